/** A report as a tree without markup. Renderers are tables of functions keyed by `kind`, so a
 *  kind that a renderer lacks does not compile. Values are not rounded and not formatted here. */
export interface ReportDocument {
  title: string
  /** Facts about the report itself: the day, the quarter, the files. */
  subtitle?: Inline
  /** Said before everything else, such as that the figures are a sample's. */
  notice?: string
  /** Code of the currency that amounts of the company are in; US dollars where it is not given. */
  currency?: string | undefined
  blocks: readonly Block[]
}

/** good, warning, bad: judged; info, neutral: not. */
export type Tone = 'good' | 'warning' | 'bad' | 'info' | 'neutral'

export type Unit =
  | 'none'
  | 'ratio' // 0.412 shows as 41%
  | 'percent' // 41.2 shows as 41.2%
  | 'points' // percentage points: 3 shows as +3 pp
  | 'usd' // an amount of the company's: $ where it keeps its figures in US dollars
  | 'us_dollars' // of the world's, such as a benchmark: US$ where the company's are in another currency
  | 'per_day'
  | 'per_week'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'times' // 1.8 shows as 1.8x
  | 'count'

/** The smallest typed piece: what a table holds, and what a sentence may hold between words. */
export type Cell =
  | { kind: 'text'; text: string; strong?: boolean }
  | { kind: 'number'; value: number; unit: Unit; digits?: number; signed?: boolean }
  /** `what` is named in words, 'target lead time', and shows as 'no target lead time given'. */
  | { kind: 'missing'; what: string }
  | { kind: 'date'; on: string }
  | { kind: 'person'; name: string; proposed?: boolean }
  | { kind: 'status'; tone: Tone; label: string }
  | { kind: 'confidence'; level: 'verified' | 'medium' | 'assumed' }
  | { kind: 'source'; path: string; file?: string; line?: number; cell?: string }
  | { kind: 'code'; text: string }

/** Words and cells in a row; a plain string is words alone. No space is added between the parts. */
export type Inline = string | readonly (string | Cell)[]

export interface Column {
  label: string
  align?: 'left' | 'right'
}

export interface ListItem {
  text: Inline
  items?: readonly ListItem[]
}

export type Block =
  /** On paper one that begins a page of its own does so. */
  | { kind: 'heading'; level: 2 | 3 | 4; text: string; on_new_page?: true }
  | { kind: 'paragraph'; text: Inline }
  | { kind: 'list'; ordered: boolean; items: readonly ListItem[] }
  | {
      kind: 'table'
      caption?: string
      columns: readonly Column[]
      rows: readonly (readonly Inline[])[]
    }
  | { kind: 'facts'; items: readonly { label: string; value: Inline }[] }
  | { kind: 'progress'; label: Inline; value: number; expected?: number; tone: Tone; note?: Inline }
  | { kind: 'chart'; title: string; chart: Chart }
  | { kind: 'callout'; tone: Tone; title: string; blocks: readonly Block[] }
  /** Detail that HTML folds away and print and text show. */
  | { kind: 'details'; summary: string; blocks: readonly Block[] }
  /** Commands or file contents, shown as they are. */
  | { kind: 'code'; language: string; text: string }

/** Charts are data; HTML draws them as SVG, text and Markdown show them in characters. */
export type Chart =
  /** A bar per row against a mark: a score against where it should be by now. Values are ratios 0-1. */
  | {
      type: 'bullet'
      value_label: string
      mark_label: string
      rows: readonly {
        label: string
        group?: string
        value: number | null
        mark?: number
        tone: Tone
      }[]
    }
  /** A level per row and column, from `low` to `high`; null where not given. */
  | {
      type: 'heat_map'
      low: number
      high: number
      columns: readonly string[]
      rows: readonly { label: string; values: readonly (number | null)[] }[]
    }
  /** One panel per series over the same rows, such as throughput and queue per step. */
  | {
      type: 'panels'
      rows: readonly { label: string; marked?: boolean }[]
      mark_label: string
      series: readonly { label: string; unit: Unit; values: readonly (number | null)[] }[]
    }
  /** Values over time, with optional level lines (limits, mean, target). */
  | {
      type: 'line'
      unit: Unit
      points: readonly { on: string; value: number }[]
      levels: readonly { label: string; value: number }[]
    }
  /** What follows what. With lanes each node stands in one, by its place in the list. */
  | {
      type: 'diagram'
      lanes: readonly string[]
      nodes: readonly {
        label: string
        lane: number
        shape: 'step' | 'decision' | 'start' | 'end' | 'data'
        note?: string
        marked?: boolean
      }[]
      links: readonly { from: number; to: number; label?: string }[]
      mark_label: string
    }
