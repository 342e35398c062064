import { beginsOrEnds, periodNamed } from '../../knowledge/decision-choices.ts'

/** The periods in which a title says that it holds, by their kinds. */
function periodsIn(title: string): Map<string, Set<string>> {
  const byKind = new Map<string, Set<string>>()
  for (const { groups = {} } of title.replace(beginsOrEnds, ' ').matchAll(periodNamed)) {
    for (const [kind, named] of Object.entries(groups)) {
      if (named !== undefined) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(named))
    }
  }
  return byKind
}

/** Whether two titles are of two periods of one kind, and of none in common.
 *  @example periodsApart('Q3 budget of $2M', 'Q4 budget of $3M') // => true
 *  @example periodsApart('Fee of 4 % from May', 'Fee of 3 % in June') // => false */
export function periodsApart(one: string, other: string): boolean {
  const [mine, theirs] = [periodsIn(one), periodsIn(other)]
  return [...mine].some(([kind, named]) => {
    const others = theirs.get(kind)
    return others !== undefined && ![...named].some((period) => others.has(period))
  })
}
