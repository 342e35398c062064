import type { Company } from '../model/company.ts'
import { plainName } from '../model/plain-name.ts'

type Decision = NonNullable<Company['decisions']>[number]

/** Finds which entry replaces another, which it names by id, else by a title. */
export function replacements(decisions: readonly Decision[]) {
  const ids = new Set(decisions.flatMap(({ id }) => id ?? []))
  const titles = new Set(decisions.flatMap(({ title }) => plainName(title ?? '') || []))
  const byId = new Map<string, Decision[]>()
  const byTitle = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const { supersedes: name } = decision
    if (name === undefined) continue
    const [found, key] = ids.has(name) ? [byId, name] : [byTitle, plainName(name)]
    const same = found.get(key)
    if (same === undefined) found.set(key, [decision])
    else same.push(decision)
  }
  return {
    /** Those that say they replace a decision; one taken anew under its title is not its own. */
    of: (decision: Decision): Decision[] => {
      const { id, title } = decision
      const named = [
        ...(id === undefined ? [] : (byId.get(id) ?? [])),
        ...(title === undefined ? [] : (byTitle.get(plainName(title)) ?? [])),
      ]
      return named.filter((one) => one !== decision)
    },
    /** Whether what a decision says it replaces is in the log, or it says nothing of that. */
    isKnown: ({ supersedes: name }: Decision): boolean =>
      name === undefined || ids.has(name) || titles.has(plainName(name)),
  }
}
