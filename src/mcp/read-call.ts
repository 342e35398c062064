import type { Arguments, Capability } from '../capabilities/capability.ts'
import { argumentProblem, checkArguments } from '../capabilities/invoke.ts'
import { didYouMean } from '../capabilities/usage-error.ts'
import { isDay } from '../model/dates.ts'
import { enumerated } from '../model/enumerated.ts'
import { isMap } from '../model/is-map.ts'
import type { Problem } from '../model/problem.ts'
import { type Field, fieldsOf } from './fields.ts'
import { type Detail, details } from './limits.ts'
import type { ToolFamily } from './tools.ts'

/** A call of a tool that was understood. */
export interface ToolCall {
  capability: Capability
  args: Arguments
  at: string | undefined
  detail: Detail
  /** A company document that came with the call. */
  company: unknown
}

export type ReadCall =
  | { ok: true; call: ToolCall }
  | {
      ok: false
      problems: Problem[]
      /** What must still be given, where that is all that is wrong. */
      missing: Field[]
    }

/** What every tool takes beside the fields of its capabilities. */
const common = ['view', 'at', 'detail', 'company']

/** A value as its field wants it: models write numbers and booleans as text now and then. */
function asTyped({ type }: Field, value: unknown): unknown {
  if (type === 'string') {
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    return typeof value === 'number' ? String(value) : value
  }
  if (typeof value !== 'string') return value
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value
}

/** A map that may have been written as JSON text; undefined where it is neither. */
export function asMap(value: unknown): Record<string, unknown> | undefined {
  if (isMap(value)) return value
  if (typeof value !== 'string') return undefined
  try {
    const read: unknown = JSON.parse(value)
    return isMap(read) ? read : undefined
  } catch {
    return undefined
  }
}

const expected = (name: string, what: string, found: unknown): Problem =>
  argumentProblem(name, `${name}: expected ${what}, found ${JSON.stringify(found)}`, null)

/** Checks the inputs that every tool has. */
export function commonProblems(given: Record<string, unknown>): Problem[] {
  const { at, detail, company } = given
  return [
    ...(at === undefined || (typeof at === 'string' && isDay(at))
      ? []
      : [expected('at', 'a day as YYYY-MM-DD', at)]),
    ...(detail === undefined || (details as readonly unknown[]).includes(detail)
      ? []
      : [expected('detail', details.join(' or '), detail)]),
    ...(company === undefined || asMap(company) !== undefined
      ? []
      : [argumentProblem('company', 'company: expected a company document', 'give it as a map')]),
  ]
}

/** What is given and not known, or known to other views of the tool only. */
function unknownProblems(
  given: Record<string, unknown>,
  known: readonly string[],
  capabilities: readonly Capability[],
): Problem[] {
  const viewsOf = (name: string) =>
    capabilities.filter((one) => fieldsOf(one).some((field) => field.name === name))
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const others = viewsOf(name).map(({ command }) => JSON.stringify(command))
      if (others.length === 0) {
        const hint = didYouMean(name, known) ?? `there are ${known.join(', ')}`
        return argumentProblem(name, `unknown argument ${JSON.stringify(name)}`, hint)
      }
      const view = JSON.stringify(given.view ?? capabilities[0]?.command)
      return argumentProblem(
        name,
        `${name}: view ${view} does not take it`,
        `it belongs to view ${enumerated(others)}`,
      )
    })
}

/** Whether nothing is said for an input: an empty text says nothing where something is required. */
const isUnsaid = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '')

function dayProblems(fields: readonly Field[], args: Arguments): Problem[] {
  return fields.flatMap(({ name, format }) => {
    const value = args[name]
    const isWrong =
      format === 'day' && value !== undefined && !(typeof value === 'string' && isDay(value))
    return isWrong ? [expected(name, 'a day as YYYY-MM-DD', value)] : []
  })
}

/** Arguments of the command line have no type but text; those of a tool may. */
const textProblems = ({ arguments: own = [] }: Capability, args: Arguments): Problem[] =>
  own.flatMap(({ name }) => {
    const value = args[name]
    return value === undefined || typeof value === 'string' ? [] : [expected(name, 'text', value)]
  })

/** Reads the arguments of a call; all that is wrong with them is told at once. */
export function readCall(
  family: ToolFamily,
  capabilities: readonly Capability[],
  raw: unknown,
): ReadCall {
  // Clients send nothing as null, too.
  const given = Object.fromEntries(
    Object.entries(asMap(raw ?? {}) ?? {}).filter(([, value]) => value !== null),
  )
  const view = given.view ?? family.views[0]
  const capability = capabilities.find(({ command }) => command === view)
  if (capability === undefined) {
    const hint = typeof view === 'string' ? didYouMean(view, family.views) : null
    const problem = expected('view', family.views.join(', '), view)
    return { ok: false, problems: [{ ...problem, hint }], missing: [] }
  }
  const fields = fieldsOf(capability, family.needs)
  const args = Object.fromEntries(
    fields.flatMap((field) =>
      given[field.name] === undefined ? [] : [[field.name, asTyped(field, given[field.name])]],
    ),
  ) as Arguments
  const missing = fields.filter(({ name, required }) => required && isUnsaid(args[name]))
  const problems = [
    ...unknownProblems(given, [...fields.map(({ name }) => name), ...common], capabilities),
    ...commonProblems(given),
    ...dayProblems(fields, args),
    ...textProblems(capability, args),
    ...checkArguments(capability, args, (name) => name),
  ]
  if (problems.length > 0 || missing.length > 0) {
    const lacks = missing.map(({ name, description }) =>
      argumentProblem(name, `${name} is missing`, description),
    )
    return {
      ok: false,
      problems: [...problems, ...lacks],
      missing: problems.length > 0 ? [] : missing,
    }
  }
  return {
    ok: true,
    call: {
      capability,
      args,
      at: given.at as string | undefined,
      detail: (given.detail as Detail | undefined) ?? 'concise',
      company: given.company === undefined ? undefined : asMap(given.company),
    },
  }
}
