/** What any of some patterns, none of which minds capitals, finds: of very many names few are found by
 *  one of them. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'i')
