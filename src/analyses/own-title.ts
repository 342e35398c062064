/** Who works for the holder of another role, whatever that role is. */
const AIDE =
  /\b(?:assistant|(?<!\b(?:company|corporate) )secretary|aide|deputy|office of)\b|^(?:ea|pa)\b/i
/** A word with blanks around it: "go-to-market" names nobody else. */
const OF_ANOTHER = /\s(?:reporting |reports )?to\s.*$/i

/** What a title says of its holder's own role: not the role of whom they work for.
 *  @example ownTitle('Assistant to the COO') // => ''
 *  @example ownTitle('Chief of Staff to the CFO') // => 'Chief of Staff' */
export const ownTitle = (title: string): string =>
  AIDE.test(title) ? '' : title.replace(OF_ANOTHER, '')
