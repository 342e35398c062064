/** Whether a file may be a table or a text of somebody's own, by its name; what it holds decides how
 *  it is read. */
export const isSourceName = (file: string): boolean =>
  /\.(?:csv|tsv|tab|xlsx|xlsm|xls|md|markdown|txt)$/i.test(file)
