import { once } from '../analyses/once.ts'
import type { Evidence, Finding } from '../model/finding.ts'
import { groundOf, type Judged } from './judged.ts'
import { dataOf } from './locate.ts'

/** The findings that a page has so far, and which of them says more than another. */
export interface Page {
  /** Takes a finding that is told with what it rests on. */
  tell(finding: Judged): void
  /** Takes a finding that is only named: it tells of its data, and of no other. */
  name(finding: Judged): void
  /** One that is told and says more of the same data: it rests on all that the finding does, or all
   *  that the finding tells of is told. */
  widerThan(finding: Judged): Judged | undefined
}

/** The data that a finding tells of as other rules do. */
const toldBy = ({ from: { draft } }: Judged): readonly string[] => draft.tells?.() ?? []

/** Whether a piece of evidence rests on nothing but these data. */
const restsOn = (piece: Evidence, paths: ReadonlySet<string>): boolean =>
  piece.kind === 'computed'
    ? piece.inputs.every((input) => restsOn(input, paths))
    : piece.kind !== 'datum' || paths.has(piece.path)

/** A page on which nothing is told yet. */
export function emptyPage(): Page {
  const told = new Map<Judged, ReadonlySet<string>>()
  /** What tells of a datum that several rules tell of. */
  const tellers = new Map<string, Judged>()
  const name = (finding: Judged): void => {
    for (const path of toldBy(finding)) if (!tellers.has(path)) tellers.set(path, finding)
  }
  return {
    name,
    tell: (finding) => {
      told.set(finding, new Set(dataOf(groundOf(finding).evidence).map(({ path }) => path)))
      name(finding)
    },
    widerThan: (finding) => {
      for (const [one, paths] of told) {
        if (one !== finding && groundOf(finding).evidence.every((piece) => restsOn(piece, paths)))
          return one
      }
      const others = toldBy(finding).map((path) => tellers.get(path))
      return others.every((one) => one !== undefined && one !== finding) ? others[0] : undefined
    },
  }
}

/** Of findings in the order in which a page tells them those that say something beside the ones before.
 *  @param beside what the page tells already
 *  @param ofEachRule whether one of each rule is enough, since the page names different matters */
export type TellOnce = (
  findings: readonly Finding[],
  options?: { beside?: readonly Finding[]; ofEachRule?: boolean; most?: number },
) => Finding[]

/** @param all what is found, of which a page tells some */
export function tellingOnce(all: readonly Judged[]): TellOnce {
  const judgedBy = once(() => new Map(all.map((finding) => [finding.id, finding])))
  return (findings, { beside = [], ofEachRule = false, most = findings.length } = {}) => {
    const page = emptyPage()
    const rules = new Set<string>()
    const told: Finding[] = []
    const tell = ({ id, rule }: Finding): void => {
      const judged = judgedBy().get(id)
      if (judged !== undefined) page.tell(judged)
      rules.add(rule)
    }
    beside.forEach(tell)
    for (const finding of findings) {
      if (told.length >= most) break
      const judged = judgedBy().get(finding.id)
      if (ofEachRule && rules.has(finding.rule)) continue
      if (judged !== undefined && page.widerThan(judged) !== undefined) continue
      tell(finding)
      told.push(finding)
    }
    return told
  }
}
