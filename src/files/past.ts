import type { Past, Situation } from '../model/source.ts'
import type { CompanyDocument } from './document.ts'
import type { Version } from './git/kept-versions.ts'
import type { Horizon } from './merge/dated-ahead.ts'
import { documentDay, isMap } from './merge/traced.ts'
import { mergeCompany } from './merge.ts'
import { retold } from './retold.ts'

/** The days that entries of these lists carry, by which a document tells of its past. */
const DATED_ENTRIES: Readonly<Record<string, string>> = {
  metric_history: 'on',
  meetings: 'on',
  incidents: 'started_at',
  blockers: 'reported_on',
  decisions: 'requested_on',
  actions: 'done_on',
  check_ins: 'on',
}

const OKR_LISTS = new Set([
  'objectives',
  'key_results',
  'check_ins',
  'department_okrs',
  'team_okrs',
])

/** Whether a document says anything of a day up to this one. */
function tellsOf(value: unknown, day: string): boolean {
  if (!isMap(value)) return false
  if (typeof value.as_of === 'string') return value.as_of <= day
  for (const key of Object.keys(value)) {
    const held = value[key]
    const dated = DATED_ENTRIES[key]
    if (dated !== undefined && Array.isArray(held)) {
      if (held.some((entry) => isMap(entry) && isUpTo(entry[dated], day))) return true
    } else if (key === 'company_okrs') {
      if (tellsOf(held, day)) return true
    } else if (OKR_LISTS.has(key) && Array.isArray(held)) {
      if (held.some((entry) => tellsOf(entry, day))) return true
    }
  }
  return false
}

const isUpTo = (on: unknown, day: string): boolean =>
  Array.isArray(on) ? on.some((one) => isUpTo(one, day)) : typeof on === 'string' && on <= day

/** What a document is called without the commit it comes from. */
const nameOf = ({ file }: CompanyDocument): string => file.replace(/ \(commit [0-9a-f]+\)$/, '')

/** The past of a company: what its commits say of each day, and documents and entries that carry
 *  their days. One document that says nothing of the days between has no past.
 *  @param versions the folder as it was kept, the newest first
 *  @param horizon that of the present: what was written since contradicts nothing */
export function pastOf(
  documents: readonly CompanyDocument[],
  now: Situation,
  since: string,
  versions: readonly Version[] = [],
  horizon: Horizon = { dated: now.at, undated: () => now.at },
): Past {
  const versionOn = (day: string) => versions.find((version) => version.day <= day)
  const merged = (from: readonly CompanyDocument[], day: string): Situation | undefined => {
    const { situation, problems } = mergeCompany(from, day, horizon)
    return problems.every(({ severity }) => severity === 'warning') ? situation : undefined
  }
  const byDates = (day: string): Situation | undefined => {
    if (!documents.some(({ value }) => tellsOf(value, day))) return undefined
    const situation = merged(documents, day)
    return situation?.company === now.company ? undefined : situation
  }
  /** What was kept, with documents of that day or before that came into the folder later. */
  const byVersion = (version: Version, day: string): Situation | undefined => {
    const names = new Set(version.documents.map(nameOf))
    const later = documents.filter(
      ({ file, value }) =>
        !names.has(file) && typeof value.as_of === 'string' && value.as_of <= day,
    )
    return merged([...version.documents, ...later], day) ?? merged(version.documents, day)
  }
  const known = new Map<string, Situation | undefined>()
  const dated = documents.flatMap(({ value: { as_of } }) =>
    typeof as_of === 'string' && as_of <= now.at ? as_of : [],
  )
  const asOf = (day: string): Situation | undefined => {
    if (!known.has(day)) {
      const version = versionOn(day)
      const state = version === undefined ? byDates(day) : byVersion(version, day)
      if (state !== undefined) state.before = asOf
      known.set(day, state)
    }
    return known.get(day)
  }
  /** Where later documents contradict each other in what they tell of a day, they tell nothing. */
  const retoldOn = (day: string): Situation | undefined => {
    const isLater = (document: CompanyDocument) => (documentDay(document) ?? day) > day
    const all = documents.map((document) => (isLater(document) ? retold(document) : document))
    return merged(all, day) ?? merged(documents, day)
  }
  return {
    since,
    days: [...new Set([...versions.map(({ day }) => day), ...dated])].sort(),
    keepsAll: (day) => versionOn(day) !== undefined,
    asOf,
    retoldOn,
    versions: () => [
      ...versions.map((version) => ({
        day: version.day,
        state: () => byVersion(version, version.day),
      })),
      ...[...new Set(dated)]
        .filter((day) => day < now.at && versionOn(day) === undefined)
        .sort((a, b) => (a < b ? 1 : -1))
        .map((day) => ({ day, state: () => asOf(day) })),
    ],
  }
}
