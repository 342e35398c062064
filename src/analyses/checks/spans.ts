import type { Company } from '../../model/company.ts'
import { hoursBetween } from '../../model/hours.ts'

/** A span of time that ends before it begins. */
export interface ImpossibleSpan {
  called: string
  from: { key: string; on: string; path: string }
  to: { key: string; on: string; path: string }
}

export interface Spans {
  /** How many spans have both ends. */
  compared: number
  found: ImpossibleSpan[]
}

/** Lists whose things begin and end, and the keys that say when. */
const SPANS = [
  ['incidents', 'started_at', 'resolved_at'],
  ['decisions', 'requested_on', 'decided_on'],
  ['people', 'started_on', 'left_on'],
  ['left', 'started_on', 'left_on'],
  ['okr_history', 'quarter_start', 'quarter_end'],
] as const

type Thing = Readonly<Record<string, unknown>>

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

const calledOf = ({ id, name, title, quarter }: Thing): string | undefined =>
  [id, name, title, quarter].map(textOf).find((word) => word !== undefined)

/** Every span whose both ends are in the data, and those of them that no clock allows. */
export function impossibleSpans(company: Company): Spans {
  const spans: Spans = { compared: 0, found: [] }
  const look = (thing: Thing, path: string, start: string, end: string, fallback: string): void => {
    const [from, to] = [textOf(thing[start]), textOf(thing[end])]
    if (from === undefined || to === undefined) return
    spans.compared++
    if (hoursBetween(from, to) >= 0) return
    spans.found.push({
      called: calledOf(thing) ?? fallback,
      from: { key: start, on: from, path: `${path}.${start}` },
      to: { key: end, on: to, path: `${path}.${end}` },
    })
  }
  for (const [list, start, end] of SPANS) {
    for (const [position, thing] of (company[list] ?? []).entries()) {
      const [at, own] =
        'company_okrs' in thing
          ? [`${list}[${position}].company_okrs`, thing.company_okrs ?? {}]
          : [`${list}[${position}]`, thing]
      look(own, at, start, end, `${list} ${position + 1}`)
    }
  }
  look(company.company_okrs ?? {}, 'company_okrs', 'quarter_start', 'quarter_end', 'the cycle')
  for (const [position, { id, title, reported_on = [], resolved_on }] of (
    company.blockers ?? []
  ).entries()) {
    const first = reported_on.toSorted()[0]
    const path = `blockers[${position}]`
    if (first === undefined || resolved_on === undefined) continue
    spans.compared++
    if (resolved_on >= first) continue
    spans.found.push({
      called: id ?? title ?? `blocker ${position + 1}`,
      from: {
        key: 'reported_on',
        on: first,
        path: `${path}.reported_on[${reported_on.indexOf(first)}]`,
      },
      to: { key: 'resolved_on', on: resolved_on, path: `${path}.resolved_on` },
    })
  }
  return spans
}
