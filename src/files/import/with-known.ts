import type { Company, KeyResult, Person } from '../../model/company.ts'
import type { CompanyDocument } from '../document.ts'
import { keyResultsIn } from '../key-results-called.ts'
import { asksForPeople } from './rights-from-tables.ts'
import type { SourceRead } from './source.ts'

/** What of the company the reading of a file may hang on. */
export interface Known {
  people: readonly Person[]
  /** Absent where not all files were looked into. */
  keyResults?: readonly KeyResult[]
  /** Files that it has goals of: these are not held against themselves. */
  goals?: ReadonlySet<string> | undefined
  /** In which its amounts are; absent where nothing says so. */
  currency?: string | undefined
}

/** The currency of documents: what one says, else dollars where one has amounts. */
export const currencyIn = (documents: readonly Company[]): string | undefined =>
  documents.find(({ currency }) => currency !== undefined)?.currency ??
  (documents.some(({ metrics, metric_history }) => (metrics ?? metric_history) !== undefined)
    ? 'USD'
    : undefined)

/** Reads files, and again with the people and key results that stand in them where a matrix hangs on
 *  who they are, or check-ins on what is called so: they may come after it, and be goals themselves. */
export async function withKnown<T>(
  read: (known: Known) => Promise<T>,
  readIn: (all: T) => readonly Pick<SourceRead, 'questions'>[],
  documentsIn: (all: T) => readonly CompanyDocument[],
  { people, keyResults = [], currency, goals }: Known = { people: [] },
): Promise<T> {
  const first = await read({ people, currency, goals })
  const documents = documentsIn(first).map(({ value }) => value)
  const found = documents.flatMap((value) => value.people ?? [])
  const isOfPeople = found.length > 0 && readIn(first).some((one) => asksForPeople(one.questions))
  const hasCheckIns = (all: T) =>
    documentsIn(all).some(({ value }) => value.check_ins !== undefined)
  if (!isOfPeople && !hasCheckIns(first)) return first
  const known = {
    currency,
    goals,
    people: [...people, ...found],
    keyResults: [...keyResults, ...documents.flatMap(allKeyResultsIn)],
  }
  const second = await read(known)
  // Sheets that might have been check-ins, and hold goals after all: others may be of these.
  const before = new Set(
    documentsIn(first)
      .filter(hasKeyResults)
      .map(({ file }) => file),
  )
  const late = documentsIn(second).filter((one) => hasKeyResults(one) && !before.has(one.file))
  if (late.length === 0 || !hasCheckIns(second)) return second
  return read({
    ...known,
    goals: new Set([...(goals ?? []), ...late.map(({ file }) => file)]),
    keyResults: [...known.keyResults, ...late.flatMap(({ value }) => allKeyResultsIn(value))],
  })
}

const hasKeyResults = ({ value }: CompanyDocument): boolean => allKeyResultsIn(value).length > 0

/** What a company has of that: everybody, also who has left. */
export const knownOf = (company: Company): Known => {
  const { people = [], joining = [], left = [] } = company
  return {
    people: [...people, ...joining, ...left],
    keyResults: allKeyResultsIn(company),
    currency: currencyIn([company]),
  }
}

/** The key results of a document, those of past cycles last. */
export const allKeyResultsIn = (company: Company): KeyResult[] =>
  [company, ...(company.okr_history ?? [])].flatMap(keyResultsIn)
