/** Who works for the holder of another role, whatever that role is. */
const AIDE =
  /\b(?:assistant|(?<!\b(?:company|corporate) )secretary|aide|deputy|office of)\b|^(?:ea|pa)\b/i
/** Who held the role, or is yet to hold it. */
const NOT_NOW =
  /^(?:former|ex|retired|past|previous)[ -]|^incoming (?!(?:goods|calls?|mail|materials?|quality|inspection)\b)|\b(?:former|retired)\)?$|\b(?:emerit(?:us|a)|designate)\b|-elect\b/i
/** Who learns the work; not who looks after those who do. */
const LEARNER =
  /\b(?:intern|trainee|apprentice|student|co-op)(?: (?:in|at|for|\d+|[ivx]+)\b.*)?(?:$|\s*[,;:/()]|\s[–—-])|^(?:summer )?(?:intern|trainee|apprentice)\b (?!(?:program|manag|coordinat|recruit|lead|success|experience))|^(?:working student|student (?:worker|trainee)|werkstudent)/i
/** A word with blanks around it: "go-to-market" names nobody else. */
const OF_ANOTHER = /\s(?:reporting |reports )?to\s.*$/i
/** What somebody was besides, or where. */
const BEFORE = /\s*(?:[,;/&(|–—-]|\band)\s*(?:former|formerly|previously|ex)[ -].*$/i

/** What a title says of its holder's own role today: not the role of whom they work for, nor one
 *  that they held, are to hold, or learn.
 *  @example ownTitle('Assistant to the COO') // => ''
 *  @example ownTitle('Chief of Staff to the CFO') // => 'Chief of Staff'
 *  @example ownTitle('Former VP Sales') // => '' */
export const ownTitle = (title: string): string => {
  const called = title.trim()
  return [AIDE, NOT_NOW, LEARNER].some((words) => words.test(called))
    ? ''
    : called.replace(BEFORE, '').replace(OF_ANOTHER, '')
}
