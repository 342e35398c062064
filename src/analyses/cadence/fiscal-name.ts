import type { Company } from '../../model/company.ts'
import type { FiscalSpan, Priority } from '../goals/priorities.ts'
import type { LinkNames } from '../link-names.ts'
import { fiscalQuarters, fiscalSpan } from './fiscal.ts'

/** Which calendar year a fiscal year is called by: that in which it begins, or in which it ends. */
export type CalledBy = keyof FiscalSpan

type Cycle = Pick<Company, 'company_okrs' | 'department_okrs' | 'team_okrs'>

/** `FY26`, `FY2026`; one that names two years (`FY26/27`) tells nothing. */
const FISCAL_YEAR = /FY\s*'?(?:\d\d)?(\d\d)(?!\d|\s*[/–-]\s*\d)/i
const QUARTER_OF_YEAR = /Q([1-4])\W*\d\d(\d\d)\b/i

const headOf = ({ company_okrs, department_okrs, team_okrs }: Cycle) =>
  company_okrs ?? department_okrs?.[0] ?? team_okrs?.[0]

/** The year of a label such as `Q4 2026` where it can be none of the calendar's quarters. */
function yearOfQuarter(company: Company, label: string, day: string): string | undefined {
  const [, number, year] = QUARTER_OF_YEAR.exec(label) ?? []
  const [fiscal] = fiscalQuarters(company, day, 1)
  const [calendar] = fiscalQuarters({}, day, 1)
  const isCalendars = calendar?.number === Number(number) && calendar.start === fiscal?.start
  return fiscal?.number === Number(number) && !isCalendars ? year : undefined
}

function meant({ begins, ends }: FiscalSpan, year: string | undefined): CalledBy | null {
  if (year === undefined || begins === ends) return null
  if (String(begins).endsWith(year)) return 'begins'
  return String(ends).endsWith(year) ? 'ends' : null
}

/** What a company calls its fiscal years by, as its own goals tell: the label of a cycle that names a
 *  fiscal year, else the year of the priorities that goals of a cycle serve, else a quarter of a year.
 *  Null where nothing tells, or the links disagree. */
export function fiscalYearsCalledBy(
  company: Company,
  priorities: LinkNames<Priority> | null,
): CalledBy | null {
  const linked = new Set<CalledBy>()
  let byQuarter: CalledBy | null = null
  for (const cycle of [company, ...(company.okr_history ?? [])]) {
    const { quarter = '', quarter_start, quarter_end } = headOf(cycle) ?? {}
    const day = quarter_start ?? quarter_end
    if (day === undefined) continue
    const span = fiscalSpan(company, day)
    const byLabel = meant(span, FISCAL_YEAR.exec(quarter)?.[1])
    if (byLabel !== null) return byLabel
    byQuarter ??= meant(span, yearOfQuarter(company, quarter, day))
    for (const year of yearsServed(cycle, priorities)) {
      const by = meant(span, year)
      if (by !== null) linked.add(by)
    }
  }
  const [first, other] = linked
  return other === undefined && first !== undefined ? first : byQuarter
}

/** The years of the priorities that objectives of a cycle serve. */
function yearsServed(cycle: Cycle, priorities: LinkNames<Priority> | null) {
  const years = new Set<string>()
  const holders = [cycle.company_okrs, ...(cycle.department_okrs ?? []), ...(cycle.team_okrs ?? [])]
  for (const holder of priorities === null ? [] : holders) {
    for (const { supports_priority_id: to } of holder?.objectives ?? []) {
      const year = to === undefined ? undefined : priorities?.meant(to)?.year
      if (year !== undefined) years.add(String(year))
    }
  }
  return years
}
