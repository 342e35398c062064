/** Whether a file may hold a table by its name; what it holds decides how it is read. */
export const isTableName = (file: string): boolean => /\.(?:csv|tsv|tab|xlsx|xlsm|xls)$/i.test(file)
