import { listed } from '../../../analyses/listed.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import {
  auditFigures,
  type DocumentationItem,
  documentationStandard,
} from '../../../knowledge/process-audit.ts'
import { act } from '../../act.ts'
import { type Rule, silent } from '../../rule.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const ITEMS = valueOf(auditFigures.documentation_items)

const named = (item: DocumentationItem): string => item.replaceAll('_', ' ').replace(' on', '')

/** A process that is said to be written down, and whose document lacks what one needs to run it. */
export const documentationIncomplete: Rule = {
  name: 'documentation_incomplete',
  area: 'process',
  docs: {
    what: 'A process that is `documented`, and lacks some of the seven items that every process document holds: purpose, owner, trigger, steps, exceptions, when it is done, next review.',
    why: 'A document with gaps is trusted and does not serve: whoever is new fills the gaps by guessing.',
    act: 'Let somebody new run it by the document once, and write down what they had to ask.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: { documentation_items: auditFigures.documentation_items },
  check(facts, cite) {
    const cases = facts.processCases()
    const written = facts.audits().filter(({ process }) => process.documented === true)
    if (written.length === 0) return silent('which processes are written down')
    const faults = facts.audits().flatMap((audit, i): Fault[] => {
      const one = cases[i]
      const { name, path, process, missing_documentation: missing } = audit
      if (one === undefined || process.documented !== true || missing.length === 0) return []
      return [
        {
          subject: name,
          severity: one.goal.on_path === 'none' ? 'low' : 'medium',
          tell: () => ({
            says: () => ({
              what: `${name} counts as written down and lacks ${missing.length} of ${ITEMS} items: ${missing.map(named).join(', ')}.`,
              why: consequence(one),
              how_to_act: [
                act(facts.situation.at, {
                  action: `Add to the document of ${name}: ${listed(missing.map((item) => documentationStandard[item]))}`,
                  ...ownerOf(one),
                  within: 'month',
                }),
              ],
            }),
            basis: 'counted',
            extent: missing.length,
            why_assumed: goalAssumed(one.goal),
            evidence: () => [
              cite.datum(`${path}.documented`),
              cite.computed(
                missing.length,
                'count',
                `items missing of ${ITEMS}`,
                missing.map((item) =>
                  Object.hasOwn(process, item)
                    ? cite.datum(`${path}.${item}`)
                    : cite.missing(path, item),
                ),
              ),
              cite.knowledge(
                'process-audit.documentation_items',
                auditFigures.documentation_items.statements[0],
                'items',
              ),
            ],
            why_evidence: () => [
              ...wrongEvidence(cite, one),
              ...goalEvidence(cite, one.goal.key_results),
            ],
          }),
        },
      ]
    })
    return {
      found: singlyOrTogether(faults, 'count as written down and lack items', cite),
      silent: [],
    }
  },
}
