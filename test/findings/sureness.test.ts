import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dataOf } from '../../src/findings/locate.ts'
import { addDays } from '../../src/model/dates.ts'
import type { Confidence, Finding } from '../../src/model/finding.ts'
import {
  type Base,
  base,
  judged,
  mutated,
  numRuns,
  replaced,
  situationOf,
  smallBases,
  testTimeout,
} from './companies.ts'

vi.setConfig({ testTimeout })

const rank: Record<Confidence, number> = { assumed: 0, medium: 1, verified: 2 }

const isContradicted = ({ confidence_because }: Finding): boolean =>
  confidence_because.some((because) => because.endsWith('is contradicted by other data'))

const pathsOf = ({ evidence }: Finding): Set<string> =>
  new Set(dataOf(evidence).map(({ path, missing }) => `${path}#${missing ?? ''}`))

/** Whether a later finding of the same id states the same fact, by any of the same data: what is
 *  told of another quarter under the same id is another fact. */
const isOfSameData = (was: Finding, is: Finding): boolean => {
  const paths = pathsOf(was)
  return was.what === is.what || [...pathsOf(is)].some((path) => paths.has(path))
}

/** Whether a finding states the same fact on less data, or on other data: in other words on a part
 *  of the same data it states less, such as 2 entries of 3, and may be surer of that. */
const isNoLess = (was: Finding, is: Finding): boolean => {
  const paths = pathsOf(was)
  return was.what === is.what || ![...pathsOf(is)].every((path) => paths.has(path))
}

/** Facts that became surer, without a contradiction that was resolved. */
const surer = (
  before: readonly Finding[],
  after: readonly Finding[],
  isSame: (was: Finding, is: Finding) => boolean = () => true,
): string[] => {
  const earlier = new Map(before.map((finding) => [finding.id, finding]))
  return after.flatMap((finding) => {
    const was = earlier.get(finding.id)
    if (was === undefined || isContradicted(was) || !isSame(was, finding)) return []
    if (rank[finding.confidence] <= rank[was.confidence]) return []
    return [
      `${finding.id}: ${was.confidence} (${was.confidence_because.join('; ')}), then ` +
        `${finding.confidence} (${finding.confidence_because.join('; ')}): ${finding.what}`,
    ]
  })
}

const someDays = fc.integer({ min: 1, max: 400 })

describe('ageing', () => {
  it('never makes a fact surer, when the same data are asked about later', () => {
    fc.assert(
      fc.property(mutated, someDays, (one, days) => {
        const situation = situationOf(one)
        const later = { ...situation, at: addDays(one.at, days) }
        expect(surer(judged(situation).findings, judged(later).findings, isOfSameData)).toEqual([])
      }),
      { numRuns },
    )
  })

  it('never makes a fact surer, when the data are older', () => {
    fc.assert(
      fc.property(mutated, someDays, (one, days) => {
        const situation = situationOf(one)
        const dateOf = (path: string) => {
          const on = situation.sources.dateOf(path)
          return on === undefined ? undefined : addDays(on, -days)
        }
        const older = { ...situation, sources: { ...situation.sources, dateOf } }
        expect(surer(judged(situation).findings, judged(older).findings)).toEqual([])
      }),
      { numRuns },
    )
  })

  it('never makes a fact surer, when a document is dated earlier', () => {
    fc.assert(
      fc.property(base, fc.nat(), someDays, (one, pick, days) => {
        const dated = one.documents.flatMap(({ value }, place) =>
          typeof value.as_of === 'string' ? [{ value, place, as_of: value.as_of }] : [],
        )
        const chosen = dated[pick % dated.length]
        if (chosen === undefined) return
        const value = { ...chosen.value, as_of: addDays(chosen.as_of, -days) }
        const older = replaced(one, chosen.place, value)
        fc.pre(older !== undefined)
        const before = judged(situationOf(one)).findings
        expect(surer(before, judged(situationOf(older)).findings)).toEqual([])
      }),
      { numRuns },
    )
  })
})

type Container = Record<string, unknown>

/** Every place of a document that holds something else than a date. */
function removable(value: unknown): [container: Container, key: string][] {
  if (typeof value !== 'object' || value === null) return []
  const container = value as Container
  return Object.keys(container).flatMap((key): [Container, string][] => {
    const inner = container[key]
    const isDate = typeof inner === 'string' && /^\d{4}-\d{2}-\d{2}/.test(inner)
    return [...(isDate ? [] : [[container, key] as [Container, string]]), ...removable(inner)]
  })
}

function remove([container, key]: [Container, string]): void {
  if (Array.isArray(container)) container.splice(Number(key), 1)
  else delete container[key]
}

/** A company, and the same without one datum or what stands under it. */
function without(one: Base, pickDocument: number, pickPlace: number): Base | undefined {
  const place = pickDocument % one.documents.length
  const value = structuredClone(one.documents[place]?.value ?? {})
  const places = removable(value)
  const chosen = places[pickPlace % places.length]
  if (chosen === undefined) return undefined
  remove(chosen)
  return replaced(one, place, value)
}

describe('removing a datum', () => {
  it('never makes a finding surer, each of a small company in turn', () => {
    for (const one of smallBases) {
      const before = judged(situationOf(one)).findings
      expect(before.map(({ id }) => id)).toContain('targets_do_not_add_up:NET')
      for (const [place, [, key]] of removable(one.documents[0]?.value).entries()) {
        const less = without(one, 0, place)
        if (less === undefined) continue
        expect(surer(before, judged(situationOf(less)).findings), `without ${key}`).toEqual([])
      }
    }
  })

  it('never makes a finding surer', () => {
    fc.assert(
      fc.property(base, fc.nat(), fc.nat(), (one, pickDocument, pickPlace) => {
        const less = without(one, pickDocument, pickPlace)
        fc.pre(less !== undefined)
        const before = judged(situationOf(one)).findings
        expect(surer(before, judged(situationOf(less)).findings)).toEqual([])
      }),
      { numRuns: numRuns * 3 },
    )
  })

  it('never makes a fact surer, of any company', () => {
    fc.assert(
      fc.property(mutated, fc.nat(), fc.nat(), (one, pickDocument, pickPlace) => {
        const less = without(one, pickDocument, pickPlace)
        fc.pre(less !== undefined)
        const before = judged(situationOf(one)).findings
        expect(surer(before, judged(situationOf(less)).findings, isNoLess)).toEqual([])
      }),
      { numRuns: numRuns * 3 },
    )
  })
})
