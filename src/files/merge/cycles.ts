import { type CycleLabel, datesOf, fits, labelOf } from './cycle-label.ts'
import { editList, editMap } from './edit.ts'
import {
  childOf,
  entriesOf,
  type Fields,
  isList,
  isMap,
  type Traced,
  type Tracks,
} from './traced.ts'

/** The keys whose values belong to a cycle. */
export const OKR_KEYS = ['company_okrs', 'department_okrs', 'team_okrs'] as const
export type OkrKey = (typeof OKR_KEYS)[number]

/** What one document says about one cycle. */
export type CyclePart = Partial<Record<OkrKey, Traced>>

export interface Cycle {
  label: CycleLabel
  parts: CyclePart[]
}

/** Whether all OKRs of a document are plainly of one cycle, so that nothing need be sorted. */
export function isOneCycle(company: Fields): boolean {
  if (company.okr_history !== undefined) return false
  const own = labelOf(company.company_okrs)
  const units = [company.department_okrs, company.team_okrs]
  if (own !== undefined) return units.every((list) => !isList(list) || list.every(isOf(own)))
  return units.every((list) => !isList(list) || list.every((unit) => labelOf(unit) === undefined))
}

const isOf =
  (own: CycleLabel) =>
  (unit: unknown): boolean => {
    const label = labelOf(unit)
    return label === undefined || fits(label, own)
  }

/** Sorts all OKRs of all documents into cycles. OKRs of departments and teams belong to the
 *  company's of their own document, or to their own quarter; without either, to the current cycle.
 *  The first cycle is the current one, the others follow by their start. */
export function cyclesOf(documents: readonly Traced[], at: string, tracks: Tracks): Cycle[] {
  const labelled: Cycle[] = []
  const unlabelled: CyclePart[] = []
  for (const document of documents) {
    for (const { label, part } of partsOf(document, tracks)) {
      if (label === undefined) unlabelled.push(part)
      else labelled.push({ label, parts: [part] })
    }
  }
  const cycles = group(labelled, tracks)
  const company = documents
    .map(({ value }) => value)
    .find((value) => isMap(value) && value.fiscal_year_start)
  const ordered = currentFirst(cycles, at, isMap(company) ? company : {})
  const current = ordered[0] ?? { label: {}, parts: [] }
  current.parts.push(...unlabelled)
  return current.parts.length === 0 ? [] : [current, ...ordered.slice(1)]
}

interface LabelledPart {
  label: CycleLabel | undefined
  part: CyclePart
}

function partsOf(document: Traced, tracks: Tracks): LabelledPart[] {
  const parts = ownParts(document, tracks)
  if (isMap(document.value) && document.value.okr_history !== undefined) {
    for (const past of entriesOf(childOf(document, 'okr_history', tracks), tracks)) {
      if (isMap(past.value)) parts.push(...ownParts(past, tracks))
    }
  }
  return parts
}

/** The parts of one document, or of one entry of a history: those of its own cycle, and one for
 *  each department or team that names another. */
function ownParts(document: Traced, tracks: Tracks): LabelledPart[] {
  if (!isMap(document.value)) return []
  const okrs = document.value
  const own = labelOf(okrs.company_okrs)
  const part: CyclePart = {}
  const others: LabelledPart[] = []
  if (isMap(okrs.company_okrs)) part.company_okrs = childOf(document, 'company_okrs', tracks)
  for (const key of ['department_okrs', 'team_okrs'] as const) {
    if (!isList(okrs[key])) continue
    const list = childOf(document, key, tracks)
    for (const label of foreignLabels(okrs[key], own)) {
      others.push({
        label,
        part: { [key]: keep(list, (unit) => isSameLabel(labelOf(unit), label), tracks) },
      })
    }
    const kept = keep(list, (unit) => !isForeign(unit, own), tracks)
    if (isList(kept.value) && (kept.value.length > 0 || kept.value === list.value)) part[key] = kept
  }
  return Object.keys(part).length === 0 ? others : [{ label: own, part }, ...others]
}

const isForeign = (unit: unknown, own: CycleLabel | undefined): boolean => {
  const label = labelOf(unit)
  return label !== undefined && (own === undefined || !fits(label, own))
}

const isSameLabel = (a: CycleLabel | undefined, b: CycleLabel): boolean =>
  a?.quarter === b.quarter && a?.quarter_start === b.quarter_start

function foreignLabels(list: readonly unknown[], own: CycleLabel | undefined): CycleLabel[] {
  const labels: CycleLabel[] = []
  for (const unit of list) {
    const label = isForeign(unit, own) ? labelOf(unit) : undefined
    if (label !== undefined && !labels.some((known) => isSameLabel(known, label)))
      labels.push(label)
  }
  return labels
}

function keep(list: Traced, isKept: (unit: unknown) => boolean, tracks: Tracks): Traced {
  if (!isList(list.value)) return list
  const kept = editList(list.value, (unit) => (isKept(unit) ? unit : undefined), tracks)
  return { value: kept, origin: list.origin }
}

/** One cycle for all parts whose labels fit. Full labels come first, so that one with only half
 *  of it finds its cycle whatever the order of the files. */
function group(labelled: readonly Cycle[], tracks: Tracks): Cycle[] {
  const cycles: Cycle[] = []
  for (const { label, parts } of labelled.toSorted(
    (a, b) => fullness(b.label) - fullness(a.label),
  )) {
    const cycle = cycles.find((known) => fits(known.label, label))
    if (cycle === undefined) {
      cycles.push({ label, parts: [...parts] })
    } else {
      cycle.label = { ...label, ...cycle.label }
      cycle.parts.push(...parts.map((part) => calledAs(cycle.label, part, tracks)))
    }
  }
  return cycles
}

/** The part of a cycle whose quarter another document writes in another way, as that one writes it. */
function calledAs({ quarter }: CycleLabel, part: CyclePart, tracks: Tracks): CyclePart {
  const { company_okrs } = part
  const own = labelOf(company_okrs?.value)?.quarter
  if (company_okrs === undefined || own === undefined || own === quarter) return part
  const value = editMap(company_okrs.value as Fields, { quarter }, tracks)
  return { ...part, company_okrs: { ...company_okrs, value } }
}

const fullness = ({ quarter, quarter_start }: CycleLabel): number =>
  Number(quarter !== undefined) + Number(quarter_start !== undefined)

/** The current cycle is the one whose dates hold the day asked about, else the latest that ended;
 *  where none has, one without dates, else the first to come. */
function currentFirst(cycles: readonly Cycle[], at: string, company: Fields): Cycle[] {
  const dated = cycles.map((cycle) => ({ cycle, dates: datesOf(cycle.label, company) }))
  const sorted = dated.toSorted((a, b) => compare(a.dates?.start ?? '', b.dates?.start ?? ''))
  const current =
    sorted.findLast(({ dates }) => dates !== undefined && dates.start <= at && at <= dates.end) ??
    sorted
      .filter(({ dates }) => dates !== undefined && dates.end < at)
      .toSorted((a, b) => compare(a.dates?.end ?? '', b.dates?.end ?? ''))
      .at(-1) ??
    sorted[0]
  if (current === undefined) return []
  return [current, ...sorted.filter((other) => other !== current)].map(({ cycle }) => cycle)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
