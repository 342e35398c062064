import { oneLine } from '../clean-text.ts'
import type { Inline } from '../document.ts'
import { piecesOf } from './cells.ts'
import { type Line, padded, prefixed, spaces } from './pieces.ts'
import { widthOf } from './width.ts'
import { flowOf, widestWord, wrapped, wrappedFlow } from './wrap.ts'

/** "Label: value", the value's further lines moved in by two. */
export function labelled(label: string, value: Inline, width: number): Line[] {
  const name = oneLine(label).trim()
  const pieces = name === '' ? [] : [{ text: `${name}: `, style: 'strong' as const }]
  const [first = [], ...others] = wrapped([...pieces, ...piecesOf(value)], width - 2)
  return [first, ...prefixed(others, [spaces(2)])]
}

/** Labels in a column of their own, values beside them; a value that does not fit there
 *  follows its label. */
export function factLines(
  items: readonly { label: string; value: Inline }[],
  width: number,
): Line[] {
  const widest = items.reduce((most, { label }) => Math.max(most, widthOf(oneLine(label))), 0)
  if (widest > width * 0.4)
    return items.flatMap(({ label, value }) => labelled(label, value, width))
  const room = width - widest - 2
  return items.flatMap(({ label, value }) => {
    const words = flowOf(piecesOf(value))
    if (widestWord(words) > room) return labelled(label, value, width)
    const name = padded([{ text: oneLine(label), style: 'faint' }], widest + 2)
    return prefixed(wrappedFlow(words, room, false), name, [spaces(widest + 2)])
  })
}
