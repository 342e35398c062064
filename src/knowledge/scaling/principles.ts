import type { Stage } from '../../model/company.ts'
import type { Figure, Statement } from '../figure.ts'

/** The three ways in which companies of every stage end. Source: seed, scaling playbook. */
export const killers: readonly {
  id: string
  name: string
  what: string
  signs: readonly string[]
}[] = [
  {
    id: 'out_of_cash',
    name: 'Running out of cash',
    what: 'Nothing outranks the runway to the next unlock.',
    signs: ['runway_short', 'burn_multiple_high'],
  },
  {
    id: 'wrong_person',
    name: 'The wrong person in a critical role',
    what: 'One wrong leader costs a year and a half.',
    signs: [],
  },
  {
    id: 'too_slow',
    name: 'Moving too slowly',
    what: 'Markets do not wait for what is perfect.',
    signs: ['decisions_slowing', 'milestone_late', 'lead_time_growing'],
  },
]

/** How a company of the stage is organized. Source: seed, scaling playbook. */
export const orgForms: Readonly<
  Record<Stage, { form: string; leaders: string; structure: string }>
> = {
  seed: { form: 'flat', leaders: 'everybody reports to a founder', structure: 'none' },
  series_a: { form: 'pods by function', leaders: 'first-line managers', structure: 'light' },
  series_b: { form: 'departments by function', leaders: 'VPs emerge', structure: 'defined' },
  series_c: {
    form: 'business units or product squads',
    leaders: 'directors and VPs',
    structure: 'full',
  },
  growth: { form: 'divisions or a matrix', leaders: 'EVPs and SVPs', structure: 'corporate' },
}

const folklore = (what: string, unit: string, value: number, stage: Stage): Figure => ({
  what,
  unit,
  statements: [
    {
      value,
      applies_to: { stage },
      source: 'seed_scaling',
      strength: 'folklore',
      checked_on: '2026-11-27',
    } satisfies Statement<number>,
  ],
})

/** Figures of the playbook that are repeated everywhere and that nobody is known to have measured:
 *  shown as folklore, and used in no rule. */
export const folkloreClaims = {
  late_debt_cost: folklore(
    'what core systems put off cost later, as a multiple',
    'times',
    3,
    'seed',
  ),
  big_company_failures: folklore(
    'leaders from large companies who fail within 18 months',
    'percent',
    60,
    'series_b',
  ),
  needless_process: folklore(
    'process beyond what a Series C company needs',
    'percent',
    40,
    'series_c',
  ),
  tools_at_200: folklore('tools of a company of 200 people', 'count', 100, 'series_c'),
  redundant_tools: folklore(
    'tools of such a company that are redundant',
    'percent',
    40,
    'series_c',
  ),
  consolidation_low: folklore(
    'yearly saving from bringing tools together, at least',
    'usd',
    200_000,
    'series_c',
  ),
  consolidation_high: folklore(
    'yearly saving from bringing tools together, at most',
    'usd',
    500_000,
    'series_c',
  ),
  slower_decisions: folklore(
    'how much longer a decision takes with 500 people than with 50',
    'times',
    3,
    'growth',
  ),
} as const satisfies Record<string, Figure>
