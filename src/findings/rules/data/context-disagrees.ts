import type { ContextDifference } from '../../../analyses/context/differences.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const SAME_TIME = valueOf(checkFigures.same_time_days)

/** A name that differs may mean another company's file. */
const isOther = ({ field }: ContextDifference): boolean => field === 'company_name'

const unitOf = ({ unit }: ContextDifference): string | undefined =>
  unit === 'count' ? 'people' : (unit ?? undefined)

function evidenceOf(difference: ContextDifference, cite: Cite): Evidence[] {
  const { path, data_paths, value } = difference
  const said = cite.datum(path)
  const data = data_paths.map((one) => cite.datum(one))
  if (value === null || data.length === 1) return [said, ...data]
  return [said, cite.computed(value, unitOf(difference) ?? null, 'cash / monthly burn', data)]
}

/** What company-context.md says and the data contradict. */
export const contextDisagrees: Rule = {
  name: 'context_disagrees',
  area: 'data',
  docs: {
    what: 'Compares the name, stage, headcount, revenue, burn, cash and runway that company-context.md states with the data, each as exact as it is written there.',
    why: 'Every role reads that file first, so what is wrong in it goes into every answer.',
    act: 'Look at the changes that `coo context` proposes, and make those that are right.',
  },
  needs: ['context', 'metrics', 'people', 'team', 'stage', 'company_okrs'],
  figures: { same_time_days: checkFigures.same_time_days },
  check: (facts, cite) => {
    const { at } = facts.situation
    const { state, last_updated } = facts.context()
    if (state === 'absent') return silent('company-context.md')
    const differences = facts.contextDifferences()
    const [first, ...more] = differences
    if (first === undefined) return quiet
    const data_on = differences.map(({ on }) => on).find((on) => on !== null)
    const isOutdated =
      last_updated !== null &&
      data_on !== undefined &&
      data_on !== null &&
      daysBetween(last_updated, data_on) > SAME_TIME
    const all = differences.map(({ title, says, data }) => `${title} '${says}' against ${data}`)
    return found([
      {
        subject: 'company',
        severity: isOutdated && !differences.some(isOther) ? 'low' : 'medium',
        says: () => ({
          what: `company-context.md differs from the data in ${counted(differences.length, 'field', 'fields')}: ${listed(all)}.`,
          why: differences.some(isOther)
            ? `The file may be of another company, ${first.says}: then nothing in it holds here.`
            : `Every role that reads the file answers with '${first.says}' where the data say ${first.data}.`,
          how_to_act: [
            act(at, {
              action: `Look at the ${counted(differences.length, 'change', 'changes')} that \`coo context\` proposes, and make those that are right`,
              owner: undefined,
              role: 'CEO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        evidence: () => [
          ...(evidenceOf(first, cite) as [Evidence]),
          ...more.flatMap((one) => evidenceOf(one, cite)),
        ],
      },
    ])
  },
}
