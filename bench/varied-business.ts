import { maturityDimensions } from '../src/knowledge/maturity.ts'
import { KEY_RESULTS_PER_PROCESS, list } from './large-business.ts'

const OBJECTIVES_OF_COMPANY = 1000
const RESULTS_PER_OBJECTIVE = 5
const [DEPARTMENTS, TEAMS] = [50, 500]
const REPORTS = 6
const WORDS =
  'revenue churn onboarding activation support tickets latency hiring pipeline renewals expansion quality release billing security uptime adoption trial conversion margin'.split(
    ' ',
  )

/** Numbers that look drawn by chance, the same every time (the generator of Numerical Recipes). */
function chance(): (below: number) => number {
  let state = 7
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A company in which nothing repeats: each value is drawn, so that a large share of all it holds is
 *  at fault in one way or another. As many processes and people as {@link largeBusiness} has. */
export function variedBusiness(keyResults: number): object {
  const draw = chance()
  const size = Math.round(keyResults / KEY_RESULTS_PER_PROCESS)
  const total = Math.round(keyResults / RESULTS_PER_OBJECTIVE)
  const ofCompany = Math.min(OBJECTIVES_OF_COMPANY, Math.floor(total / 3))
  const word = () => WORDS[draw(WORDS.length)] ?? ''
  const person = () => `Person ${draw(size)}`
  let made = 0
  const keyResult = () => {
    const common = {
      id: `KR${made++}`,
      title: `Reach ${word()} ${word()} ${word()}`,
      owner: person(),
    }
    const [baseline, way] = [draw(50), 5 + draw(95)]
    const kind = draw(20)
    if (kind < 10) {
      const current_value = baseline + draw(way)
      const unit = ['USD', 'deals', 'users', 'hours'][draw(4)]
      return {
        ...common,
        type: 'numeric',
        unit,
        baseline_value: baseline,
        current_value,
        target_value: baseline + way,
      }
    }
    if (kind < 15) {
      return {
        ...common,
        type: 'percentage',
        baseline_pct: 10,
        current_pct: draw(70),
        target_pct: 60,
      }
    }
    if (kind < 18) {
      return { ...common, type: 'milestone', milestones_total: 5, milestones_hit: draw(6) }
    }
    return { ...common, type: 'boolean', done: draw(3) === 0 }
  }
  const objectives = (count: number, prefix: string) =>
    list(count, (n) => ({
      id: `${prefix}${n}`,
      title: `${word()} ${word()} ${word()}`,
      owner: person(),
      supports_company_objective_ids: prefix === 'CO' ? [] : [`CO${draw(ofCompany)}`],
      key_results: list(RESULTS_PER_OBJECTIVE, keyResult),
    }))
  const half = (total - ofCompany) / 2
  const units = (kind: string, count: number) =>
    list(count, (n) => ({
      name: `${kind} ${n}`,
      owner: person(),
      objectives: objectives(Math.floor(half / count), `${kind[0]}${n}-`),
    }))
  return {
    company: 'Varied',
    as_of: '2026-08-31',
    company_okrs: {
      quarter: 'Q3 2026',
      quarter_start: '2026-07-01',
      quarter_end: '2026-09-30',
      objectives: objectives(ofCompany, 'CO'),
    },
    department_okrs: units('Department', DEPARTMENTS),
    team_okrs: units('Team', TEAMS),
    processes: list(size, (n) => ({
      name: `${word()} ${n}`,
      owner: person(),
      maturity: Object.fromEntries(maturityDimensions.map((dimension) => [dimension, draw(6)])),
      steps: ['Intake', 'Review', 'Finish'].map((step) => ({
        name: `${step} ${n}`,
        throughput_per_day: 1 + draw(20),
        avg_wait_hours: draw(40),
        avg_process_hours: 1 + draw(10),
        current_queue: draw(60),
      })),
    })),
    people: list(size, (n) => ({
      id: `P${n}`,
      name: `Person ${n}`,
      title: n === 0 ? 'CEO' : 'Engineer',
      department: `Department ${n % DEPARTMENTS}`,
      ...(n === 0 ? {} : { manager_id: `P${Math.floor((n - 1) / REPORTS)}` }),
    })),
  }
}
