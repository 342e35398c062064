import { enumerated } from '../../model/enumerated.ts'
import type { ListItem } from '../../reports/document.ts'
import type { Brief } from './brief.ts'

/** Which findings each role is asked to check: one line a role. */
function verificationLines({ verification_requests: requests, findings }: Brief): ListItem[] {
  const perRole = new Map<string, string[]>()
  for (const { role, finding } of requests) {
    const number = `${findings.findIndex(({ id }) => id === finding) + 1}`
    perRole.set(role, [...(perRole.get(role) ?? []), number])
  }
  return [...perRole].map(
    ([role, numbers]): ListItem => ({
      text: [
        { kind: 'person', name: role },
        numbers.length === 1
          ? `: Is finding ${numbers[0]} so?`
          : `: Are findings ${enumerated(numbers)} so?`,
      ],
    }),
  )
}

/** What to ask whom. */
export const askLines = (brief: Brief): ListItem[] => [
  ...brief.questions.map(
    ({ ask, question }): ListItem => ({ text: [{ kind: 'person', name: ask }, `: ${question}`] }),
  ),
  ...verificationLines(brief),
]
