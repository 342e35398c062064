/** Something in the input that the person who wrote it must or should change.
 *  `line` and `column` count from 1; a place that is not known is null. */
export interface Problem {
  file: string | null
  /** Path in the company document, such as `processes[2].steps[1].current_queue`; '' is the root. */
  path: string
  line: number | null
  column: number | null
  message: string
  hint: string | null
  severity: 'error' | 'warning'
  /** The text of the line, for the caret under it; not part of the JSON form. */
  source_line?: string
}
