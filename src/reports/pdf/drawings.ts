import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { isGiven, withinBar } from '../chart-values.ts'
import type { Tone } from '../document.ts'
import { toneShapes } from '../tone-shapes.ts'
import { color } from './style.ts'

export const ICON = 8

/** A disc with a sign of its own for each tone, so that it shows without colour too. */
export const toneIcon = (tone: Tone): Content & { svg: string } => ({
  width: ICON,
  margin: [0, 1.5, 0, 0],
  svg: `<svg viewBox="0 0 16 16" width="16" height="16"><circle cx="8" cy="8" r="8" fill="${color[tone]}"/><path d="${toneShapes[tone]}" fill="none" stroke="#ffffff" stroke-width="2" stroke-linecap="round"/></svg>`,
})

interface Bar {
  /** 0-1. */
  share: number
  mark?: number | undefined
  tone: Tone | 'accent'
}

const HEIGHT = 6
const ABOVE = 3

/** A horizontal bar with the mark of where it should be. */
export function bar({ share, mark, tone }: Bar, width: number): { canvas: CanvasElement[] } {
  const rect = (w: number, fill: string): CanvasElement => ({
    type: 'rect',
    x: 0,
    y: ABOVE,
    w,
    h: HEIGHT,
    color: fill,
  })
  const canvas = [rect(width, color.track), rect(withinBar(share) * width, color[tone])]
  if (isGiven(mark)) {
    const x = withinBar(mark) * width
    canvas.push({
      type: 'line',
      x1: x,
      x2: x,
      y1: 0,
      y2: HEIGHT + 2 * ABOVE,
      lineWidth: 1.5,
      lineColor: color.ink,
    })
  }
  return { canvas }
}
