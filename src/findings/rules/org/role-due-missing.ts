import { counted } from '../../../analyses/words.ts'
import { roleFigures } from '../../../knowledge/scaling/roles.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import {
  NO_STAGE,
  namesIn,
  notesOf,
  sizeEvidence,
  sizeWords,
  staged,
  stageEvidence,
} from './support-stage.ts'

/** Roles that the stage calls for are held by nobody. */
export const roleDueMissing: Rule = {
  name: 'role_due_missing',
  area: 'org',
  docs: {
    what: 'Roles that the stage, or one before it, calls for, by the titles of the people, else of the managers that the team lists. Found where one is held by nobody; roles that are due from a size on are left out below it.',
    why: 'What nobody is there for is done by founders and leaders beside their own work, or not at all.',
    act: 'Decide for each whether to hire, to promote, to take somebody for a few days a week, or to do without until a date.',
  },
  needs: ['people', 'team', 'metrics', 'stage'],
  figures: roleFigures,
  check: (facts, cite) => {
    const known = staged(facts)
    if (known === undefined) return silent(NO_STAGE)
    const { roles } = known.scaling
    const missing = roles.filter(({ state }) => state === 'missing')
    if (missing.length === 0) {
      const isUnknown = roles.some(({ state }) => state === 'unknown')
      return isUnknown ? silent('titles of the people') : quiet
    }
    const { at } = facts.situation
    const due = roles.filter(({ state }) => state === 'present' || state === 'missing').length
    const [first] = missing
    const path = (facts.situation.company.people ?? []).length > 0 ? 'people' : 'team.departments'
    return found([
      {
        subject: 'company',
        severity: missing.some(({ stage }) => stage !== known.stage) ? 'medium' : 'low',
        says: () => ({
          what: `${missing.length} of ${counted(due, 'role', 'roles')} due at ${known.called}${known.of_software} ${missing.length === 1 ? 'is' : 'are'} held by nobody in the data: ${namesIn(missing.map(({ title }) => title))}.`,
          why: `${sizeWords(facts)}this falls to others beside their own work: ${notesOf(missing)}.`,
          how_to_act: [
            act(at, {
              action: `Decide who takes on ${first?.title ?? 'the first'}: a hire, a promotion, or somebody for a few days a week`,
              owner: undefined,
              role: 'CEO',
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        extent: missing.length,
        why_basis: 'benchmark',
        assumed: [
          ...known.assumed,
          'titles say what people do; a role may be held under another title',
        ],
        evidence: () => [
          cite.computed(
            due,
            'roles',
            'roles that the stage and the size call for',
            sizeEvidence(facts, cite),
          ),
          cite.computed(missing.length, 'roles', 'roles due - roles that a title carries', [
            cite.datum(path, 'people'),
            ...stageEvidence(facts, cite),
          ]),
        ],
      },
    ])
  },
}
