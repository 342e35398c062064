import { oneLine } from '../clean-text.ts'
import type { Inline } from '../document.ts'
import { piecesOf } from './cells.ts'
import { type Line, padded, prefixed, spaces, widthOf } from './pieces.ts'
import { wrapped } from './wrap.ts'

/** "Label: value", the value's further lines moved in by two. */
export function labelled(label: string, value: Inline, width: number): Line[] {
  const name = oneLine(label).trim()
  const pieces = name === '' ? [] : [{ text: `${name}: `, style: 'strong' as const }]
  const [first = [], ...others] = wrapped([...pieces, ...piecesOf(value)], width - 2, true)
  return [first, ...prefixed(others, [spaces(2)])]
}

/** Labels in a column of their own, values beside them; one under the other where it is narrow. */
export function factLines(
  items: readonly { label: string; value: Inline }[],
  width: number,
): Line[] {
  const widest = items.reduce((most, { label }) => Math.max(most, widthOf(oneLine(label))), 0)
  if (widest > width * 0.4)
    return items.flatMap(({ label, value }) => labelled(label, value, width))
  return items.flatMap(({ label, value }) => {
    const name = padded([{ text: oneLine(label), style: 'faint' }], widest + 2)
    return prefixed(wrapped(piecesOf(value), width - widest - 2), name, [spaces(widest + 2)])
  })
}
