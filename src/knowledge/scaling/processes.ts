import type { Stage } from '../../model/company.ts'
import type { MeetingKind } from '../cadence.ts'

/** Something that a stage makes a process of, and how it is called where it is there. */
export interface ProcessDue {
  id: string
  stage: Stage
  name: string
  note: string
  /** Names of processes, or of meetings, that are it. Names, not figures: they are ours. */
  names: RegExp
  /** Names of what it may be a part of, so that whether it is there is not told by them. */
  within?: RegExp
  /** The playbook's meeting that it is: of meetings that one alone, whatever else they are called. */
  meeting?: MeetingKind
  /** A ceremony that is a fault where it comes long before its stage: people meet or judge each other
   *  in it. To buy, build, certify or roll out is the work itself, and who may approve what a
   *  control: neither is one. */
  is_ceremony?: true
  /** People meet for it, so that without a written cadence it cannot be told. */
  is_meeting?: true
}

/** Sprints as such, or their planning: not what comes within or after one, nor a sprint of another
 *  kind. A daily scrum is a standup. */
const sprintPlanning =
  /(?:sprint|iteration) planning|^(?!.*(?:retro|review|demo|refine|groom|daily|stand[ -]?up|scrum of scrums|(?:design|clean[ -]?up) sprint)).*(?:sprint|scrum|agile)/i

/** The company's own, not a review held with a customer. */
const quarterlyReview =
  /(?<!\b(?:customer|client|account) )(?:\bqbrs?\b|quarterly (?:business )?review)/i

/** Processes by the stage that formalizes them. Source: seed, scaling playbook. */
export const processesDue: readonly ProcessDue[] = [
  {
    id: 'customer_escalation',
    stage: 'seed',
    name: 'Customer escalations',
    note: 'once customers come back by themselves',
    names: /escalat|support/i,
  },
  {
    id: 'deploy',
    stage: 'seed',
    name: 'Deploying code',
    note: 'even basic automation of build and tests',
    names: /deploy|(?<!press )release|ci\/?cd|shipping/i,
  },
  {
    id: 'hire_onboarding',
    stage: 'seed',
    name: 'Onboarding of new hires',
    note: 'a checklist of one page is enough; from Series A on a plan of thirty, sixty and ninety days',
    names:
      /(?:hire|hiring|employee|people|staff|new joiner).*onboard|onboard.*(?:hire|hiring|employee|people|staff|joiner)|first (?:ninety|sixty|thirty|90|60|30) days|(?:ninety|90)[ -]day plan/i,
  },
  {
    id: 'sprint_planning',
    stage: 'series_a',
    name: 'Sprint planning',
    note: 'two weeks at a time, on a public roadmap',
    names: sprintPlanning,
    is_meeting: true,
    is_ceremony: true,
  },
  {
    id: 'sales_process',
    stage: 'series_a',
    name: 'Sales process',
    note: 'stages with criteria to enter and to leave',
    names:
      /\bsales\b|deal desk|(?<!\b(?:data|etl|ci|cd|build|deploy|deployment|release) )pipeline/i,
  },
  {
    id: 'one_on_ones',
    stage: 'series_a',
    name: 'One-on-ones',
    note: 'weekly with direct reports, every two weeks across a level',
    names: /one[ _-]on[ _-]one|\b1[ :-]1s?\b/i,
    meeting: 'one_on_one',
    is_meeting: true,
  },
  {
    id: 'incident_response',
    stage: 'series_a',
    name: 'Incident response',
    note: 'what each severity is, and who is on call; from Series B on a playbook',
    names: /incident|\bon[ -]call\b|outage/i,
  },
  {
    id: 'quarterly_planning',
    stage: 'series_a',
    name: 'Quarterly planning',
    note: 'goals or OKRs, kept light',
    names: /quarterly[ _]planning|\bokrs?\b|goal setting/i,
    meeting: 'quarterly_planning',
    is_ceremony: true,
  },
  {
    id: 'decision_log',
    stage: 'series_a',
    name: 'Decision log',
    note: 'date, decision, context, owner and outcome, in five minutes',
    names: /decision log/i,
  },
  {
    id: 'career_ladder',
    stage: 'series_a',
    name: 'Career ladder',
    note: 'three or four levels a function, before pay is compared',
    names: /career|level(?:l)?ing|ladder/i,
  },
  {
    id: 'qbr',
    stage: 'series_b',
    name: 'Quarterly business reviews',
    note: 'each function shows figures, wins and gaps',
    names: quarterlyReview,
    meeting: 'qbr',
    is_meeting: true,
    is_ceremony: true,
  },
  {
    id: 'annual_planning',
    stage: 'series_b',
    name: 'Annual planning',
    note: 'budget, headcount and priorities; from Series C on a cycle from strategy to budget',
    names: /annual planning|yearly planning|budget/i,
    meeting: 'annual_planning',
    is_meeting: true,
    is_ceremony: true,
  },
  {
    id: 'roadmap_alignment',
    stage: 'series_b',
    name: 'Roadmap across functions',
    note: 'Product, Sales and Marketing agree each quarter',
    names: /roadmap|cross[ _-]functional/i,
    is_meeting: true,
  },
  {
    id: 'promotion_criteria',
    stage: 'series_b',
    name: 'Promotion criteria',
    note: 'written, public, the same for all',
    names: /promotion/i,
    is_ceremony: true,
  },
  {
    id: 'interview_scorecards',
    stage: 'series_b',
    name: 'Interview scorecards',
    note: 'structured interviews with defined criteria',
    names: /(?<!\b(?:customer|client|user|exit) )interview|candidate scorecard/i,
    within: /\bhiring\b|recruiting|recruitment/i,
  },
  {
    id: 'change_management',
    stage: 'series_b',
    name: 'Change management',
    note: 'how larger changes are told and taken up',
    names: /change (?:management|advisory|control)/i,
    is_ceremony: true,
  },
  {
    id: 'vendor_management',
    stage: 'series_b',
    name: 'Vendors and procurement',
    note: 'criteria, approval and contracts, for contractors too',
    names: /vendor|procure|contractor|purchas/i,
  },
  {
    id: 'customer_onboarding',
    stage: 'series_b',
    name: 'Customer onboarding',
    note: 'from fifty customers on',
    names:
      /(?:customer|client|clinic|account|user|merchant).*onboard|onboard.*(?:customer|client)|implementation/i,
  },
  {
    id: 'sales_handoff',
    stage: 'series_b',
    name: 'Sales handoff',
    note: 'from first contact to seller to customer success',
    names: /hand[ -]?off|hand[ -]?over/i,
  },
  {
    id: 'engineering_release',
    stage: 'series_b',
    name: 'Engineering release',
    note: 'a written procedure of its own',
    names: /(?<!press )release|deploy/i,
  },
  {
    id: 'operating_review',
    stage: 'series_c',
    name: 'Quarterly operating review',
    note: 'progress against plan, forecast, adjustments',
    names: new RegExp(`operating review|${quarterlyReview.source}`, 'i'),
    meeting: 'qbr',
    is_meeting: true,
    is_ceremony: true,
  },
  {
    id: 'product_lifecycle',
    stage: 'series_c',
    name: 'Product development lifecycle',
    note: 'discovery, design, build, launch, measure',
    names:
      /product (?:development|lifecycle|discovery)|(?<!\b(?:customer|client|user|employee) )\blifecycle\b/i,
  },
  {
    id: 'revenue_operations',
    stage: 'series_c',
    name: 'Revenue operations',
    note: 'forecast, pipeline, territories',
    names: /revenue operations|revops|forecast|territor/i,
  },
  {
    id: 'people_operations',
    stage: 'series_c',
    name: 'People operations',
    note: 'performance cycles, promotions, pay philosophy',
    names: /performance (?:cycle|review)|people operations|compensation/i,
    is_ceremony: true,
  },
  {
    id: 'risk_management',
    stage: 'series_c',
    name: 'Risk management',
    note: 'operations, security, compliance, law',
    names: /\brisk|compliance|soc ?2|security review/i,
  },
  {
    id: 'decision_rights',
    stage: 'series_c',
    name: 'Decision rights',
    note: 'what CEO or COO, VP, director and contributor each decide, from two hundred people on',
    names: /decision rights|approval (?:level|limit|matrix|right|threshold)|delegation/i,
  },
  {
    id: 'operating_model',
    stage: 'growth',
    name: 'Quarterly operating model',
    note: 'budget against actual, the whole profit and loss open to VPs',
    names: /operating model|budget (?:vs|versus|against)|variance/i,
    is_ceremony: true,
  },
]

/** What a stage leaves to its teams. */
export const keptLoose: readonly { stage: Stage; what: string }[] = [
  { stage: 'seed', what: 'everything before the product has found its market' },
  { stage: 'series_a', what: 'how teams run their internal projects' },
  { stage: 'series_a', what: 'the form of teams’ own meetings' },
  { stage: 'series_a', what: 'which tool of the approved ones a team picks' },
]
