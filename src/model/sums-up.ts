/** What a row or a department is called that sums up the others. Names, not figures: they are ours. */
const SUM =
  /^(?:(?:grand |sub)?total|sum|summe|gesamt|anzahl|count|headcount|all|overall|company|(?:whole|entire) company|company[ -]wide)s?\b[^\p{L}]*$/iu

/** Whether something of this name sums up the others, by its name.
 *  @example sumsUp('Grand total:') // => true */
export const sumsUp = (name: string): boolean => SUM.test(name.trim())
