import { PRODUCT_PROCESS, productConstraints } from '../../knowledge/constraints.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import type { Bottleneck } from '../process/flow.ts'
import { counted, quoted, say } from '../words.ts'

interface StepSign {
  process: string
  step: string
  path: string
  /** What the data say there, in words with figures. */
  says: string
  shows: boolean
}

export interface ProductConstraintState {
  name: string
  symptom: string
  remedy: string
  /** `shown`: a step has the symptom; `not_shown`: the steps that could have it do not; `not_known`:
   *  no step of the data tells. */
  state: 'shown' | 'not_shown' | 'not_known'
  steps: StepSign[]
}

const constraints = valueOf(productConstraints)

/** The five constraints of product development against the steps of the processes that make the
 *  product, matched by the words of their names. Source: seed, process_frameworks. */
export function productDevelopment(
  { processes }: Company,
  bottlenecks: readonly Bottleneck[],
): ProductConstraintState[] {
  const flows = bottlenecks.filter(({ path, process }) => {
    const position = Number(path.slice(path.indexOf('[') + 1, -1))
    return PRODUCT_PROCESS.test(`${process} ${processes?.[position]?.category ?? ''}`)
  })
  return constraints.map(({ steps: named, wait_hours, work_hours, ...constraint }) => {
    const steps: StepSign[] = []
    for (const { path, process, steps: figures } of flows) {
      const position = Number(path.slice(path.indexOf('[') + 1, -1))
      for (const [
        index,
        { name, inflow_per_day: inflow, throughput_per_day },
      ] of figures.entries()) {
        const given = processes?.[position]?.steps?.[index]
        if (given === undefined || !named.test(name)) continue
        const at = { process, step: name, path: `${path}.steps[${index}]` }
        if (wait_hours !== null && given.avg_wait_hours !== undefined) {
          const says = `${quoted(name)} waits ${say(given.avg_wait_hours)} h`
          steps.push({ ...at, says, shows: given.avg_wait_hours > wait_hours })
        } else if (work_hours !== null && given.avg_process_hours !== undefined) {
          const says = `${quoted(name)} takes ${say(given.avg_process_hours)} h`
          steps.push({ ...at, says, shows: given.avg_process_hours >= work_hours })
        } else if (inflow !== null && given.throughput_per_day !== undefined) {
          const says = `${counted(inflow, 'a day reaches', 'a day reach')} ${quoted(name)} and ${counted(throughput_per_day, 'leaves', 'leave')}`
          steps.push({ ...at, says, shows: inflow > throughput_per_day })
        }
      }
    }
    const state =
      steps.length === 0 ? 'not_known' : steps.some(({ shows }) => shows) ? 'shown' : 'not_shown'
    return { ...constraint, state, steps }
  })
}
