/** What is written for signs that people type and the font lacks. */
const written: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '✓': '[x]',
  '✔': '[x]',
  '✅': '[x]',
  '☐': '[ ]',
}
/** Stands for what the font has no sign for. */
export const MARK = '\u{fffd}'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Chooses between an emoji's picture and its letter; nothing is lost without it. */
const VARIATION = /[\u{fe0e}\u{fe0f}]/gu

/** Puts text into the font's signs: a mark for each that it lacks, and counts them. */
export function fontText(has: (codePoint: number) => boolean) {
  let marks = 0
  const fits = (text: string): boolean =>
    Array.from(text).every((sign) => sign === '\n' || has(sign.codePointAt(0) ?? 0))
  const sign = (segment: string): string => {
    const bare = segment.replace(VARIATION, '')
    if (fits(bare)) return bare
    const [composed, known] = [bare.normalize('NFC'), written[bare]]
    if (fits(composed)) return composed
    if (known !== undefined) return known
    marks += 1
    return MARK
  }
  return {
    text: (text: string): string =>
      fits(text)
        ? text
        : Array.from(graphemes.segment(text), ({ segment }) => sign(segment)).join(''),
    marks: () => marks,
  }
}

/** The same content with every text passed through `change`. */
export function withText<Node>(node: Node, change: (text: string) => string): Node {
  if (Array.isArray(node)) {
    return node.map((each: unknown) =>
      typeof each === 'string' ? change(each) : withText(each, change),
    ) as Node
  }
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'text' && typeof value === 'string'
        ? change(value)
        : withText(value as unknown, change),
    ]),
  ) as Node
}
