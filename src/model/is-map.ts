/** Whether a value is a map of a JSON document: no list, no scalar. */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
