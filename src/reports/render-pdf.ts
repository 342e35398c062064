import { create, type Font } from 'fontkit'
import pdfmake from 'pdfmake'
import fontFiles from 'pdfmake/build/vfs_fonts.js'
import type { Content, DynamicContent, Node, NodeQueries } from 'pdfmake/interfaces'
import type { ReportDocument } from './document.ts'
import { blocksContent } from './pdf/blocks.ts'
import { runs } from './pdf/cells.ts'
import { fontText, MARK, withText } from './pdf/in-font.ts'
import { BELOW, color, FONT_SIZE, PAGE_MARGIN, PAGE_WIDTH, SMALL } from './pdf/style.ts'
import { plainWords } from './words.ts'

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** The fonts come with the library as text, so that no file is read. */
function prepare(): (codePoint: number) => boolean {
  const { virtualfs } = pdfmake as unknown as {
    virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void }
  }
  for (const [name, base64] of Object.entries(fontFiles as Record<string, string>)) {
    virtualfs.writeFileSync(name, bytesOf(base64))
  }
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  pdfmake.setFonts({
    Roboto: {
      normal: 'Roboto-Regular.ttf',
      bold: 'Roboto-Medium.ttf',
      italics: 'Roboto-Italic.ttf',
      bolditalics: 'Roboto-MediumItalic.ttf',
    },
  })
  const regular = bytesOf((fontFiles as Record<string, string>)['Roboto-Regular.ttf'] ?? '')
  const signs = new Set((create(regular as Buffer) as Font).characterSet)
  return (codePoint) => signs.has(codePoint)
}

let hasSign: ((codePoint: number) => boolean) | undefined

/** A heading below this share of the page stands on the next one, with what it is over; a higher one
 *  leaves room for the lower ones that follow it. */
const LOWEST_HEADING: Readonly<Record<number, number>> = { 2: 0.82, 3: 0.86, 4: 0.88 }
/** Each such heading lays all pages out anew, which a very long report cannot afford. */
const MOST_KEPT = 300

const isLeftAlone = (
  { headlineLevel = 0, startPosition }: Node,
  { getFollowingNodesOnPage }: NodeQueries,
): boolean => {
  const lowest = LOWEST_HEADING[headlineLevel]
  if (lowest === undefined) return false
  return startPosition.verticalRatio > lowest || getFollowingNodesOnPage().length === 0
}

/** A report as pages for boards and printers. The same document and day give the same bytes. */
export async function renderPdf(document: ReportDocument, at: string): Promise<Uint8Array> {
  hasSign ??= prepare()
  const font = fontText(hasSign)
  const title = font.text(plainWords(document.title))
  const content = withText(contentOf(document), font.text)
  const footer: DynamicContent = (page, pages) => ({
    fontSize: SMALL,
    color: color.muted,
    margin: [PAGE_MARGIN, 18],
    columns: [
      { text: page === 1 ? '' : title, width: PAGE_WIDTH - 80 },
      { text: `Page ${page} of ${pages}`, width: 80, alignment: 'right' },
    ],
  })
  const pdf = pdfmake.createPdf({
    info: { title, creationDate: new Date(`${at}T00:00:00Z`), creator: 'coo', producer: 'coo' },
    language: 'en',
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: PAGE_MARGIN,
    defaultStyle: { font: 'Roboto', fontSize: FONT_SIZE, lineHeight: 1.25, color: color.ink },
    ...(document.blocks.length > MOST_KEPT ? {} : { pageBreakBefore: isLeftAlone }),
    content: [...content, ...missingSigns(font.marks())],
    footer,
  })
  return pdf.getBuffer()
}

function contentOf({ title, subtitle, notice, blocks }: ReportDocument): Content[] {
  return [
    { text: plainWords(title), fontSize: 19, bold: true, margin: [0, 0, 0, 2] },
    ...(subtitle === undefined
      ? []
      : [{ text: runs(subtitle), color: color.muted, margin: BELOW }]),
    ...(notice === undefined
      ? []
      : [{ text: plainWords(notice), bold: true, color: color.warning, margin: BELOW }]),
    ...blocksContent(blocks, PAGE_WIDTH),
  ]
}

const missingSigns = (count: number): Content[] =>
  count === 0
    ? []
    : [
        {
          text: `${count} ${count === 1 ? 'sign is' : 'signs are'} shown as ${MARK}: the font of this form lacks them. The HTML form shows all.`,
          fontSize: SMALL,
          color: color.muted,
        },
      ]
