import type { Stage } from '../../model/company.ts'

/** A way in which companies of a stage come apart. */
export interface Break {
  id: string
  stage: Stage
  name: string
  /** What happens, and what is done about it. */
  what: string
  /** What in the company's own data is a sign of it. */
  signs: readonly SignOf[]
}

/** A rule whose findings are signs; of a rule that judges many things those that are meant. */
export interface SignOf {
  rule: string
  /** The subjects that are meant. */
  subjects?: readonly string[]
  /** The roles or processes of which one is to be missing. */
  due?: readonly string[]
  /** Whose findings are meant. */
  who?: 'founder' | 'manager_of_managers'
  /** That only those are meant that name a step which a founder does. */
  at_founders?: true
}

const of = (
  stage: Stage,
  id: string,
  name: string,
  what: string,
  ...signs: (string | SignOf)[]
): Break => ({
  id,
  stage,
  name,
  what,
  signs: signs.map((sign) => (typeof sign === 'string' ? { rule: sign } : sign)),
})

/** What breaks at each stage. Source: seed, scaling playbook; the sentences are ours, and so is which
 *  rule is a sign of what. That people leave is a sign of none: it does not say why. Of leaders
 *  whom the company outgrew the data have no sign: neither meetings nor figures tell who has grown. */
export const breaks: readonly Break[] = [
  of(
    'seed',
    'premature_process',
    'Premature process',
    'Ceremonies, goal frameworks and reviews before a repeatable model take the hours that learning needs.',
    'process_too_early',
    'too_many_objectives',
    'too_many_key_results',
    'meeting_hours',
  ),
  of(
    'seed',
    'wrong_first_hires',
    'Wrong first hires',
    'Senior people who have only worked within structure wait for the process that is not there yet.',
    'vp_title_too_early',
    'open_requisitions_high',
  ),
  of(
    'seed',
    'founder_communication',
    'Founders in every decision',
    'It works with five people and fails with twelve; what is not written down stays in founders’ heads.',
    'single_point_of_failure',
    'decision_not_logged_fully',
    'no_cadence',
    { rule: 'company_constraint', at_founders: true },
    { rule: 'queue_before_constraint', at_founders: true },
    { rule: 'queue_growing', at_founders: true },
    { rule: 'capacity_unused_at_constraint', at_founders: true },
    { rule: 'breaks_at_three_times', at_founders: true },
  ),
  of(
    'seed',
    'technical_debt',
    'Technical debt as a strategy',
    'Core data models, sign-in and billing put off until later have to be redone when it is dearest.',
    'incident_cause_repeats',
    'error_rate_high',
  ),
  of(
    'series_a',
    'founder_as_manager',
    'Founders as managers of all',
    'From twenty people on somebody else has to lead too, and the best contributor is seldom the best manager.',
    { rule: 'span_too_wide', who: 'founder' },
    'people_unmanaged',
    {
      rule: 'role_due_missing',
      due: ['head_of_engineering', 'sales_manager', 'customer_success_lead'],
    },
  ),
  of(
    'series_a',
    'tribal_knowledge',
    'Knowledge in single heads',
    'Asking the one who knows stops working when they have fifteen things open; what they know can leave with them.',
    'single_point_of_failure',
    'process_undocumented',
    'documentation_debt',
  ),
  of(
    'series_a',
    'sales_fragmentation',
    'Every seller closes in a way of their own',
    'Without stages and criteria, selling can neither be taught nor corrected nor scaled.',
    { rule: 'process_due_missing', due: ['sales_process'] },
    'cac_payback_long',
  ),
  of(
    'series_a',
    'scope_creep',
    'Three things at once',
    'Money brings pressure to widen the product; teams start several things and finish none well.',
    'too_many_objectives',
    'milestone_late',
    'unsupported_objective',
  ),
  of(
    'series_a',
    'compensation_chaos',
    'Pay without a philosophy',
    'Early shares and later market salaries get compared, and each comparison is negotiated anew.',
  ),
  of(
    'series_a',
    'recruiting_is_a_job',
    'Recruiting becomes a job',
    'Founders cannot hire thirty people beside their work; a recruiter is needed by twenty-five people.',
    'open_requisitions_high',
    { rule: 'role_due_missing', due: ['recruiter'] },
    { rule: 'stage_benchmark_missed', subjects: ['time_to_hire_weeks', 'offer_acceptance_pct'] },
  ),
  of(
    'series_b',
    'middle_management_void',
    'Managers of managers who still do the work',
    'Doing and leading at once no longer fits into a week; the choice between the two has to be made.',
    { rule: 'span_too_wide', who: 'manager_of_managers' },
    'one_on_ones_missing',
  ),
  of(
    'series_b',
    'planning_misalignment',
    'Plans that part ways',
    'Sales promises what is not built, Product builds what nobody asked for; a plan across functions joins them.',
    'objectives_disconnected',
    'team_unlinked',
    'targets_do_not_add_up',
    'parent_above_parts',
  ),
  of(
    'series_b',
    'data_fragmentation',
    'Several truths about how it goes',
    'Each function looks at a system of its own, and nobody agrees on a figure; one source settles it.',
    'headcount_disagrees',
    'revenue_disagrees',
    'measure_stated_twice',
    'arr_bridge_open',
  ),
  of(
    'series_b',
    'process_debt',
    'Processes made for a tenth of the load',
    'Onboarding for five hires a quarter does not carry twenty, nor do escalations for fifty customers carry 500.',
    'company_constraint',
    'queue_growing',
    'lead_time_growing',
    'hires_outpace_onboarding',
    'breaks_at_three_times',
  ),
  of(
    'series_b',
    'cultural_fragmentation',
    'Cultures drift apart',
    'Functions grow ways of their own; what thirty people shared without effort needs work at a hundred.',
    'communication_due',
  ),
  of(
    'series_b',
    'brilliant_jerk',
    'High performers who behave badly now lead',
    'What was tolerated in one person becomes how a team works; the best leave first.',
  ),
  of(
    'series_c',
    'strategy_execution_gap',
    'Strategy is read differently at each layer',
    'By the time work ships it resembles the strategy no longer; goals in writing at each layer hold it together.',
    'priority_without_objective',
    'objectives_disconnected',
    'unsupported_objective',
    'parent_on_track_parts_off',
  ),
  of(
    'series_c',
    'process_bureaucracy',
    'Processes make bureaucracy',
    'Approvals lengthen and small decisions need three meetings; owners who may remove friction are the antidote.',
    'decisions_slowing',
    'process_without_owner',
    'flow_efficiency_low',
    'too_many_agree',
  ),
  of(
    'series_c',
    'org_design_complexity',
    'Functions or product teams',
    'Which of the two decides careers, shared knowledge and speed; most settle it at the third try.',
    'layers_too_many',
    'decision_by_committee',
  ),
  of(
    'series_c',
    'geographic_complexity',
    'Places and time zones',
    'A first office abroad or a remote team brings hours, habits and languages that one room never had.',
  ),
  of(
    'series_c',
    'leadership_dysfunction',
    'Leaders whom the company outgrew',
    'Some who led small teams two years ago now run large ones and have not grown with them.',
  ),
  of(
    'growth',
    'execution_at_scale',
    'Decisions take several times as long',
    'Speed does not stay by itself: decision rights and fewer layers have to be paid for.',
    'decisions_slowing',
    'decision_overdue',
    'layers_too_many',
  ),
  of(
    'growth',
    'internal_politics',
    'Departments before the company',
    'Heads of functions guard people and optimize their own figures at the cost of the whole.',
    'decisions_contradict',
    'parent_on_track_parts_off',
    'objectives_disconnected',
  ),
  of(
    'growth',
    'innovation_starvation',
    'New bets starve',
    'Processes of a mature product hold up what is new; it needs a team, money and measures of its own.',
    'objectives_too_easy',
  ),
  of(
    'growth',
    'middle_management_bloat',
    'More managers than work to manage',
    'A manager of one manager of three people is two layers without use; they are to be flattened.',
    'chain_of_one',
    'span_too_narrow',
    'layers_too_many',
  ),
]
