import { isMap } from '../model/is-map.ts'
import { callOfCommand } from './call-of-command.ts'

/** Longer ids are not worth the room. */
const LONGEST = 120

/** What to call after an answer, by the command that gave it. */
const nextCalls: Readonly<
  Record<
    string,
    (output: Record<string, unknown>) => string | undefined | Promise<string | undefined>
  >
> = {
  brief: ({ findings }) => {
    const [first] = Array.isArray(findings) ? (findings as unknown[]) : []
    const id = isMap(first) ? first.id : undefined
    return typeof id === 'string' && id.length <= LONGEST
      ? `Next: coo_brief with view "explain" and a finding such as ${JSON.stringify(id)}.`
      : undefined
  },
  ask: async ({ chosen }) => {
    if (!isMap(chosen) || typeof chosen.command !== 'string') return undefined
    const call = await callOfCommand(chosen.command)
    return call && `Next: ${call}.`
  },
  watch: () => 'Next: coo_brief with view "explain" and the finding of an alert.',
}

export const nextCall = async (
  command: string,
  output: Record<string, unknown>,
): Promise<string | undefined> => nextCalls[command]?.(output)
