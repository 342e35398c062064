import { relative } from 'node:path'
import type { Arguments, Capability } from '../capabilities/capability.ts'
import { type Answer, anonymized, invoke } from '../capabilities/invoke.ts'
import { UsageError } from '../capabilities/usage-error.ts'
import { findCompanyFolder } from '../files/company-folder.ts'
import { personalContext } from '../files/context/read-context.ts'
import { companyless, type LoadRequest, type LoadResult, load } from '../files/load.ts'
import type { Problem } from '../model/problem.ts'
import type { Situation } from '../model/source.ts'
import type { ReportDocument } from '../reports/document.ts'
import { formatDate } from '../reports/format-date.ts'
import { isReportFormat, render } from '../reports/render.ts'
import type { Call } from './arguments.ts'
import { jsonPieces } from './json.ts'
import { filesRead, keepInput } from './keep-input.ts'
import { withSaid } from './pasted.ts'
import { put } from './put.ts'
import type { World } from './world.ts'

/** The sample's quarter is running on this day. */
const SAMPLE_DAY = '2025-02-28'
const TERMINAL_WIDTH = 80
const PIECES_TOGETHER = 1 << 16

interface Chosen {
  inputs: readonly string[]
  at: string | undefined
  isSample: boolean
}

/** Input as given, else the company folder one stands in, else the sample where it may be shown. */
async function chooseInput(
  world: World,
  capability: Capability,
  call: Call,
): Promise<Chosen | undefined> {
  if (call.inputs.length > 0) return { inputs: call.inputs, at: call.at, isSample: false }
  const folder = await findCompanyFolder(world.folder)
  if (folder !== undefined) return { inputs: [folder], at: call.at, isSample: false }
  if (capability.company === 'optional') {
    if (!call.anonymize) return undefined
    throw new UsageError(
      '--anonymize: without the company its names are not known',
      'name the company with --input',
    )
  }
  if (capability.company === 'or_sample') {
    const near = relative(world.folder, world.sampleFile)
    const file = near.length < world.sampleFile.length ? near : world.sampleFile
    return { inputs: [file], at: call.at ?? SAMPLE_DAY, isSample: true }
  }
  throw new UsageError(
    `coo ${capability.command} needs a company: no input was given and this is no company folder`,
    `give a file or folder: coo ${capability.command} PATH`,
  )
}

/** The day it is in a time zone of the tz database (UTC where none is given, for which no calendar of
 *  the library is loaded: that takes a third of the start). */
export const today = (now: Date, timeZone?: string): string =>
  timeZone === undefined
    ? now.toISOString().slice(0, 'YYYY-MM-DD'.length)
    : new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)

function withSampleNotice(report: ReportDocument, isSample: boolean): ReportDocument {
  if (!isSample) return report
  return {
    ...report,
    title: `${report.title} (built-in sample)`,
    notice: 'This is the built-in sample company; none of these figures are yours.',
  }
}

async function* inForm(
  world: World,
  { forms = {} }: Capability,
  call: Call,
  answer: Answer,
  isSample: boolean,
): AsyncGenerator<string | Uint8Array> {
  if (call.format === 'json') {
    yield* jsonPieces(isSample ? { sample: true, ...answer.output } : answer.output)
    return
  }
  const form = forms[call.format]
  if (form !== undefined) {
    yield await form.write(answer.output, call.at === undefined ? world.now.getTime() : undefined)
    return
  }
  if (!isReportFormat(call.format)) throw new Error(`no renderer for ${call.format}`)
  const terminal = world.standardOutput
  const toTerminal = call.output === undefined && terminal.isTerminal
  // The name of a folder is one that must not leave the company.
  const report = call.anonymize ? answer.report : withSaid(answer.report, call)
  yield await render(withSampleNotice(report, isSample), call.format, {
    width: toTerminal ? (terminal.columns ?? TERMINAL_WIDTH) : TERMINAL_WIDTH,
    color: toTerminal && !world.env.NO_COLOR && world.env.TERM !== 'dumb',
    at: answer.output.at,
  })
}

/** Joins small pieces of text, so that a large answer is written in few calls. */
async function* joined(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let together = ''
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece
      continue
    }
    together += piece
    if (together.length < PIECES_TOGETHER) continue
    yield together
    together = ''
  }
  if (together !== '') yield together
}

interface Answered {
  /** What kept it from answering; then nothing was written. */
  problems: readonly Problem[]
  exitCode: number
}

/** An answer, or what kept it from being given. */
export type Asked =
  | { ok: true; answer: Answer; situation: Situation }
  | { ok: false; problems: readonly Problem[] }

const cannot = (problems: readonly Problem[]): Answered => ({ problems, exitCode: 0 })

async function read(
  world: World,
  { past }: Capability,
  chosen: Chosen,
  call: Call,
  at: LoadRequest['at'],
): Promise<LoadResult> {
  const { since } = call.args
  return load({
    context: {
      named: call.context,
      personal: chosen.isSample ? undefined : personalContext(world.env),
    },
    inputs: chosen.inputs,
    at,
    today: (timeZone) => today(world.now, timeZone),
    ...(typeof since === 'string' ? { since } : {}),
    commits: past,
    onFile: (file, number, all) => world.progress?.say(`Reading ${file} (${number} of ${all})`),
    readStandardInput: world.readStandardInput,
  })
}

/** The arguments with what the files named in them hold. */
async function withContents(
  world: World,
  { arguments: own = [] }: Capability,
  { args, output }: Call,
): Promise<{ args: Arguments; problems: Problem[] }> {
  const problems: Problem[] = []
  const contents: Record<string, string> = {}
  for (const { name, content, literal } of own) {
    const file = args[name]
    if (content === undefined || typeof file !== 'string' || literal?.test(file)) continue
    const { readText } = await import('../files/read-text.ts')
    const read = await readText(file, world.readStandardInput)
    keepInput(output, [file])
    if (read.ok) contents[name] = read.text
    else problems.push(read.problem)
  }
  return { args: { ...args, ...contents }, problems }
}

/** Why this input cannot be written to; undefined where it can. */
function unwritableBecause({ inputs, isSample }: Chosen): string | undefined {
  if (isSample) return 'the built-in sample company is never written to'
  if (inputs.length > 1) return 'only one company can be written to'
  return inputs[0] === '-' ? 'standard input cannot be written to' : undefined
}

/** The capability's answer; where it calls for changes to the company's files, these are made. */
async function ask(
  world: World,
  capability: Capability,
  call: Call,
  chosen: Chosen | undefined,
): Promise<Asked> {
  const at: LoadRequest['at'] = chosen?.at ?? call.at ?? ((timeZone) => today(world.now, timeZone))
  const reason = chosen && unwritableBecause(chosen)
  const [input] = chosen?.inputs ?? []
  if (capability.edits !== undefined && input !== undefined && reason === undefined) {
    const { askAndWrite } = await import('./write.ts')
    return askAndWrite(capability, call, input, at)
  }
  const result =
    chosen === undefined ? companyless(at) : await read(world, capability, chosen, call, at)
  if (!result.ok) return result
  const { situation, warnings } = result.loaded
  keepInput(call.output, filesRead(result.loaded))
  world.progress?.say('Working out the answer')
  const answer = invoke(capability, situation, call.args, warnings)
  if (answer.edits.length === 0) return { ok: true, answer, situation }
  throw new UsageError(
    reason ?? 'there is no company to write to',
    'name the folder or file of your company with --input',
  )
}

/** Whether an answer is shown page by page where it is longer than the screen. */
const isPaged = ({ page }: World, call: Call, { questions }: Answer): boolean =>
  page !== undefined &&
  call.paged &&
  questions.length === 0 &&
  (call.format === 'text' || call.format === 'markdown')

/** Reads, asks the capability, writes in the form asked for. */
export async function answer(world: World, capability: Capability, call: Call): Promise<Answered> {
  if (call.format === 'pdf' && call.output === undefined && world.standardOutput.isTerminal) {
    throw new UsageError(
      'a PDF is no text for a terminal',
      `name a file: --output ${capability.command}.pdf`,
    )
  }
  const { args, problems } = await withContents(world, capability, call)
  if (problems.length > 0) return cannot(problems)
  const filled = { ...call, args }
  const looks = capability.company !== 'none' && (capability.needsCompany?.(call.args) ?? true)
  const chosen = looks ? await chooseInput(world, capability, call) : undefined
  const asked = await ask(world, capability, filled, chosen)
  if (!asked.ok) return cannot(asked.problems)
  const { at, warnings } = asked.answer.output
  world.progress?.done()
  if (warnings.length > 0 && !call.quiet) {
    const { problemsAsText } = await import('../files/show-problems.ts')
    await world.standardError.write(problemsAsText(warnings))
  }
  const isSample = chosen?.isSample ?? false
  if (isSample && !call.quiet) {
    await world.standardError.write(
      `No input given: this is the built-in sample company as of ${formatDate(at)}.\n`,
    )
  }
  const plain = asked.answer
  const answered = call.anonymize ? await anonymized(plain, asked.situation) : plain
  const place = {
    output: call.output,
    isQuiet: call.quiet,
    isPaged: isPaged(world, call, answered),
  }
  const pieces = joined(inForm(world, capability, call, answered, isSample))
  const problem = await put(world, place, pieces)
  if (problem !== undefined) return cannot([problem])
  const { questions, exitCode } = asked.answer
  const [input] = chosen?.inputs ?? []
  const toPerson = call.format === 'text' && call.output === undefined
  if (questions.length > 0 && toPerson && input !== undefined && world.ask !== undefined) {
    const { askInTurn } = await import('./write.ts')
    return {
      ...(await askInTurn(world, questions, (more) =>
        ask(world, capability, { ...filled, args: { ...args, ...more } }, chosen),
      )),
      exitCode,
    }
  }
  return { problems: [], exitCode }
}
