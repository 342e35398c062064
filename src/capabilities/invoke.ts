import type { Company } from '../model/company.ts'
import type { Edit } from '../model/edit.ts'
import type { Problem } from '../model/problem.ts'
import type { Situation } from '../model/source.ts'
import type { ReportDocument } from '../reports/document.ts'
import { currencyCode, inCurrency } from '../reports/money-sign.ts'
import type { Answered, Arguments, Capability, Option, Question } from './capability.ts'
import { currencyNotice, tellsAmounts } from './shared/currency.ts'
import { withNamesOfPeople } from './shared/people-named.ts'
import { unknownPeople } from './shared/unknown-people.ts'

export interface Answer {
  exitCode: number
  /** The capability's keys with `at` and `warnings`, as `-f json` writes them. */
  output: Answered & object
  report: ReportDocument
  /** To be applied by the face, through `files/write`. */
  edits: readonly Edit[]
  questions: readonly Question[]
}

/** Something wrong with one argument; `path` is its name. */
export const argumentProblem = (name: string, message: string, hint: string | null): Problem => ({
  file: null,
  path: name,
  line: null,
  column: null,
  message,
  hint,
  severity: 'error',
})

const asFlag = (name: string): string => `--${name.replaceAll('_', '-')}`

function checkOption(
  option: Option,
  value: string | number | boolean,
  shown: (name: string) => string,
): Problem | undefined {
  const flag = shown(option.name)
  if (typeof value !== option.type) {
    return argumentProblem(
      option.name,
      `${flag}: expected a ${option.type}, found ${JSON.stringify(value)}`,
      `give it as ${flag} ${option.placeholder ?? ''}`.trimEnd(),
    )
  }
  if (option.choices !== undefined && !option.choices.includes(String(value))) {
    return argumentProblem(
      option.name,
      `${flag}: expected ${option.choices.join(', ')}, found "${value}"`,
      option.description,
    )
  }
  const { minimum = -Infinity, maximum = Infinity } = option
  if (typeof value !== 'number' || (value >= minimum && value <= maximum)) return undefined
  return argumentProblem(
    option.name,
    `${flag}: expected a number from ${minimum} to ${maximum}, found ${value}`,
    option.description,
  )
}

/** What is wrong with the arguments of a call; empty when nothing is.
 *  @param shown how this face writes the name of an option */
export function checkArguments(
  capability: Capability,
  args: Arguments,
  shown: (name: string) => string = asFlag,
): Problem[] {
  return capability.options.flatMap((option) => {
    const value = args[option.name]
    const problem = value === undefined ? undefined : checkOption(option, value, shown)
    return problem === undefined ? [] : [problem]
  })
}

/** The only way to run a capability, for every face. Arguments must have passed {@link checkArguments}.
 *  The report is built only when it is asked for. */
export function invoke(
  capability: Capability,
  situation: Situation,
  args: Arguments,
  warnings: readonly Problem[],
): Answer {
  const { currency } = situation.company
  const answer = inCurrency(currency, () => answerOf(capability, situation, args, warnings))
  return {
    ...answer,
    get report() {
      return inCurrency(currency, answer.reportOf)
    },
  }
}

function answerOf(
  capability: Capability,
  situation: Situation,
  args: Arguments,
  warnings: readonly Problem[],
): Omit<Answer, 'report'> & { reportOf: () => ReportDocument } {
  const { company } = situation
  const facts = capability.facts(situation, args)
  const output = capability.run(facts, args)
  const amounts = currencyNotice(company)
  const notices = [
    ...warnings,
    ...unknownPeople(capability.options, args, company),
    ...(amounts === undefined ? [] : [aboutAmounts(amounts, company)]),
  ]
  return {
    exitCode: capability.exitCode?.(output) ?? 0,
    output: {
      at: situation.at,
      ...output,
      warnings: notices,
    },
    edits: capability.edits?.(output) ?? [],
    questions: capability.asks?.(output) ?? [],
    reportOf: () => {
      const report = withNamesOfPeople(capability.report(output), company)
      if (amounts === undefined || !tellsAmounts(report)) return report
      const notice = report.notice === undefined ? amounts : `${report.notice} ${amounts}`
      return { ...report, notice, currency: company.currency }
    },
  }
}

/** Who reads data must know what keys hold that name US dollars. */
const aboutAmounts = (words: string, { currency }: Company): Problem => ({
  ...argumentProblem(
    'currency',
    `${words} Keys that end in _usd hold ${currencyCode(currency)}.`,
    null,
  ),
  severity: 'warning',
})

/** An answer fit to leave the company: figures as ranges, dates as months, people as roles, other
 *  names as letters, in its output and its report. */
export async function anonymized(answer: Answer, { company }: Situation): Promise<Answer> {
  const [{ hideWith }, { hideData }, { hideReport }, { anonymousNames }] = await Promise.all([
    import('../reports/anonymize/hide.ts'),
    import('../reports/anonymize/data.ts'),
    import('../reports/anonymize/report.ts'),
    import('./shared/anonymous-names.ts'),
  ])
  const hide = hideWith(anonymousNames(company))
  return {
    exitCode: answer.exitCode,
    output: hideData(answer.output, hide) as Answer['output'],
    edits: answer.edits,
    questions: answer.questions,
    get report() {
      return hideReport(answer.report, hide)
    },
  }
}
