import { ownTitle } from '../../../analyses/own-title.ts'
import { counted } from '../../../analyses/words.ts'
import { vicePresident } from '../../../knowledge/name-words.ts'
import { act } from '../../act.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { NO_STAGE, namesIn, staged, stageEvidence } from './support-stage.ts'

/** Somebody of a seed company is called a vice president. */
export const vpTitleTooEarly: Rule = {
  name: 'vp_title_too_early',
  area: 'org',
  docs: {
    what: 'People of a seed company whose title is that of a vice president. Later stages have them.',
    why: 'A title that is larger than the work blocks whoever is hired to lead later, and promises what the company cannot keep.',
    act: 'Call the work what it is today, and give such titles once there are teams to lead.',
  },
  needs: ['people', 'team', 'metrics', 'stage'],
  figures: {},
  check: (facts, cite) => {
    const known = staged(facts)
    if (known === undefined) return silent(NO_STAGE)
    if (known.stage !== 'seed') return quiet
    const { company, at } = facts.situation
    const titled = (company.people ?? []).flatMap(({ title, name, id }, position) =>
      title === undefined ? [] : [{ title, called: name ?? id, path: `people[${position}].title` }],
    )
    if (titled.length === 0) return silent('titles of the people')
    const early = titled.filter(({ title }) => vicePresident.test(ownTitle(title)))
    if (early.length === 0) return quiet
    const names = early.map(({ called, title }) => called ?? title)
    const named = early.map(({ called, title }) =>
      called === undefined ? title : `${called} (${title})`,
    )
    return found([
      {
        subject: 'company',
        severity: 'low',
        says: () => ({
          what: `${early.length} of ${counted(titled.length, 'person', 'people')} with a title ${early.length === 1 ? 'is a vice president' : 'are vice presidents'} at ${known.called} already: ${namesIn(named)}.`,
          why: 'A title that is larger than the work blocks later hires, and creates expectations that cannot be met.',
          how_to_act: [
            act(at, {
              action: `Agree with ${namesIn(names)} on a title that says what the work is today; give no further such title before there are teams to lead`,
              owner: undefined,
              role: 'CEO',
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        why_basis: 'benchmark',
        assumed: [],
        evidence: () => [
          cite.computed(early.length, 'people', 'people whose title is that of a vice president', [
            ...early.slice(0, MOST_CITED).map(({ path }) => cite.datum(path)),
            ...stageEvidence(facts, cite),
          ]),
          cite.computed(
            titled.length,
            'people',
            'people with a title',
            titled.slice(0, MOST_CITED).map(({ path }) => cite.datum(path)),
          ),
        ],
      },
    ])
  },
}
