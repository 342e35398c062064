import { withoutControls } from '../clean-text.ts'

/** Only this file can make and open it, so that no text passes for markup. */
const markup = Symbol('markup')

export interface Html {
  readonly [markup]: string
}

export type HtmlPart = string | number | Html | undefined | readonly HtmlPart[]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup with values in it. Every value that is not itself made by this function is text and is
 *  escaped here, for content and for attributes between double quotes: the one place of all HTML.
 *  @example html`<p title="${title}">${words}</p>` */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let source = strings[0] ?? ''
  parts.forEach((part, index) => {
    source += written(part) + (strings[index + 1] ?? '')
  })
  return { [markup]: source }
}

function written(part: HtmlPart): string {
  if (part === undefined) return ''
  if (typeof part === 'string') {
    return withoutControls(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
  }
  if (typeof part === 'number') return String(part)
  return markup in part ? part[markup] : part.map(written).join('')
}

/** A stylesheet of our own, which must not be escaped; it never holds data. */
export const styleElement = (css: string): Html => ({ [markup]: `<style>\n${css}</style>` })

export const sourceOf = (html: Html): string => html[markup]
