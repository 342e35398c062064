import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UsageError } from '../../capabilities/usage-error.ts'
import { findCompanyFolder } from '../../files/company-folder.ts'
import { ANSWERS, answersIn } from '../../files/import/answers.ts'
import { type Imported, importFiles } from '../../files/import/import-files.ts'
import { type Answers, type ImportQuestion, recognisedAs } from '../../files/import/source.ts'
import { type Known, knownOf } from '../../files/import/with-known.ts'
import { holdsGoalsOf, type ImportPlan, planImport } from '../../files/import/write-imported.ts'
import { load } from '../../files/load.ts'
import { problemsAsJson, problemsAsText } from '../../files/show-problems.ts'
import type { Problem } from '../../model/problem.ts'
import { render } from '../../reports/render.ts'
import { today } from '../answer.ts'
import { asDay } from '../arguments.ts'
import type { Usage } from '../faces.ts'
import { commandPage, optionTerm } from '../help.ts'
import { jsonPieces } from '../json.ts'
import { keepInput } from '../keep-input.ts'
import { atOnce, put } from '../put.ts'
import { reportProblems } from '../report-problems.ts'
import type { World } from '../world.ts'
import { importReport } from './import-report.ts'
import { formAsked, formatOption, parseWords, someOptions } from './words.ts'
import { writePlan } from './write-plan.ts'

const formats = ['text', 'markdown', 'html', 'json'] as const

const options = [
  ...someOptions('input', 'output', 'at', 'help'),
  formatOption(formats),
  {
    name: 'write',
    type: 'string' as const,
    placeholder: 'FOLDER',
    description: 'write company files there, after showing what changes',
  },
  {
    name: 'answers',
    type: 'string' as const,
    placeholder: 'FILE',
    description: 'a JSON map from the ids of questions to answers',
  },
  {
    name: 'without_private_titles',
    type: 'boolean' as const,
    description: 'leave out the titles of calendar entries that are marked private',
  },
]

export const usage: Usage = {
  options,
  formats,
  example: 'import test/data/sourced_okrs_2018-Q3.md',
}

const page = commandPage({
  command: 'import',
  title: 'Your own files as company files',
  description:
    'Reads OKRs, people, responsibilities, metrics, decisions, calendars and notes from the files one has (Markdown, CSV, TSV, XLSX, iCalendar, TOML, and what OKR tools write), says what was read and what was not, asks where something can be read in two ways, and writes company files where --write names a folder. The files themselves are never changed.',
  usage: 'FILE [FILE ...] [OPTIONS]',
  entries: options.map((option) => [optionTerm(option), option.description]),
  example: usage.example,
})

const isError = ({ severity }: Problem): boolean => severity === 'error'

/** `coo import`: a company out of files that others made. */
export async function importCommand(world: World, typed: readonly string[]): Promise<number> {
  const { inputs, text, isSet } = parseWords(typed, options)
  if (isSet('help')) {
    await world.standardOutput.write(page)
    return 0
  }
  const format = formAsked(formats, text('format'), 'for example -f json')
  if (inputs.length === 0) {
    throw new UsageError('coo import needs files', 'for example coo import okrs.md')
  }
  const output = text('output')
  keepInput(output, inputs)
  const at = text('at')
  const answersFile = text('answers')
  const given = answersFile === undefined ? { answers: {} } : answersIn(answersFile)
  if (given.problem !== undefined) return reportProblems(world, [given.problem], format === 'json')
  const day = at === undefined ? today(world.now) : asDay('--at', at)
  const target = text('write')
  const named = [...new Set(inputs)]
  const request = {
    files: named,
    at: day,
    folder: target,
    known: target === undefined ? undefined : await knownIn(target, named, day),
    hidePrivate: isSet('without_private_titles'),
    readStandardInput: world.readStandardInput,
  }
  let answers: Answers = given.answers
  let imported = await importFiles({ ...request, answers })
  if (format === 'text' && world.ask !== undefined && imported.questions.length > 0) {
    answers = { ...answers, ...(await askAll(world, imported.questions)) }
    imported = await importFiles({ ...request, answers })
  }
  const { problems } = imported
  if (problems.some(isError)) return reportProblems(world, problems, format === 'json')
  const { folder } = request
  const schema = folder === undefined ? '' : await readFile(world.schemaFile, 'utf8')
  const { files } = imported
  const planned = (into: string) => planImport(files, answers, into, schema)
  const plan = folder === undefined ? undefined : planned(folder)
  if (plan !== undefined && plan.problems.length > 0) {
    return reportProblems(world, plan.problems, format === 'json')
  }
  const unwritten = await show(world, { format, output }, imported, request.at, plan)
  if (unwritten !== undefined) return reportProblems(world, [unwritten], format === 'json')
  if (plan === undefined) return format === 'text' ? remember(world, request, answers) : 0
  const question = format === 'json' ? undefined : `Write this into ${plan.folder}?`
  const { code, isWritten } = await writePlan(
    world,
    plan,
    () => planned(plan.folder),
    request.at,
    question,
  )
  if (isWritten) await world.standardError.write(`Written into ${plan.folder}\n`)
  return code
}

/** What the company in a folder knows; nothing where there is none yet, or where it cannot be read. */
async function knownIn(
  folder: string,
  files: readonly string[],
  at: string,
): Promise<Known | undefined> {
  const readStandardInput = async () => new Uint8Array()
  const result = await load({ inputs: [folder], at, readStandardInput })
  if (!result.ok) return undefined
  const goals = new Set(files.filter((file) => holdsGoalsOf(file, folder)))
  return { ...knownOf(result.loaded.situation.company), goals }
}

/** Keeps answers for the next time a file is read, where the person at the terminal wants that: in the
 *  company folder that the file lies in, else beside it. */
async function remember(
  world: World,
  { files: [file = '-'], at }: { files: readonly string[]; at: string },
  answers: Answers,
): Promise<number> {
  if (world.ask === undefined || file === '-' || Object.keys(answers).length === 0) return 0
  const folder = (await findCompanyFolder(dirname(file))) ?? dirname(file)
  const planned = () => planImport([], answers, folder, '')
  const question = `Remember the answers in ${join(folder, ANSWERS)}?`
  return (await writePlan(world, planned(), planned, at, question)).code
}

/** Puts the questions to the person at the terminal; what is not answered stays open. */
async function askAll(
  world: World,
  questions: readonly ImportQuestion[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const { id, file, at, question, readings } of questions) {
    const choices = readings.map(({ answer, means }, i) => `  ${i + 1}  ${answer}: ${means}`)
    const said = await world.ask?.(
      `${file}, ${at}: ${question}\n${choices.join('\n')}\nA number, or Enter to leave it open: `,
    )
    if (said === undefined) break
    const chosen = readings[Number(said.trim()) - 1]
    if (chosen !== undefined) answers[id] = chosen.answer
  }
  return answers
}

async function show(
  world: World,
  { format, output: place }: { format: (typeof formats)[number]; output: string | undefined },
  imported: Imported,
  at: string,
  plan: ImportPlan | undefined,
): Promise<Problem | undefined> {
  const { document, files, questions, assumptions, problems } = imported
  if (format === 'json') {
    const sources = files.map((source) => ({ file: source.file, ...recognisedAs(source) }))
    const { problems: warnings } = problemsAsJson(problems)
    const written = plan === undefined ? {} : { written: plan.files }
    const output = { at, document, sources, questions, assumptions, ...written, warnings }
    return put(world, { output: place }, atOnce(jsonPieces(output)))
  }
  if (problems.length > 0) await world.standardError.write(problemsAsText(problems))
  const { isTerminal, columns } = world.standardOutput
  const toTerminal = isTerminal && place === undefined
  const report = importReport(imported, at, plan?.files ?? [])
  const page = await render(report, format, {
    width: toTerminal ? (columns ?? 80) : 80,
    color: toTerminal && !world.env.NO_COLOR && world.env.TERM !== 'dumb',
  })
  return put(world, { output: place }, atOnce([page]))
}
