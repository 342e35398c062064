import type { UnknownLink } from '../../../analyses/checks/unknown-links.ts'
import { listed } from '../../../analyses/listed.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { act } from '../../act.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'

const SHOWN = valueOf(checkFigures.links_shown)

function why({ kind, from, near, to }: UnknownLink): string {
  if (near !== null)
    return `${quoted(near)} is probably meant; until it is written so, ${counted(from.length, 'link leads', 'links lead')} nowhere.`
  if (kind === 'decision')
    return `Which decision ${listed([...new Set(from.map(({ by }) => by))])} replaces cannot be told, so that the old one still counts as in force.`
  return kind === 'process'
    ? `What ${quoted(to)} limits or breaks cannot be followed: it has no owner, no figures and no steps in the data.`
    : `Whose goal waits for ${listed([...new Set(from.map(({ by }) => by))])} cannot be told, so that its weight goes unseen.`
}

/** A name or id that is used and that nothing has. */
export const linkToUnknown: Rule = {
  name: 'link_to_unknown',
  area: 'data',
  docs: {
    what: 'Found where a process, incident, key result or table of responsibilities names a process that is not in the data, an open blocker says that it blocks something that is not, or a decision says that it supersedes one that is not in the log.',
    why: 'A link that leads nowhere hides what depends on what.',
    act: 'Correct the name, or describe what is missing.',
  },
  needs: ['processes', 'blockers', 'incidents', 'raci', 'decisions', 'company_okrs'],
  figures: { shown: checkFigures.links_shown },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const { processes, decisions, company_okrs, department_okrs, team_okrs } = company
    const named = processes ?? decisions ?? company_okrs ?? department_okrs ?? team_okrs
    if (named === undefined) {
      return silent('processes, goals or decisions that could be named')
    }
    const links = facts.checks().unknown_links
    if (links.length === 0) return quiet
    return found(
      links.flatMap((link): Draft[] => {
        const [first, ...rest] = link.from.slice(0, SHOWN).map(({ path }) => cite.datum(path))
        if (first === undefined) return []
        const users = [...new Set(link.from.map(({ by }) => quoted(by)))].sort()
        const count = counted(link.from.length, 'entry names', 'entries name')
        return [
          {
            subject: link.to,
            severity: link.near === null ? 'medium' : 'low',
            says: () => ({
              what: `${count} the ${link.kind} ${quoted(link.to)}, which is not in the data: ${listed(users)}.`,
              why: why(link),
              how_to_act: [
                act(at, {
                  action:
                    link.near === null
                      ? `Describe ${quoted(link.to)} or correct its name in ${listed(users)}`
                      : `Write ${quoted(link.near)} instead of ${quoted(link.to)} in ${listed(users)}`,
                  owner: undefined,
                  role: 'COO',
                  within: 'two_weeks',
                }),
              ],
            }),
            basis: 'counted',
            evidence: () => [
              first,
              ...rest,
              cite.computed(link.from.length, 'entries', 'entries that use the name', [first]),
            ],
          },
        ]
      }),
    )
  },
}
