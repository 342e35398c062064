import { UsageError } from '../../capabilities/usage-error.ts'
import { findCompanyFolder } from '../../files/company-folder.ts'
import { load } from '../../files/load.ts'
import { problemForms, problemsIn } from '../../files/problem-forms.ts'
import type { Problem } from '../../model/problem.ts'
import type { Situation } from '../../model/source.ts'
import { today } from '../answer.ts'
import { asDay } from '../arguments.ts'
import type { Usage } from '../faces.ts'
import { commandPage, optionTerm } from '../help.ts'
import { filesRead, keepInput } from '../keep-input.ts'
import { atOnce, put } from '../put.ts'
import { exitCodes, reportProblems } from '../report-problems.ts'
import type { World } from '../world.ts'
import { formAsked, formatOption, parseWords, someOptions } from './words.ts'

const options = [...someOptions('input', 'output', 'at', 'help'), formatOption(problemForms)]

export const usage: Usage = {
  options,
  formats: problemForms,
  example: 'validate examples/northlight',
}

const page = commandPage({
  command: 'validate',
  title: 'Whether company files are sound',
  description:
    'Reads files or a company folder as every command does, and says what is wrong with them: as text, as JSON, as annotations for GitHub, or as SARIF. Ends with 2 where something is wrong; warnings alone end with 0. Use it in CI.',
  usage: '[PATH ...] [OPTIONS]',
  entries: options.map((option) => [optionTerm(option), option.description]),
  example: usage.example,
})

/** Answers and acceptances for findings that no rule makes. The rules are loaded only where there are
 *  any. */
async function misspeltFindings({ company, sources }: Situation): Promise<Problem[]> {
  const { verifications, accepted, actions } = company
  if (
    ![...(verifications ?? []), ...(accepted ?? []), ...(actions ?? [])].some(
      ({ finding }) => finding,
    )
  )
    return []
  const { sayUnknown, unknownFindings } = await import('../../findings/unknown-findings.ts')
  return unknownFindings(company).map((unknown) => {
    const { file = null, line = null, column = null } = sources.place(unknown.path) ?? {}
    return { file, path: unknown.path, line, column, ...sayUnknown(unknown), severity: 'warning' }
  })
}

/** `coo validate`: what is wrong with company files, in the form that CI reads. */
export async function validate(world: World, typed: readonly string[]): Promise<number> {
  const { inputs, text, isSet } = parseWords(typed, options)
  if (isSet('help')) {
    await world.standardOutput.write(page)
    return 0
  }
  const format = formAsked(problemForms, text('format'), 'for example -f github in a workflow')
  const here = inputs.length > 0 ? undefined : await findCompanyFolder(world.folder)
  if (inputs.length === 0 && here === undefined) {
    throw new UsageError(
      'coo validate needs files: no input was given and this is no company folder',
      'give a file or folder: coo validate PATH',
    )
  }
  const at = text('at')
  const result = await load({
    inputs: here === undefined ? inputs : [here],
    at: at === undefined ? (timeZone) => today(world.now, timeZone) : asDay('--at', at),
    readStandardInput: world.readStandardInput,
  })
  const problems = result.ok
    ? [...result.loaded.warnings, ...(await misspeltFindings(result.loaded.situation))]
    : result.problems
  const output = text('output')
  keepInput(output, result.ok ? filesRead(result.loaded) : inputs)
  const unwritten = await put(world, { output }, atOnce([problemsIn(format, problems)]))
  if (unwritten !== undefined) return reportProblems(world, [unwritten], format === 'json')
  if (result.ok) return exitCodes.done
  return output === undefined
    ? exitCodes.bad_input
    : reportProblems(world, problems, format === 'json')
}
