import { briefingFigures } from '../knowledge/briefing.ts'
import { valueOf } from '../knowledge/figure.ts'
import type { Company } from '../model/company.ts'
import type { Finding } from '../model/finding.ts'
import type { Cut } from './select.ts'

const SHARED = valueOf(briefingFigures.shared_words)

/** Words that carry meaning, without endings that only inflect. Words of the finding itself name
 *  its subject, not the proposal, and are left out. */
function stems(text: string, subject: ReadonlySet<string> = new Set()): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(
    words
      .map((word) => word.replace(/(ing|ers|er|ors|or|ed|es|s)$/, ''))
      .filter((word) => !subject.has(word)),
  )
}

const alike = (a: Set<string>, b: Set<string>): boolean =>
  [...a].filter((word) => b.has(word)).length >= SHARED

interface Rejected {
  title: string
  words: Set<string>
}

/** Proposals that the decision log rejects and that no later decision reopens by name. */
function rejectedProposals(company: Company): Rejected[] {
  const decisions = company.decisions ?? []
  const reopened = new Set(
    decisions.filter(({ status }) => status !== 'rejected').map(({ supersedes }) => supersedes),
  )
  return decisions
    .filter(({ status, id }) => status === 'rejected' && (id === undefined || !reopened.has(id)))
    .map(({ title = '' }) => ({ title, words: stems(title) }))
}

/** Replaces in findings what the company has already rejected: an option goes, an action becomes
 *  the search for another way. */
export function withoutRejected(
  findings: readonly Finding[],
  company: Company,
): { findings: Finding[]; cut: Cut[] } {
  const rejected = rejectedProposals(company)
  const cut: Cut[] = []
  if (rejected.length === 0) return { findings: [...findings], cut }
  const reviewed = findings.map((finding) => {
    const subject = stems(`${finding.what} ${finding.subject}`)
    const rejectedBefore = (proposal: string): Rejected | undefined => {
      const words = stems(proposal, subject)
      const before = rejected.find((one) => alike(one.words, words))
      if (before !== undefined) {
        cut.push({
          finding: finding.id,
          because: `"${proposal}" was rejected before ("${before.title}")`,
        })
      }
      return before
    }
    const how_to_act = finding.how_to_act.map((step) => {
      const before = rejectedBefore(step.action)
      if (before === undefined) return step
      return { ...step, action: `Find another way than "${before.title}", which was rejected` }
    })
    const options = finding.options.filter(({ title }) => rejectedBefore(title) === undefined)
    return { ...finding, how_to_act, options }
  })
  return { findings: reviewed, cut }
}
