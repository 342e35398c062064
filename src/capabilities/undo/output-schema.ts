import { z } from 'zod'
import { writingKeys } from '../shared/writing-schema.ts'

/** What `coo undo -f json` writes, but for what every answer carries. */
export const undoSchema = z.strictObject(writingKeys)
