/** How much of an answer is shown: the gist, or as much as a client will take. */
export const details = ['concise', 'detailed'] as const
export type Detail = (typeof details)[number]

export interface Limit {
  /** Characters of text, with what is said at its end. */
  text: number
  /** Bytes of that text as JSON writes it, so that letters of several bytes keep to the line. */
  text_bytes: number
  /** Bytes of structured content. */
  data_bytes: number
}

/** Limits of one answer; docs/agents.md publishes them and a test measures every tool by them. */
export const limits: Readonly<Record<Detail, Limit>> = {
  concise: { text: 8_000, text_bytes: 26_000, data_bytes: 8_000 },
  detailed: { text: 25_000, text_bytes: 27_000, data_bytes: 18_000 },
}

/** Limits of what is listed before any call, by a server that reads and by one that also writes. */
export const listLimits = {
  reading: { tools: 15, tokens: 6_000, characters: 22_000 },
  writing: { tools: 20, tokens: 9_000, characters: 35_000 },
}

/** Bytes of a whole line over stdio: the answer and its envelope. */
export const LINE_BYTES = 48 * 1024

export const jsonBytes = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value) ?? '').length
