import type { Arguments, Capability, Question } from '../capabilities/capability.ts'
import { invoke } from '../capabilities/invoke.ts'
import { UsageError } from '../capabilities/usage-error.ts'
import { withWritten } from '../capabilities/written.ts'
import { type LoadRequest, load } from '../files/load.ts'
import { writeCompany } from '../files/write/write-company.ts'
import type { Problem } from '../model/problem.ts'
import { render } from '../reports/render.ts'
import type { Asked } from './answer.ts'
import type { Call } from './arguments.ts'
import { filesRead, keepInput } from './keep-input.ts'
import type { World } from './world.ts'

/** The files that a company is in; those with problems where it cannot be read. */
async function filesOf(input: string, at: LoadRequest['at']): Promise<string[]> {
  const seen = await load({ inputs: [input], at, readStandardInput: async () => new Uint8Array() })
  return seen.ok ? filesRead(seen.loaded) : seen.problems.flatMap(({ file }) => file ?? [])
}

/** Asks a capability, and makes the changes that its answer calls for. */
export async function askAndWrite(
  capability: Capability,
  { args, output }: Pick<Call, 'args'> & Partial<Pick<Call, 'output'>>,
  input: string,
  at: LoadRequest['at'],
): Promise<Asked> {
  const { dry_run, expected_hash } = args
  const request = {
    input,
    at,
    dryRun: dry_run === true,
    expectedHash: typeof expected_hash === 'string' ? expected_hash : undefined,
    isRead: capability.company !== 'unread',
  }
  // What undoing takes back is no less the company's, though it is not asked what it holds.
  if (output !== undefined && !request.isRead) keepInput(output, await filesOf(input, at))
  const done = await writeCompany(request, (loaded) => {
    keepInput(output, [input, ...filesRead(loaded)])
    const { situation, warnings } = loaded
    const answer = invoke(capability, situation, args, warnings)
    return { result: { answer, situation }, edits: answer.edits }
  })
  if (!done.ok) return done
  const { answer, situation } = done.result
  return { ok: true, answer: withWritten(answer, done.written), situation }
}

/** Puts questions to the person at the terminal, and does at once what each answer asks for. */
export async function askInTurn(
  world: World,
  questions: readonly Question[],
  call: (args: Arguments) => Promise<Asked>,
): Promise<{ problems: readonly Problem[] }> {
  for (const question of questions) {
    const args = await answered(world, question)
    if (args === 'stop') break
    if (args === undefined) continue
    const asked = await call(args)
    if (!asked.ok) return { problems: asked.problems }
    const text = await render(asked.answer.report, 'text', { width: 80, color: false })
    await world.standardOutput.write(text)
  }
  return { problems: [] }
}

/** An answer that makes sense: what is not understood is asked again. */
async function answered(
  world: World,
  { text, args }: Question,
): Promise<Arguments | 'stop' | undefined> {
  for (;;) {
    const answer = await world.ask?.(text)
    if (answer === undefined) return 'stop'
    try {
      return args(answer)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      const { message, hint } = error.problem
      await world.standardOutput.write(`${message}${hint === null ? '' : `; ${hint}`}\n`)
    }
  }
}
