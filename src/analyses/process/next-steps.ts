import type { Step } from '../../model/company.ts'

/** Where a step hands its work. */
export interface NextStep {
  position: number
  /** The condition of this way; null where there is none. */
  when: string | null
}

const NONE: readonly NextStep[] = []

/** Where each step hands its work: to the steps it names by id or name (none, where that list is
 *  empty), else to the one after it; names that no step has are left out. An end hands on nothing. */
export function nextSteps(steps: readonly Step[]): readonly (readonly NextStep[])[] {
  let positions: Map<string, number> | undefined
  const positionOf = (name: string | undefined): number | undefined => {
    positions ??= new Map(
      steps.flatMap((step, position) =>
        [step.name, step.id].flatMap((known) => (known === undefined ? [] : [[known, position]])),
      ) as [string, number][],
    )
    return name === undefined ? undefined : positions.get(name)
  }
  return steps.map((step, position) => {
    if (step.next !== undefined) {
      return step.next.flatMap(({ to, when = null }): NextStep[] => {
        const found = positionOf(to)
        return found === undefined ? [] : [{ position: found, when }]
      })
    }
    const isLast = step.kind === 'end' || position === steps.length - 1
    return isLast ? NONE : [{ position: position + 1, when: null }]
  })
}
