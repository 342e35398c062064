import { z } from 'zod'

/** Those whom an answer names though they have left. */
export const leftSchema = z
  .array(z.strictObject({ name: z.string(), says: z.string() }))
  .describe('people named here who have left, each with the words that say since when')
