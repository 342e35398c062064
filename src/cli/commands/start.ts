import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { brief } from '../../capabilities/brief/capability.ts'
import { invoke } from '../../capabilities/invoke.ts'
import { UsageError } from '../../capabilities/usage-error.ts'
import { answersIn } from '../../files/import/answers.ts'
import type { Answers } from '../../files/import/source.ts'
import type { ImportPlan } from '../../files/import/write-imported.ts'
import type { Loaded } from '../../files/load.ts'
import type { Problem } from '../../model/problem.ts'
import { render } from '../../reports/render.ts'
import { today } from '../answer.ts'
import { asDay } from '../arguments.ts'
import type { Usage } from '../faces.ts'
import { commandPage, optionTerm } from '../help.ts'
import { jsonPieces } from '../json.ts'
import { filesRead, keepInput } from '../keep-input.ts'
import { withSaid } from '../pasted.ts'
import { atOnce, put } from '../put.ts'
import { reportProblems } from '../report-problems.ts'
import type { World } from '../world.ts'
import { examples } from './start/examples.ts'
import { look } from './start/look.ts'
import { offer, type Place, placeOf } from './start/place.ts'
import { type Started, startReport } from './start/report.ts'
import { wouldRaise } from './start/surer.ts'
import { formAsked, formatOption, parseWords, someOptions } from './words.ts'

const TERMINAL_WIDTH = 80
const formats = ['text', 'markdown', 'html', 'pdf', 'json'] as const
type Format = (typeof formats)[number]

/** How it is shown. */
interface Manner {
  format: Format
  output: string | undefined
  isQuiet: boolean
  isPaged: boolean
}

const options = [
  {
    name: 'write',
    type: 'boolean' as const,
    description:
      'make company files beside your own, after showing what changes; at a terminal after a yes',
  },
  {
    name: 'answers',
    type: 'string' as const,
    placeholder: 'FILE',
    description: 'a JSON map from the ids of questions to answers',
  },
  {
    name: 'example',
    type: 'string' as const,
    placeholder: 'NAME',
    description: `look at an example company: ${Object.keys(examples).join(', ')}`,
  },
  formatOption(formats),
  ...someOptions('output', 'at', 'quiet', 'no_pager', 'help'),
]

export const usage: Usage = {
  options,
  formats,
  example: 'start examples/harborline --at 2026-09-30',
}

const page = commandPage({
  command: 'start',
  title: 'A first look at what you have',
  description:
    'Looks at a folder of your own files (OKRs, processes, people, decisions, metrics; Markdown, CSV, XLSX, YAML, JSON), says what it recognised and what not, shows the briefing at once, and which three data would make it surer. Nothing is written unless --write asks for it, and your own files are never changed.',
  usage: '[FOLDER] [OPTIONS]',
  entries: [
    ['FOLDER', 'the folder to look at (default: the one you stand in)'],
    ...options.map((option) => [optionTerm(option), option.description] as const),
  ],
  example: usage.example,
})

/** `coo start`: from a folder of one's own files to a briefing, at once. */
export async function start(world: World, typed: readonly string[]): Promise<number> {
  const { words, text, isSet } = parseWords(typed, options)
  if (isSet('help')) {
    await world.standardOutput.write(page)
    return 0
  }
  const format = formAsked(formats, text('format'), 'for example -f json')
  const output = text('output')
  if (format === 'pdf' && output === undefined && world.standardOutput.isTerminal) {
    throw new UsageError('a PDF is no text for a terminal', 'name a file: --output start.pdf')
  }
  const manner: Manner = {
    format,
    output,
    isQuiet: isSet('quiet'),
    // Whoever is asked next must see what about.
    isPaged: !isSet('no_pager') && !isSet('write') && (format === 'text' || format === 'markdown'),
  }
  const answersFile = text('answers')
  const { answers, problem: unreadAnswers } =
    answersFile === undefined ? { answers: {} } : answersIn(answersFile)
  if (unreadAnswers !== undefined) return reportProblems(world, [unreadAnswers], format === 'json')
  const place = placeOf(world, words, text('example'))
  const given = text('at')
  const at = given === undefined ? place.at : asDay('--at', given)
  const seen = await look({
    inputs: [place.folder],
    at: at ?? ((timeZone) => today(world.now, timeZone)),
    commits: 'week',
    readsAll: true,
    answers,
    onFile: (file, number, all) => world.progress?.say(`Reading ${file} (${number} of ${all})`),
    readStandardInput: world.readStandardInput,
  })
  if (!seen.ok) return nothingRead(world, place.folder, seen.problems, format)
  keepInput(output, filesRead(seen.loaded))
  const planned = isSet('write') ? await plannerOf(world, place, seen.loaded, answers) : undefined
  const plan = planned?.()
  if (plan !== undefined && plan.problems.length > 0)
    return reportProblems(world, plan.problems, format === 'json')
  world.progress?.done()
  const problem = await show(world, manner, { ...place, given }, seen.loaded, plan)
  if (problem !== undefined) return reportProblems(world, [problem], format === 'json')
  if (plan === undefined || planned === undefined) return 0
  return write(world, manner, plan, planned, seen.loaded.situation.at)
}

const isAboutNothing = (problems: readonly Problem[], folder: string): boolean =>
  existsSync(folder) &&
  problems.every(({ file, severity }) => severity === 'warning' || file === folder)

async function nothingRead(
  world: World,
  folder: string,
  problems: readonly Problem[],
  format: Format,
): Promise<number> {
  if (format === 'json' || !isAboutNothing(problems, folder))
    return reportProblems(world, problems, format === 'json')
  await world.standardOutput.write(offer(folder))
  return 0
}

/** Plans the company files to be made of one's own: those that are read anyway are left as they are. */
async function plannerOf(
  world: World,
  place: Place,
  loaded: Loaded,
  answers: Answers,
): Promise<() => ImportPlan> {
  if (place.example !== null) {
    throw new UsageError('the example companies are never written to', 'leave --write out')
  }
  const [{ importFiles }, { planImport }, { knownOf }] = await Promise.all([
    import('../../files/import/import-files.ts'),
    import('../../files/import/write-imported.ts'),
    import('../../files/import/with-known.ts'),
  ])
  const own = loaded.recognised.filter(({ kind }) => kind !== 'company' && kind !== 'unknown')
  const goals = new Set(own.flatMap(({ kind, file }) => (kind === 'okrs' ? [file] : [])))
  const { files } = await importFiles({
    files: own.map(({ file }) => file),
    at: loaded.situation.at,
    answers,
    folder: place.folder,
    known: { ...knownOf(loaded.situation.company), goals },
    hidePrivate: false,
    readStandardInput: world.readStandardInput,
  })
  const schema = await readFile(world.schemaFile, 'utf8')
  return () => planImport(files, answers, place.folder, schema)
}

/** Shows what was seen; says why where it cannot be written. */
async function show(
  world: World,
  manner: Manner,
  { folder, example, given }: Place & { given: string | undefined },
  { situation, warnings, recognised }: Loaded,
  plan: ImportPlan | undefined,
): Promise<Problem | undefined> {
  const answer = invoke(brief, situation, {}, warnings)
  const started: Started = {
    at: situation.at,
    folder,
    example,
    sources: recognised,
    others: warnings.filter(({ file }) => file === folder).map(({ message }) => message),
    surer: wouldRaise(situation),
    written: plan?.files ?? [],
  }
  if (manner.format === 'json') {
    const { surer, others: _others, written, ...rest } = started
    const { warnings: told, ...briefing } = answer.output
    const output = {
      ...rest,
      brief: briefing,
      raises_confidence: surer,
      ...(plan === undefined ? {} : { written }),
      warnings: told,
    }
    return put(world, manner, atOnce(jsonPieces(output)))
  }
  const { isTerminal, columns = TERMINAL_WIDTH } = world.standardOutput
  const toTerminal = isTerminal && manner.output === undefined
  // What is made into company files needs no name any more.
  const named = plan === undefined ? recognised.filter(({ named_only }) => named_only) : []
  const inputs = [folder, ...named.map(({ file }) => file)]
  const report = withSaid(startReport(started, answer.report), { inputs, at: given })
  const page = await render(report, manner.format, {
    width: toTerminal ? columns : TERMINAL_WIDTH,
    color: toTerminal && !world.env.NO_COLOR && world.env.TERM !== 'dumb',
    at: situation.at,
  })
  return put(world, manner, atOnce([page]))
}

/** Writes what was shown; in front of a terminal after a yes. */
async function write(
  world: World,
  { format, isQuiet }: Manner,
  plan: ImportPlan,
  planned: () => ImportPlan,
  at: string,
): Promise<number> {
  const question = format === 'json' ? undefined : `Write this into ${plan.folder}?`
  const { writePlan } = await import('./write-plan.ts')
  const { code, isWritten } = await writePlan(world, plan, planned, at, question)
  if (isWritten && !isQuiet) await world.standardError.write(`Written into ${plan.folder}\n`)
  return code
}
