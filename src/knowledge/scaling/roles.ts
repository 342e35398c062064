import type { Stage } from '../../model/company.ts'
import type { Figure } from '../figure.ts'
import type { FunctionName } from '../function-names.ts'
import { byScalingPlaybook } from '../stated.ts'

/** Somebody a stage calls for. */
export interface RoleDue {
  id: string
  stage: Stage
  title: string
  /** What the role is for, and what to look out for. */
  note: string
  /** Titles that carry it. Names, not figures: they are ours. */
  titles: RegExp
  /** The function whose people carry it, whatever their titles. */
  function?: FunctionName
  /** How many hold it, where one is too few. */
  at_least?: Figure
  /** Due from so many people on, where that is said; else from the stage's start. */
  from_people?: Figure
}

const people = (what: string, value: number): Figure => ({
  what,
  unit: 'people',
  statements: [byScalingPlaybook(value)],
})

/** Words that open the title of who leads a function. */
const LEADS = '(?:vp|svp|evp|vice president|chief(?! of staff)|head|director)'
const leads = (...functions: string[]): RegExp =>
  new RegExp(`\\b${LEADS}\\b.*\\b(?:${functions.join('|')})\\b`, 'i')
const either = (...some: RegExp[]): RegExp =>
  new RegExp(some.map(({ source }) => source).join('|'), 'i')

/** Words for a function, where they are not of its operations, which sell and run nothing. */
const SELLING = ['sales(?! op(?:eration)?s\\b)', 'revenue(?! op(?:eration)?s\\b)']
const RUNNING = ['(?<!\\b(?:revenue|sales|people|marketing|it|legal) )operations', 'operating']

/** Sizes from which roles are due, and how many a role is. */
export const roleFigures = {
  sellers_for_manager: people('sellers from whom on a sales manager is needed', 3),
  recruiter_people: people('people by whom a recruiter is needed', 25),
  people_lead_people: people('people by whom people operations are needed', 30),
  recruiters: people('recruiters of a Series B company, at least', 2),
  communications_people: people('people from whom on internal communications are a function', 200),
} as const satisfies Record<string, Figure>

/** Whom each stage calls for. Source: seed, scaling playbook. */
export const rolesDue: readonly RoleDue[] = [
  {
    id: 'product_engineers',
    stage: 'seed',
    title: 'Engineers who ship product',
    function: 'engineering',
    note: 'two or three generalists come first',
    titles: /\b(?:engineer|developer|cto|programmer)\b|chief technology/i,
  },
  {
    id: 'first_seller',
    stage: 'seed',
    title: 'First seller',
    function: 'sales',
    note: 'founders sell first, then one closer, where customers are businesses',
    titles:
      /\b(?:(?:sales|revenue)(?! op(?:eration)?s\b)|account executive|ae|gtm|go-to-market|business development|cro)\b/i,
  },
  {
    id: 'product_designer',
    stage: 'seed',
    title: 'Designer or product lead',
    function: 'product',
    note: 'often one person for both',
    titles:
      /\b(?:design|designer|ux|product manager|product lead|product owner|cpo|head of product)\b/i,
  },
  {
    id: 'first_customer_success',
    stage: 'seed',
    title: 'Customer success',
    function: 'customer_success',
    note: 'often a founder at first',
    titles: /\b(?:customer|support|success|csm|implementation)\b/i,
  },
  {
    id: 'head_of_engineering',
    stage: 'series_a',
    title: 'Head of Engineering',
    note: 'somebody who runs teams, not only an architect, where a founder is CTO',
    titles: either(
      leads('engineering', 'technology', 'development'),
      /\bcto\b|\bengineering manager\b/i,
    ),
  },
  {
    id: 'sales_manager',
    stage: 'series_a',
    title: 'Sales manager',
    note: 'from three sellers on; the best seller is seldom the one',
    titles: either(leads(...SELLING), /\bcro\b|\bsales (?:manager|lead|director)\b/i),
  },
  {
    id: 'recruiter',
    stage: 'series_a',
    title: 'Recruiter',
    note: 'founders cannot hire thirty people beside their work',
    titles: /\b(?:recruiter|recruiting|talent acquisition|talent partner|sourcer)\b/i,
    from_people: roleFigures.recruiter_people,
  },
  {
    id: 'people_lead',
    stage: 'series_a',
    title: 'People operations',
    note: 'a generalist for pay, compliance and hiring',
    titles: /\b(?:people|hr|human resources|chro)\b/i,
    from_people: roleFigures.people_lead_people,
  },
  {
    id: 'finance_lead',
    stage: 'series_a',
    title: 'Fractional CFO or controller',
    note: 'the board needs figures that hold',
    titles: either(leads('finance'), /\bcfo\b|\bcontroller\b|\bfinance (?:manager|lead)\b/i),
  },
  {
    id: 'customer_success_lead',
    stage: 'series_a',
    title: 'Customer success lead',
    note: 'keeping customers is everything at this stage',
    titles: either(
      leads('customer', 'success', 'cs', 'support'),
      // A customer success manager looks after customers; who leads them is called otherwise.
      /\b(?:customer success (?:team )?(?:lead|director)|customer success team manager|(?:support|implementation) (?:lead|manager|director)|manager,? (?:of )?customer success)\b/i,
    ),
  },
  {
    id: 'coo',
    stage: 'series_b',
    title: 'COO or VP Operations',
    note: 'founders are overloaded and somebody has to run the machine',
    titles: either(leads(...RUNNING), /\bcoo\b/i),
  },
  {
    id: 'vp_sales',
    stage: 'series_b',
    title: 'VP Sales',
    note: 'the first sales manager does not carry twenty sellers',
    titles: either(leads(...SELLING), /\bcro\b/i),
  },
  {
    id: 'vp_marketing',
    stage: 'series_b',
    title: 'VP Marketing',
    note: 'demand and brand need an owner of their own',
    titles: either(leads('marketing', 'growth', 'demand'), /\bcmo\b/i),
  },
  {
    id: 'recruiting_team',
    stage: 'series_b',
    title: 'Recruiting team',
    note: 'two or three recruiters, for thirty to fifty hires a year',
    titles: /\b(?:recruiter|recruiting|talent acquisition|talent partner|sourcer)\b/i,
    at_least: roleFigures.recruiters,
  },
  {
    id: 'data_analyst',
    stage: 'series_b',
    title: 'Data analyst or data engineer',
    note: 'somebody who brings the reports together',
    titles:
      /\b(?:data|analytics|business intelligence|bi)\b.*\b(?:analyst|engineer|scientist|lead|manager|head)\b|\b(?:analyst|head|vp|director)\b.*\b(?:data|analytics)\b|\bsystems analyst\b/i,
  },
  {
    id: 'legal_counsel',
    stage: 'series_b',
    title: 'Legal counsel',
    note: 'fractional or in-house, as contracts and compliance grow complex',
    titles: /\b(?:counsel|legal|attorney|lawyer)\b/i,
  },
  {
    id: 'leader_deputies',
    stage: 'series_c',
    title: 'Directors below the heads of functions',
    note: 'depth within functions, such as directors of platform and of product engineering',
    titles: /\bdirector\b/i,
  },
  {
    id: 'security_specialist',
    stage: 'series_c',
    title: 'Security',
    note: 'a shared duty becomes a role of its own',
    titles: /\b(?:security|ciso)\b/i,
  },
  {
    id: 'data_science',
    stage: 'series_c',
    title: 'Data science',
    note: 'a shared duty becomes a role of its own',
    titles: /\bdata scien/i,
  },
  {
    id: 'ux_research',
    stage: 'series_c',
    title: 'UX research',
    note: 'a shared duty becomes a role of its own',
    titles: /\b(?:ux|user|design) research/i,
  },
  {
    id: 'revenue_operations',
    stage: 'series_c',
    title: 'Revenue operations',
    note: 'a shared duty becomes a role of its own',
    titles: /\b(?:revops|revenue operations|sales operations|sales ops)\b/i,
  },
  {
    id: 'general_counsel',
    stage: 'series_c',
    title: 'General counsel',
    note: 'the volume justifies one full-time',
    titles: /\b(?:general counsel|chief legal|clo)\b/i,
  },
  {
    id: 'internal_communications',
    stage: 'series_c',
    title: 'Internal communications',
    note: 'at two hundred people chat and mail no longer inform by themselves',
    titles: /\b(?:internal|employee|corporate) comm/i,
    from_people: roleFigures.communications_people,
  },
]
