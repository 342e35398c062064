import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brief } from '../../capabilities/brief/capability.ts'
import { invoke } from '../../capabilities/invoke.ts'
import { didYouMean, UsageError } from '../../capabilities/usage-error.ts'
import type { ImportPlan } from '../../files/import/write-imported.ts'
import type { Loaded } from '../../files/load.ts'
import type { Problem } from '../../model/problem.ts'
import { render } from '../../reports/render.ts'
import { today } from '../answer.ts'
import { asDay } from '../arguments.ts'
import type { Usage } from '../faces.ts'
import { commandPage, optionTerm } from '../help.ts'
import { jsonPieces } from '../json.ts'
import type { World } from '../world.ts'
import { examples } from './start/examples.ts'
import { look } from './start/look.ts'
import { type Started, startReport } from './start/report.ts'
import { wouldRaise } from './start/surer.ts'
import { parseWords, someOptions } from './words.ts'

const BAD_INPUT = 2
const TERMINAL_WIDTH = 80
const formats = ['text', 'markdown', 'html', 'json'] as const
type Format = (typeof formats)[number]

const options = [
  {
    name: 'write',
    type: 'boolean' as const,
    description: 'make company files beside your own, after showing what changes',
  },
  {
    name: 'example',
    type: 'string' as const,
    placeholder: 'NAME',
    description: `look at an example company: ${Object.keys(examples).join(', ')}`,
  },
  {
    name: 'format',
    short: 'f',
    type: 'string' as const,
    placeholder: 'FORMAT',
    description: `${formats.join(', ')} (default: text)`,
  },
  ...someOptions('at', 'help'),
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

interface Place {
  folder: string
  example: string | null
  at: string | undefined
}

/** The folder that was meant: an example's, the one typed, else the one stood in. */
function placeOf(world: World, words: readonly string[], name: string | undefined): Place {
  if (name !== undefined) {
    const example = Object.hasOwn(examples, name) ? examples[name] : undefined
    if (example === undefined || words.length > 0) {
      const known = Object.keys(examples)
      throw new UsageError(
        example === undefined
          ? `--example: expected ${known.join(', ')}, found "${name}"`
          : '--example stands in place of a folder',
        didYouMean(name, known),
      )
    }
    return { folder: join(world.sampleFile, '../..', name), example: name, at: example.at }
  }
  const [folder = world.folder, ...more] = words
  if (more.length > 0) throw new UsageError('expected one FOLDER', 'for example coo start company')
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError(`${folder} is no folder`, `for one file: coo import ${folder}`)
  }
  return { folder, example: null, at: undefined }
}

/** What to do where there is nothing to read. */
function offer(folder: string): string {
  const lines = Object.entries(examples).map(
    ([name, { what }]) => `  coo start --example ${name.padEnd(12)}${what}`,
  )
  return `Nothing in ${folder} is of a kind that coo reads (docs/imports.md lists them).

Look at an example company, whose figures are its own and not yours:
${lines.join('\n')}

Or begin with an empty company folder of short commented files: coo new company
`
}

/** `coo start`: from a folder of one's own files to a briefing, at once. */
export async function start(world: World, typed: readonly string[]): Promise<number> {
  const { words, text, isSet } = parseWords(typed, options)
  if (isSet('help')) {
    await world.standardOutput.write(page)
    return 0
  }
  const format = formats.find((known) => known === (text('format') ?? 'text'))
  if (format === undefined) {
    const message = `--format: expected ${formats.join(', ')}, found "${text('format')}"`
    throw new UsageError(message, 'for example -f json')
  }
  const place = placeOf(world, words, text('example'))
  const given = text('at')
  const at = given === undefined ? place.at : asDay('--at', given)
  const seen = await look({
    inputs: [place.folder],
    at: at ?? ((timeZone) => today(world.now, timeZone)),
    commits: 'week',
    readsAll: true,
    readStandardInput: world.readStandardInput,
  })
  if (!seen.ok) return nothingRead(world, place.folder, seen.problems, format)
  const planned = isSet('write') ? await plannerOf(world, place, seen.loaded) : undefined
  const plan = planned?.()
  if (plan !== undefined && plan.problems.length > 0) return bad(world, plan.problems, format)
  await show(world, format, place, seen.loaded, plan)
  if (plan === undefined || planned === undefined) return 0
  return write(world, format, plan, planned, seen.loaded.situation.at)
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
  if (format === 'json' || !isAboutNothing(problems, folder)) return bad(world, problems, format)
  await world.standardOutput.write(offer(folder))
  return 0
}

async function bad(world: World, problems: readonly Problem[], format: Format): Promise<number> {
  const { problemsAsJson, problemsAsText } = await import('../../files/show-problems.ts')
  if (format === 'json') {
    for (const piece of jsonPieces(problemsAsJson(problems)))
      await world.standardOutput.write(piece)
  } else await world.standardError.write(problemsAsText(problems))
  return BAD_INPUT
}

/** Plans the company files to be made of one's own: those that are read anyway are left as they are. */
async function plannerOf(world: World, place: Place, loaded: Loaded): Promise<() => ImportPlan> {
  if (place.example !== null) {
    throw new UsageError('the example companies are never written to', 'leave --write out')
  }
  const [{ importFiles }, { planImport }] = await Promise.all([
    import('../../files/import/import-files.ts'),
    import('../../files/import/write-imported.ts'),
  ])
  const own = loaded.recognised.filter(({ kind }) => kind !== 'company' && kind !== 'unknown')
  const { files } = await importFiles({
    files: own.map(({ file }) => file),
    at: loaded.situation.at,
    answers: {},
    folder: place.folder,
    hidePrivate: false,
    readStandardInput: world.readStandardInput,
  })
  const schema = await readFile(world.schemaFile, 'utf8')
  return () => planImport(files, {}, place.folder, schema)
}

async function show(
  world: World,
  format: Format,
  { folder, example }: Place,
  { situation, warnings, recognised }: Loaded,
  plan: ImportPlan | undefined,
): Promise<void> {
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
  if (format === 'json') {
    const { surer, others: _others, written, ...rest } = started
    const { warnings: told, ...briefing } = answer.output
    const output = {
      ...rest,
      brief: briefing,
      raises_confidence: surer,
      ...(plan === undefined ? {} : { written }),
      warnings: told,
    }
    for (const piece of jsonPieces(output)) await world.standardOutput.write(piece)
    return
  }
  const { isTerminal, columns = TERMINAL_WIDTH } = world.standardOutput
  await world.standardOutput.write(
    await render(startReport(started, answer.report), format, {
      width: isTerminal ? columns : TERMINAL_WIDTH,
      color: isTerminal && !world.env.NO_COLOR && world.env.TERM !== 'dumb',
      at: situation.at,
    }),
  )
}

/** Writes what was shown; in front of a terminal after a yes. */
async function write(
  world: World,
  format: Format,
  plan: ImportPlan,
  planned: () => ImportPlan,
  at: string,
): Promise<number> {
  if (plan.changes.length === 0) return 0
  if (world.ask !== undefined && format !== 'json') {
    const answer = await world.ask(`\nWrite this into ${plan.folder}? (y/N) `)
    if (!/^y(es)?$/i.test(answer?.trim() ?? '')) return 0
  }
  const { writeImport } = await import('../../files/import/write-imported.ts')
  const refused = await writeImport(plan, planned, at)
  if (refused.length > 0) return bad(world, refused, 'text')
  await world.standardError.write(`Written into ${plan.folder}\n`)
  return 0
}
