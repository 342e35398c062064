import { enumerated } from '../../model/enumerated.ts'
import type { ListItem } from '../../reports/document.ts'
import type { Brief } from './brief.ts'

/** Which findings each role is asked to check: one line a role. */
function verificationLines({ verification_requests: requests, findings }: Brief): ListItem[] {
  const perRole = Map.groupBy(requests, ({ role }) => role)
  return [...perRole].map(([role, asked]): ListItem => {
    const numbers = asked.map(
      ({ finding }) => `${findings.findIndex(({ id }) => id === finding) + 1}`,
    )
    return {
      text: [
        { kind: 'person', name: role, proposed: !asked.every(({ role_named }) => role_named) },
        numbers.length === 1
          ? `: Is finding ${numbers[0]} so?`
          : `: Are findings ${enumerated(numbers)} so?`,
      ],
    }
  })
}

/** What to ask whom. */
export const askLines = (brief: Brief): ListItem[] => [
  ...brief.questions.map(
    ({ ask, ask_named, question }): ListItem => ({
      text: [{ kind: 'person', name: ask, proposed: !ask_named }, `: ${question}`],
    }),
  ),
  ...verificationLines(brief),
]
