import { listed } from '../../../analyses/listed.ts'
import { layersFor } from '../../../analyses/org/layers.ts'
import { nameOfPerson } from '../../../analyses/person.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { expectedLayers } from '../../../knowledge/org.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { citeHeadcount } from '../../cite-headcount.ts'
import { firstHeld } from '../../first-held.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const { tolerated } = valueOf(expectedLayers)

/** More layers of management than the headcount calls for. */
export const layersTooMany: Rule = {
  name: 'layers_too_many',
  area: 'org',
  docs: {
    what: 'Layers of management, by who reports to whom, else as the team states them, against those the headcount calls for; one more is tolerated.',
    why: 'Each layer passes decisions up and strategy down, and loses time and meaning on the way.',
    act: 'Take out the layer whose managers decide nothing the next one does not.',
  },
  needs: ['people', 'team'],
  figures: { expected_layers: expectedLayers },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const lines = facts.reportingLines()
    const stated = company.team?.management_layers
    const layers = lines.known ? lines.layers : stated
    const headcount = facts.headcount()
    if (layers === undefined || headcount === undefined) {
      return silent(
        'layers of management (who reports to whom, or management_layers), and headcount',
      )
    }
    const expected = layersFor(headcount.people)
    if (layers <= expected + tolerated) return quiet
    const chain = lines.longest_chain.map((position) =>
      nameOfPerson(company.people?.[position] ?? {}, position),
    )
    const people = counted(headcount.people, 'person', 'people')
    const through = lines.known ? ` The longest chain is ${chain.join(' > ')}.` : ''
    const middle = lines.known ? chain.slice(1, chain.length) : []
    const layersCited = lines.known
      ? cite.computed(
          layers,
          'count',
          'managers on the longest chain, the top included',
          lines.longest_chain
            .slice(1)
            .map((position) => cite.datum(`people[${position}].manager_id`)),
        )
      : cite.datum('team.management_layers', 'count')
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${formatNumber(layers, 'count')} layers of management lead ${people}, where ${formatNumber(expected, 'count')} would be usual.`,
          why: `A decision from the top passes ${counted(layers - expected, 'more manager', 'more managers')} than it need, and as many a question from the work.${through}`,
          how_to_act: [
            act(at, {
              action:
                middle.length > 0
                  ? `Say what each of ${listed(middle)} decides that the next one does not, and take out one layer`
                  : 'Say what each layer decides that the next one does not, and take out one',
              owner: undefined,
              role: firstHeld(facts, 'COO', 'CEO'),
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        extent: layers,
        why_basis: 'benchmark',
        evidence: () => [
          layersCited,
          citeHeadcount(cite, headcount),
          cite.computed(expected, 'count', 'layers for the headcount, by the table', [
            cite.knowledge('org.expected_layers', expectedLayers.statements[0], 'count'),
          ]),
        ],
      },
    ])
  },
}
