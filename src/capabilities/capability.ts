import type { z } from 'zod'
import type { Overrides } from '../analyses/okr-facts.ts'
import type { Company } from '../model/company.ts'
import type { Edit } from '../model/edit.ts'
import type { Problem } from '../model/problem.ts'
import type { Situation } from '../model/source.ts'
import type { ReportDocument } from '../reports/document.ts'

/** One argument beyond those that every capability has (input, at, format, output). */
export interface Option {
  name: string
  type: 'string' | 'number' | 'boolean'
  description: string
  /** What the value is, in capitals in the help text; booleans have none. */
  placeholder?: string
  minimum?: number
  maximum?: number
  /** A day, `YYYY-MM-DD`; or what one of the company's people is called. */
  format?: 'day' | 'person'
  /** The only values there are. */
  choices?: readonly string[]
}

/** A plain word after the command. */
export interface Argument {
  name: string
  placeholder: string
  description: string
  required: boolean
  /** The word names a text file (`-`: standard input), and the capability is given what it holds. */
  content?: 'text'
  /** A word that looks so is the text itself. */
  literal?: RegExp
}

export type Arguments = Readonly<Record<string, string | number | boolean | undefined>>

/** Something a face asks where somebody can answer, one after the other. */
export interface Question {
  text: string
  /** The arguments that an answer stands for; undefined where it means to leave this out, `stop`
   *  to ask no more. Throws a UsageError on an answer that is not understood. */
  args: (answer: string) => Arguments | 'stop' | undefined
}

/** A form of output that only some capabilities have, such as a calendar or a diagram. */
interface Form<Output> {
  description: string
  media_type: string
  /** @param asked_at milliseconds, where it was asked about the present */
  write(output: Output, asked_at?: number): string | Promise<string>
}

/** A thing the product can do. Command line, MCP tools and documentation derive from it. */
export interface Capability<
  Output extends object = object,
  Facts extends { situation: Situation } = { situation: Situation },
> {
  /** snake_case, unique: `okr_report`. */
  name: string
  /** The word after `coo`, or two words, of which the second may be a flag: `decide --log`. */
  command: string
  title: string
  /** What it does and when to use it, in one or two sentences. */
  description: string
  /** Arguments of a call that runs, as typed after `coo`. */
  example: string
  options: readonly Option[]
  /** Company keys it needs at least one of. */
  reads: readonly (keyof Company)[]
  /** Whether it needs a company: one must be given, the sample stands in, none is looked at, one is
   *  looked at where there is one, or one must be given of which only the place matters. */
  company: 'required' | 'or_sample' | 'none' | 'optional' | 'unread'
  /** Whether it looks at the company's past in commits: week by week, each day with one, or each. */
  past?: 'week' | 'day' | 'commit'
  /** Whether a call looks at a company, where that depends on its arguments. */
  needsCompany?(args: Arguments): boolean
  /** What the plain words after the command are, in their order, where they are no input files. */
  arguments?: readonly Argument[]
  /** The facts it runs on: all of them, or the few that let it start fast. */
  facts(situation: Situation, overrides: Overrides): Facts
  /** Pure: the same facts and arguments give the same output. */
  run(facts: Facts, args: Arguments): Output
  report(output: Output): ReportDocument
  /** The changes to the company's files that the output calls for: only capabilities that write
   *  have this. The face that asks has them applied, and adds to the output what was written. */
  edits?(output: Output): readonly Edit[]
  /** What to ask the person in front of a terminal; each answer is a call of its own. */
  asks?(output: Output): readonly Question[]
  /** Further forms by their name, as `-f NAME` writes them. */
  forms?: Readonly<Record<string, Form<Output>>>
  /** The schema of the output, but for what every answer carries. */
  schema(): Promise<z.ZodType>
  /** How a done call ends; absent: 0. */
  exitCode?(output: Output): number
}

/** What every answer carries beside the capability's own keys. */
export interface Answered {
  at: string
  warnings: readonly Problem[]
}
