/** A unit of one: the first word of what is counted, without the ending of many. Words that only look
 *  like many, and abbreviations, stay.
 *  @example ofOne('deals per week') // => 'deal per week' */
function ofOne(unit: string): string {
  const [, head = '', rest = ''] =
    /^(.*?)((?: (?:per|a|an|of|in|from|with|on|at)\b|\/).*)?$/su.exec(unit) ?? []
  if (/\bpeople$/i.test(head)) return head.replace(/people$/i, 'person') + rest
  const isMany = /\p{L}{3}s$/u.test(head) && !/(?:ss|us|is|series|news)$/.test(head)
  if (!isMany) return unit
  const one = /\p{L}{2}ies$/u.test(head)
    ? head.replace(/ies$/, 'y')
    : head.replace(/(?<=ss|sh|ch|x|zz)es$|s$/, '')
  return one + rest
}

/** A number with the unit that the data give it: a word stands behind a space, a sign or a letter
 *  does not, and of one thing it is said as of one.
 *  @example inUnit('3', 'incidents') // => '3 incidents'
 *  @example inUnit('1', 'incidents') // => '1 incident' */
export function inUnit(said: string, unit: string): string {
  const word = unit.trim()
  const gap = /^\s|^\p{L}{2}/u.test(unit) ? ' ' : ''
  return said + gap + (said === '1' ? ofOne(word) : word)
}
