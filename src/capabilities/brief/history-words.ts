import { counted } from '../../analyses/words.ts'
import { dataOf } from '../../findings/locate.ts'
import { rules } from '../../findings/rules/index.ts'
import { confidenceFigures } from '../../knowledge/confidence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { historyFigures } from '../../knowledge/history.ts'
import { addDays, daysBetween, WEEK_DAYS } from '../../model/dates.ts'
import type { Change, Finding } from '../../model/finding.ts'
import type { Cell, ListItem } from '../../reports/document.ts'
import type { Brief } from './brief.ts'

const STANDING_WEEKS = valueOf(historyFigures.standing_weeks)
const FRESH_DAYS = valueOf(confidenceFigures.fresh_days)
const WEEKS_BACK = valueOf(historyFigures.weeks_back)
const CHANGES_SHOWN = valueOf(historyFigures.changes_shown)

const words: Record<Change, string> = {
  new: 'New: ',
  worse: 'Worse: ',
  same: '',
  better: 'Better: ',
  gone: 'Gone: ',
}

/** What stands before a finding that is not as it was. */
export const changeWord = ({ change }: Finding): string => (change === null ? '' : words[change])

/** The last day of which anything is known that findings rest on; null where nothing has a day. */
const knownUntil = (findings: readonly Finding[]): string | null =>
  dataOf(findings.flatMap(({ evidence }) => evidence)).reduce<string | null>(
    (last, { on }) => (on !== null && (last === null || on > last) ? on : last),
    null,
  )

/** Rules that say what would be. */
const whatIfs: ReadonlySet<string> = new Set(
  rules.flatMap(({ name, what_if }) => (what_if === true ? [name] : [])),
)

/** The question that a finding of some weeks raises: asked only of what is, where something was looked
 *  at again since it was first found. */
export function standingWords(finding: Finding, at: string): string {
  const { weeks } = finding
  if (weeks === null || weeks < STANDING_WEEKS || whatIfs.has(finding.rule)) return ''
  const last = knownUntil([finding])
  if (last !== null && last <= addDays(at, -weeks * WEEK_DAYS)) return ''
  const or_more = weeks < WEEKS_BACK ? '' : ' or more'
  return ` For ${weeks} weeks${or_more}: why isn't it fixed?`
}

/** How old what the page tells is, where that is no longer fresh. */
export function ageWords({ findings, at }: Brief): (string | Cell)[] {
  const last = knownUntil(findings)
  const days = last === null ? 0 : daysBetween(last, at)
  return last === null || days <= FRESH_DAYS
    ? []
    : ['The newest data told here are of ', { kind: 'date', on: last }, `, ${days} days old. `]
}

/** How the page differs from that of the day compared with. */
export function sinceWords({ since, changes }: Brief): (string | Cell)[] {
  if (since === null) return []
  const { new: fresh, worse, better, gone } = changes
  return [
    'Since ',
    { kind: 'date', on: since },
    `: ${fresh} new, ${worse} worse, ${better} better, ${gone} gone. `,
  ]
}

/** What is new or worse and not told above, and what is no more. */
export function changeLines({ changed, gone, findings, risks }: Brief): ListItem[] {
  const told = new Set([...findings.map(({ id }) => id), ...risks.map(({ finding }) => finding)])
  const others = changed.filter(({ finding, change }) => change !== 'better' && !told.has(finding))
  const shown = [
    ...others.slice(0, CHANGES_SHOWN).map(({ change, what }) => `${words[change]}${what}`),
    ...gone.slice(0, CHANGES_SHOWN).map(({ what }) => `${words.gone}${what}`),
  ]
  const more = others.length + gone.length - shown.length
  return [
    ...shown.map((text): ListItem => ({ text })),
    ...(more > 0 ? [{ text: `and ${counted(more, 'other change', 'other changes')}` }] : []),
  ]
}
