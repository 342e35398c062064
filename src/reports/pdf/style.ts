import type { CustomTableLayout } from 'pdfmake/interfaces'
import type { Tone } from '../document.ts'
import { light } from '../html/palette.ts'

/** All measures are in points; a page is A4 with the same margin on all sides. */
export const PAGE_MARGIN = 46
export const PAGE_WIDTH = 595.28 - 2 * PAGE_MARGIN

export const FONT_SIZE = 9
export const SMALL = 8
/** The mean width of a character at the size of tables, by which columns are measured out. */
export const CHARACTER = 4.7
const MOST_LINES = 40

/** Whether words take so few lines that they may be kept on one page: what is kept together and
 *  is longer than a page would be lost beyond its end. */
export const isKeptWhole = (characters: number, width: number): boolean =>
  (characters * CHARACTER) / width < MOST_LINES

/** What nothing is drawn narrower than. */
export const NARROWEST = 40

export const color = light
export const softOf = (tone: Tone): string => light[`${tone}-soft`]

/** Space below a block. */
export const BELOW: [number, number, number, number] = [0, 0, 0, 8]

const PADDING = 4
/** What a table cell takes beside its words. */
export const CELL_PADDING = 2 * PADDING

/** Rows with hairlines between them, without a frame. */
export const ruled: CustomTableLayout = {
  hLineWidth: (row, { table }) => (row === 0 || row === table.body.length ? 0 : 0.5),
  hLineColor: (row, { table }) => (row === (table.headerRows ?? 0) ? color.muted : color.rule),
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : PADDING),
  paddingRight: () => PADDING,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

/** No lines at all. */
export const plain: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => PADDING,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
}
