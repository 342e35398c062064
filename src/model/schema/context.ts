import { z } from 'zod'
import { day, text } from './values.ts'

const section = z.record(z.string(), text)

/** What a company-context.md says, section by section, each field as it is written. */
export const context = z
  .strictObject({
    last_updated: day,
    company_identity: section,
    stage_and_scale: section,
    founder_profile: section,
    team_and_culture: section,
    market_and_competition: section,
    current_challenges: section,
    goals_and_ambition: section,
  })
  .partial()
