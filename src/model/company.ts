import type { z } from 'zod'
import type { DatedAhead } from './dated-ahead.ts'
import type { companySchema } from './schema/company.ts'
import type { keyResult, objective, unitOkrs } from './schema/okrs.ts'
import type { process, step } from './schema/operations.ts'
import type { department, person, team } from './schema/people.ts'

/** One company as its files state it; every key is optional (CONTRACTS: the company folder). */
export type Company = z.infer<typeof companySchema> & {
  /** What reading the files left out because it contradicts them; no file has this key. */
  readonly dated_ahead?: readonly DatedAhead[]
}
export type KeyResult = z.infer<typeof keyResult>
export type Objective = z.infer<typeof objective>
export type UnitOkrs = z.infer<typeof unitOkrs>
export type Process = z.infer<typeof process>
export type Step = z.infer<typeof step>
export type Team = z.infer<typeof team>
export type Department = z.infer<typeof department>
export type Person = z.infer<typeof person>
export type Stage = NonNullable<Company['stage']>
