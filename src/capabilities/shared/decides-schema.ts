import { z } from 'zod'

/** Who decides, as answers tell it. */
export const decidesSchema = {
  decider: z.string().nullable(),
  deciders: z.array(z.string()),
  decider_is_owner: z.boolean(),
  by_committee: z.boolean().describe('several people or a group decide'),
}
