import { isGiven, short, withinBar } from '../chart-values.ts'
import type { Tone } from '../document.ts'
import { type Html, html } from './template.ts'

interface Bar {
  /** 0-1. */
  share: number
  mark?: number | undefined
  tone: Tone | 'accent'
  /** What it shows, in words. */
  title: string
}

/** The mark's line is drawn whole at both ends. */
const MARK_MARGIN = 0.4

/** A horizontal bar as wide as its place, with the mark of where it should be. */
export function barSvg({ share, mark, tone, title }: Bar): Html {
  const at = isGiven(mark)
    ? short(Math.min(100 - MARK_MARGIN, Math.max(MARK_MARGIN, withinBar(mark) * 100)))
    : undefined
  const line = at === undefined ? undefined : html`<path class="mark" d="M${at} 0V16"/>`
  const width = short(withinBar(share) * 100)
  return html`<svg class="bar ${tone}" viewBox="0 0 100 16" preserveAspectRatio="none" role="img"><title>${title}</title><rect class="track" y="3" width="100" height="10"/><rect class="fill" y="3" width="${width}" height="10"/>${line}</svg>`
}
