import { dark, light, variables } from '../html/palette.ts'
import { type Html, html, sourceOf } from '../html/template.ts'
import { type Drawing, drawDiagram, LINE } from './draw.ts'
import type { Diagram } from './sound.ts'

type Placed = Drawing['nodes'][number]

/** How a diagram looks, in the page's colours. */
export const diagramStyle = `
.diagram-lane{fill:none;stroke:var(--rule)}
.diagram-head{fill:var(--neutral-soft);stroke:var(--rule)}
.diagram-node{fill:var(--paper);stroke:var(--accent);stroke-width:1.5px}
.diagram-node.start,.diagram-node.end{fill:var(--info-soft)}
.diagram-node.decision{fill:var(--warning-soft);stroke:var(--warning)}
.diagram-node.marked{fill:var(--bad-soft);stroke:var(--bad);stroke-width:2.5px}
.diagram-link{fill:none;stroke:var(--muted);stroke-width:1.5px}
.diagram-arrow{fill:var(--muted)}
.diagram-text{fill:var(--ink);font:13px system-ui,sans-serif}
.diagram-name{font-weight:650}
.diagram-note{fill:var(--muted);font-size:12px}
.diagram-label{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--paper);stroke-width:4px}
`

const middle = (lines: readonly string[], x: number, y: number, kind: string): Html =>
  html`${lines.map((line, index) => html`<text class="diagram-text ${kind}" x="${x}" y="${y + index * LINE}" text-anchor="middle">${line}</text>`)}`

/** The outline of a node: rectangle, diamond, oval or parallelogram. */
function outline({ node, x, y, width, height }: Placed): Html {
  const style = `diagram-node ${node.shape}${node.marked === true ? ' marked' : ''}`
  const [left, top] = [x - width / 2, y - height / 2]
  if (node.shape === 'decision') {
    return html`<path class="${style}" d="M${x} ${top}l${width / 2} ${height / 2}l${-width / 2} ${height / 2}l${-width / 2} ${-height / 2}z"/>`
  }
  if (node.shape === 'data') {
    const slant = 14
    return html`<path class="${style}" d="M${left + slant} ${top}h${width - slant}l${-slant} ${height}h${slant - width}z"/>`
  }
  const round = node.shape === 'step' ? 4 : Math.min(height / 2, 22)
  return html`<rect class="${style}" x="${left}" y="${top}" width="${width}" height="${height}" rx="${round}"/>`
}

function nodeSvg(placed: Placed, markLabel: string): Html {
  const { node, lines, x, y } = placed
  const note = node.note === undefined ? [] : [node.note]
  const first = y - ((lines.length + note.length) * LINE) / 2 + LINE - 4
  const mark = node.marked === true ? ` (${markLabel})` : ''
  return html`<g><title>${node.label}${mark}</title>${outline(placed)}${middle(lines, x, first, '')}${middle(note, x, first + lines.length * LINE, 'diagram-note')}</g>
`
}

function linkSvg({ points, label }: Drawing['links'][number]): Html {
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const tip = points.at(-1) ?? { x: 0, y: 0 }
  return html`<path class="diagram-link" d="${path}"/><path class="diagram-arrow" d="M${tip.x} ${tip.y}l-4.5 -8h9z"/>${
    label === undefined
      ? undefined
      : label.lines.map(
          (line, index) =>
            html`<text class="diagram-text diagram-label" x="${label.x}" y="${label.y + (index + 1) * LINE - 4}" text-anchor="${label.anchor}">${line}</text>`,
        )
  }
`
}

function inside({ lanes, links, nodes, header, height }: Drawing, markLabel: string): Html {
  const bottom = height - 12
  return html`${lanes.map(
    ({ x, width, name }) =>
      html`<rect class="diagram-lane" x="${x}" y="12" width="${width}" height="${bottom - 12}"/><rect class="diagram-head" x="${x}" y="12" width="${width}" height="${header}"/>${middle(name, x + width / 2, 12 + header / 2 - (name.length * LINE) / 2 + LINE - 4, 'diagram-name')}
`,
  )}${links.map(linkSvg)}${nodes.map((node) => nodeSvg(node, markLabel))}`
}

/** A diagram inside a page, which has its colours. */
export function diagramSvg(diagram: Diagram, title: string): Html {
  const drawing = drawDiagram(diagram)
  const { width, height } = drawing
  return html`<svg class="drawn-diagram" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${inside(drawing, diagram.mark_label)}</svg>`
}

/** A diagram as a file of its own, in light and dark. */
export function diagramFile(diagram: Diagram, title: string): string {
  const drawing = drawDiagram(diagram)
  const { width, height } = drawing
  const style = `svg{${variables(light)}background:var(--paper)}@media(prefers-color-scheme:dark){svg{${variables(dark)}}}${diagramStyle}`
  return sourceOf(html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<title>${title}</title>
<style>${style}</style>
${inside(drawing, diagram.mark_label)}</svg>
`)
}
