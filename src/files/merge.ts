import type { Company } from '../model/company.ts'
import type { Path } from '../model/path.ts'
import type { Problem } from '../model/problem.ts'
import type { Situation } from '../model/source.ts'
import type { CompanyDocument } from './document.ts'
import { asOf } from './merge/as-of.ts'
import { datedAhead, type Horizon } from './merge/dated-ahead.ts'
import { mergeDocuments } from './merge/documents.ts'
import { editMap } from './merge/edit.ts'
import { mergedGuesses } from './merge/guesses.ts'
import { withJoining } from './merge/joining.ts'
import { laterThan } from './merge/later.ts'
import { withNamedCheckIns } from './merge/named-check-ins.ts'
import { ownedByNobody } from './merge/owned-by-nobody.ts'
import { withRightsOfLog } from './merge/rights-of-log.ts'
import { withoutSummaries } from './merge/summary-departments.ts'
import {
  documentDay,
  type Fields,
  type Merging,
  type Origin,
  type Traced,
  type Tracks,
} from './merge/traced.ts'
import { problemIn } from './report-problem.ts'
import { createSources, originAt } from './sources.ts'

export interface Merged {
  situation: Situation
  /** Where in which document a value stands, or its nearest parent that exists. */
  originOf: (path: Path) => Origin
  /** Conflicts between documents (errors); documents and sums left out (warnings). */
  problems: Problem[]
}

/** One company out of valid documents, as it was on the day `at` (CONTRACTS: the company folder).
 *  The order in which the documents are given does not matter: they are taken by file name. The
 *  documents are not changed; a single one that says nothing of later days is the company itself.
 *  @param horizon the days after which what is said to be done contradicts its document */
export function mergeCompany(
  documents: readonly CompanyDocument[],
  at: string,
  horizon: Horizon = { dated: at, undated: () => at },
): Merged {
  const problems: Problem[] = []
  const tracks: Tracks = new WeakMap()
  const sorted = documents.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const isLater = laterThan(at, sorted)
  const states: Traced[] = []
  /** The documents that say something of later days. */
  const telling = new Set<CompanyDocument>()
  const isLaterIn = (document: CompanyDocument) => (date: unknown) => {
    const isSo = isLater(date)
    if (isSo) telling.add(document)
    return isSo
  }
  for (const document of sorted) {
    const day = documentDay(document)
    if (day !== undefined && day > at) problems.push(leftOut(document, day, at))
    else
      states.push(withoutSummaries(asOf(document, isLaterIn(document), tracks), tracks, problems))
  }
  const merging: Merging = {
    tracks,
    conflict: (first, second, message, hint, severity) => {
      const { document, path } = second
      const place = document.locate?.value(path)
      const other = first.document.locate?.value(first.path)
      const where =
        other === undefined ? first.document.file : `${first.document.file}:${other.line}`
      problems.push(
        problemIn(document.file, `${message} in ${where}`, { path, place, hint, severity }),
      )
    },
  }
  const merged = withNamedCheckIns(mergeDocuments(states, at, merging), isLaterIn, tracks)
  const ahead = datedAhead(telling, horizon, sorted, tracks)
  const here = withJoining(merged, at, tracks, (one) => problems.push(openPosition(one)))
  const known = ownedByNobody(withRightsOfLog(here, tracks), tracks)
  const company = withAhead(known, ahead, tracks)
  const sources = createSources(company, tracks)
  const guesses = mergedGuesses(company, tracks, states)
  return {
    situation: {
      company: company.value as Company,
      at,
      sources,
      ...(guesses.length > 0 ? { guesses } : {}),
    },
    originOf: (path) => originAt(path, company, tracks),
    problems,
  }
}

/** The company with what contradicts its documents under a key of its own. */
function withAhead(company: Traced, ahead: Traced | undefined, tracks: Tracks): Traced {
  if (ahead === undefined) return company
  const value = editMap(company.value as Fields, { dated_ahead: ahead.value }, tracks)
  tracks.set(value, new Map([...(tracks.get(value) ?? []), ['dated_ahead', ahead.origin]]))
  return { ...company, value }
}

function openPosition({ value, origin: { document, path } }: Traced): Problem {
  const message = `${JSON.stringify((value as Fields).name)} is an open position and is no person`
  const hint = 'take it out of people, or write who holds it'
  const place = document.locate?.value(path)
  return problemIn(document.file, message, { path, place, hint, severity: 'warning' })
}

function leftOut({ file, locate }: CompanyDocument, day: string, at: string): Problem {
  const message = `the file is of ${day}, after ${at}, and is left out`
  const hint = `ask about a later day (--at ${day}) to read it`
  const place = locate?.value(['as_of'])
  return problemIn(file, message, { path: ['as_of'], place, hint, severity: 'warning' })
}
