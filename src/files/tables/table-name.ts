/** Whether a file may be a table, a text or a drawing of somebody's own, by its name; what it holds decides how
 *  it is read. */
export const isSourceName = (file: string): boolean =>
  /\.(?:csv|tsv|tab|xlsx|xlsm|xls|md|markdown|txt|ics|ical|toml|bpmn2?|bpmn20\.xml)$/i.test(file)
