import type { Problem } from '../model/problem.ts'
import { problemsAsJson, problemsAsText } from './show-problems.ts'

/** Forms in which problems can be written. */
export const problemForms = ['text', 'json', 'github', 'sarif'] as const
type ProblemForm = (typeof problemForms)[number]

const wordsOf = ({ path, message, hint }: Problem): string =>
  [path === '' ? message : `${path}: ${message}`, ...(hint === null ? [] : [hint])].join('\n')

/** A value of a workflow command: https://docs.github.com/actions, "Workflow commands". */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function asAnnotation(problem: Problem): string {
  const { file, line, column, severity } = problem
  const place = [
    ...(file === null ? [] : [`file=${property(file)}`]),
    ...(line === null ? [] : [`line=${line}`]),
    ...(column === null ? [] : [`col=${column}`]),
  ].join(',')
  return `::${severity}${place === '' ? '' : ` ${place}`}::${data(wordsOf(problem))}\n`
}

/** A file's name as a relative URI reference. */
const asUri = (file: string): string =>
  file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')

const asResult = (problem: Problem) => {
  const { file, line, column, severity } = problem
  const region = {
    ...(line === null ? {} : { startLine: line }),
    ...(column === null ? {} : { startColumn: column }),
  }
  return {
    ruleId: 'company-file',
    level: severity,
    message: { text: wordsOf(problem) },
    locations:
      file === null
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: asUri(file) },
                ...(line === null ? {} : { region }),
              },
            },
          ],
  }
}

/** Problems as SARIF 2.1.0, which code hosts show beside the lines. */
const asSarif = (problems: readonly Problem[]): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'coo-advisor',
              rules: [
                {
                  id: 'company-file',
                  shortDescription: { text: 'Company files hold what their keys say' },
                },
              ],
            },
          },
          columnKind: 'unicodeCodePoints',
          results: problems.map(asResult),
        },
      ],
    },
    null,
    2,
  )}\n`

const nothingWrong = 'Nothing is wrong.\n'

const forms: Record<ProblemForm, (problems: readonly Problem[]) => string> = {
  text: (problems) => (problems.length === 0 ? nothingWrong : problemsAsText(problems)),
  json: (problems) => `${JSON.stringify(problemsAsJson(problems), null, 2)}\n`,
  github: (problems) => problems.map(asAnnotation).join(''),
  sarif: asSarif,
}

/** Problems in one of the forms that CI systems read. */
export const problemsIn = (form: ProblemForm, problems: readonly Problem[]): string =>
  forms[form](problems)
