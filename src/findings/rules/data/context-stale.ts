import type { ContextReading } from '../../../analyses/context/context.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { confidenceFigures } from '../../../knowledge/confidence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { known } from '../../known.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const USABLE = valueOf(confidenceFigures.usable_days)

/** How long ago it was last updated, against how long it is usable. */
const citeAge = (cite: Cite, dated: Evidence, { age_days }: ContextReading, at: string) => [
  ...(age_days === null
    ? []
    : [cite.computed(age_days, 'days', `days from last_updated to ${formatDate(at)}`, [dated])]),
  known(cite, 'confidence.usable_days', confidenceFigures.usable_days),
]

function sentence({ state, last_updated, age_days, missing }: ContextReading): string {
  const names = listed(missing.map(({ title }) => `'${title}'`))
  const lacks = `lacks ${counted(missing.length, 'required field', 'required fields')}`
  const lacking = missing.length === 0 ? '' : ` It ${lacks}: ${names}.`
  if (state === 'stale') {
    return `company-context.md was last updated on ${formatDate(last_updated)}, ${age_days} days ago, over ${USABLE}.${lacking}`
  }
  if (state === 'undated') {
    return `company-context.md does not say when it was last updated, so that none of it counts as under ${USABLE} days old.${lacking}`
  }
  return `company-context.md ${lacks}: ${names}.`
}

/** A company-context.md that is too old, or does not say what every role needs. */
export const contextStale: Rule = {
  name: 'context_stale',
  area: 'data',
  docs: {
    what: 'Counts the days since company-context.md was last updated, over 90 being too many, and its required fields that say nothing.',
    why: 'Every role reads it before it answers; what has changed since is answered as it was.',
    act: 'Read the file through, correct it, fill what is missing, and write the day.',
  },
  needs: ['context'],
  figures: { usable_days: confidenceFigures.usable_days },
  check: (facts, cite) => {
    const { at } = facts.situation
    const reading = facts.context()
    const { state, missing } = reading
    if (state === 'absent') return silent('company-context.md')
    const isOld = state === 'stale' || state === 'undated'
    if (!isOld && missing.length === 0) return quiet
    const dated =
      state === 'undated'
        ? cite.missing('context', 'last_updated')
        : cite.datum('context.last_updated')
    return found([
      {
        subject: 'company',
        severity: isOld ? 'medium' : 'low',
        says: () => ({
          what: sentence(reading),
          why: isOld
            ? 'What it says of goals, challenges and people goes into every role’s answers as if it were of today.'
            : `Each role has to ask for ${listed(missing.map(({ title }) => `'${title}'`))}, or to guess.`,
          how_to_act: [
            act(at, {
              action: isOld
                ? 'Read company-context.md through, correct it, and write the day of it'
                : `Fill ${listed(missing.map(({ title }) => `'${title}'`))} in company-context.md`,
              owner: undefined,
              role: 'CEO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        evidence: () => {
          const lacking = missing.map(({ path, field, section }) =>
            facts.situation.company.context?.[section] === undefined
              ? cite.missing(path, section)
              : cite.missing(path, field),
          )
          return [
            dated,
            ...(isOld ? citeAge(cite, dated, reading, at) : []),
            ...lacking,
            ...(lacking.length === 0
              ? []
              : [
                  cite.computed(
                    lacking.length,
                    'count',
                    'required fields that are not filled',
                    lacking,
                  ),
                ]),
          ]
        },
      },
    ])
  },
}
