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
  /** Its holder reports to who leads a function, where the data say who reports to whom. */
  is_below_head?: true
  /** Whom its holder leads, so that a list of managers tells of it. */
  leads?: FunctionName | 'company'
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

/** Words that open the title of who leads a function, and those that close it. */
const LEADS = '(?:vp|svp|evp|vice president|chief(?! of staff)|head|director)'
const CLOSE = '(?:vp|vice president|head|director)'
const leads = (...functions: string[]): RegExp => {
  const any = `(?:${functions.join('|')})`
  return new RegExp(`\\b${LEADS}\\b.*\\b${any}\\b|\\b${any}\\b,? ${CLOSE}\\b`, 'i')
}
const either = (...some: RegExp[]): RegExp =>
  new RegExp(some.map(({ source }) => source).join('|'), 'i')

/** A title unless it has other words too: who recruits or supports those who do the work does another.
 *  @example unless('recruit', /\bengineer\b/i).test('Engineer, Recruiting') // => false */
const unless = (others: string, titles: RegExp): RegExp =>
  new RegExp(`^(?!.*\\b(?:${others})).*(?:${titles.source})`, 'i')
/** Who finds people for any function, and who looks after them; a leader may do so beside another. */
const RECRUITS = 'recruit|sourcer|talent'
const STAFFING = `${RECRUITS}|hr\\b|hrbp|people\\b|human resource`

/** Who leads the whole company, and no function of it. */
export const leadsCompany = /\b(?:ceo|chief executive|coo|chief operating)\b|^president\b/i

/** Words for a function, where they are not of what only supports it, which sells and runs nothing. */
const NOT_SELLING =
  '(?! (?:op(?:eration)?s|engineer\\w*|enablement|recruit\\w*|development|compensation|support|systems|account\\w*|recognition|analy\\w*|tax)\\b)'
/** Revenue is also billed, checked and priced, by people who sell nothing. */
const REVENUE = 'revenue(?![ -](?:cycle|integrity|assurance|management)\\b)'
const SELLING = ['sales', REVENUE, 'commercial', 'gtm', 'go-to-market'].map(
  (word) => word + NOT_SELLING,
)
const RUNNING = [
  '(?<!\\b(?:revenue|rev|sales|gtm|people|talent|recruiting|hr|marketing|it|legal|finance|support|customer|success|cs|security|data|product|design|engineering|dev|cloud|network|field) )(?:operations|ops)',
  'bizops',
  'operating',
]
const NOT_PRODUCT =
  '(?<!\\b(?:sales|pre-?sales|solutions?|support|customer|field|revenue|data|security) )'
const ENGINEERING = [
  `${NOT_PRODUCT}eng(?:ineering)?(?! recruit)`,
  '(?<!\\binformation )technology(?! partner)',
  '(?<=\\b(?:of|vp|software|product|web|mobile|application|platform|research and|research &) )development',
  'r ?(?:&|and) ?d',
]
/** A founder who is CTO is whom the head of engineering is to be beside. */
const CTO = '(?:cto\\b|chief techn)'
const FOUNDING_CTO = `(?:co-?)?found(?:er|ing)\\b.*\\b${CTO}|${CTO}.*founder`
/** Marketing as a whole, not one of its parts. */
const MARKETING = [
  '(?<!\\b(?:product|partner|field|content|event|events|customer|lifecycle|developer|performance|email|media) )marketing',
  'growth(?! (?:engineer|product))',
  'demand',
]
const RECRUITING = unless(
  'engineers?\\b|developer',
  /\b(?:recruiter|recruiting|recruitment|talent acquisition|talent (?:partner|lead|manager|director|scout)|(?:head|vp|director) of talent(?! (?:development|management))|sourcer)\b/i,
)

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
    titles: unless(
      `${STAFFING}|sales|pre-?sales|solutions?|support|customer|field|implementation|facilit|business develop|developer (?:advoca|relations|marketing|evangel)`,
      /\b(?:engineer|eng|developer|cto|programmer|swe|sre|tech lead)\b|chief (?:technology|technical)/i,
    ),
  },
  {
    id: 'first_seller',
    stage: 'seed',
    title: 'First seller',
    function: 'sales',
    note: 'founders sell first, then one closer, where customers are businesses',
    titles: unless(
      `${STAFFING}|engineer|architect|finance|financial|counsel|legal|product manager`,
      new RegExp(
        `\\b(?:${SELLING.join('|')}|account executive|ae|business development|cro)\\b`,
        'i',
      ),
    ),
  },
  {
    id: 'product_designer',
    stage: 'seed',
    title: 'Designer or product lead',
    function: 'product',
    note: 'often one person for both',
    titles: unless(
      `${STAFFING}|instructional`,
      either(
        /\b(?:design|designer|ux|product manager|product lead|product owner|cpo)\b/i,
        leads('product(?! marketing)'),
      ),
    ),
  },
  {
    id: 'first_customer_success',
    stage: 'seed',
    title: 'Customer success',
    function: 'customer_success',
    note: 'often a founder at first',
    titles: unless(
      `${STAFFING}|(?:it|sales|desktop|executive|administrative) support|customer (?:marketing|acquisition|insights|data|research)`,
      /\b(?:customer|client|support|success|csm|cs|cx|implementation)\b/i,
    ),
  },
  {
    id: 'head_of_engineering',
    stage: 'series_a',
    title: 'Head of Engineering',
    leads: 'engineering',
    note: 'somebody who runs teams, not only an architect, where a founder is CTO',
    titles: unless(
      `${RECRUITS}|${FOUNDING_CTO}`,
      either(
        leads(...ENGINEERING),
        /\bcto\b|\bchief technical officer\b/i,
        new RegExp(`\\b${NOT_PRODUCT}engineering (?:manager|lead)\\b`, 'i'),
      ),
    ),
  },
  {
    id: 'sales_manager',
    stage: 'series_a',
    title: 'Sales manager',
    leads: 'sales',
    note: 'from three sellers on; the best seller is seldom the one',
    titles: unless(
      RECRUITS,
      either(leads(...SELLING), /\bcro\b|\b(?:sales|commercial) (?:manager|lead)\b/i),
    ),
  },
  {
    id: 'recruiter',
    stage: 'series_a',
    title: 'Recruiter',
    note: 'founders cannot hire thirty people beside their work',
    titles: RECRUITING,
    from_people: roleFigures.recruiter_people,
  },
  {
    id: 'people_lead',
    stage: 'series_a',
    title: 'People operations',
    leads: 'g_and_a',
    note: 'a generalist for pay, compliance and hiring',
    titles: unless(
      'engineer|developer|product|sales|account exec|marketing',
      /\b(?:people|(?<!\d )hr|hrbp|human resources?|chro)\b/i,
    ),
    from_people: roleFigures.people_lead_people,
  },
  {
    id: 'finance_lead',
    stage: 'series_a',
    title: 'Fractional CFO or controller',
    leads: 'g_and_a',
    note: 'the board needs figures that hold',
    titles: unless(
      RECRUITS,
      either(
        leads('finance'),
        /\bcfo\b|\bchief financial officer\b|(?<!\b(?:document|quality|inventory|production|stock|project|traffic) )\bcontroller\b|\bfinance (?:manager|lead)\b/i,
      ),
    ),
  },
  {
    id: 'customer_success_lead',
    stage: 'series_a',
    title: 'Customer success lead',
    leads: 'customer_success',
    note: 'keeping customers is everything at this stage',
    titles: unless(
      `${RECRUITS}|(?:it|sales|desktop|executive) support`,
      either(
        leads(
          'customer(?! (?:marketing|acquisition|insights|data|engineering|research))',
          'client (?:services?|experience)',
          'success',
          'cs',
          'cx',
          'support',
        ),
        // A customer success manager looks after customers; who leads them is called otherwise.
        /\b(?:customer success (?:team )?(?:lead|director)|customer success team manager|(?:support|implementation) (?:lead|manager|director)|manager,? (?:of )?customer success)\b/i,
      ),
    ),
  },
  {
    id: 'coo',
    stage: 'series_b',
    title: 'COO or VP Operations',
    leads: 'company',
    note: 'founders are overloaded and somebody has to run the machine',
    titles: unless(RECRUITS, either(leads(...RUNNING), /\bcoo\b/i)),
  },
  {
    id: 'vp_sales',
    stage: 'series_b',
    title: 'VP Sales',
    leads: 'sales',
    note: 'the first sales manager does not carry twenty sellers',
    titles: unless(RECRUITS, either(leads(...SELLING), /\bcro\b/i)),
  },
  {
    id: 'vp_marketing',
    stage: 'series_b',
    title: 'VP Marketing',
    leads: 'marketing',
    note: 'demand and brand need an owner of their own',
    titles: unless(RECRUITS, either(leads(...MARKETING), /\bcmo\b/i)),
  },
  {
    id: 'recruiting_team',
    stage: 'series_b',
    title: 'Recruiting team',
    note: 'two or three recruiters, for thirty to fifty hires a year',
    titles: RECRUITING,
    at_least: roleFigures.recruiters,
  },
  {
    id: 'data_analyst',
    stage: 'series_b',
    title: 'Data analyst or data engineer',
    note: 'somebody who brings the reports together',
    titles:
      /\b(?:data(?! (?:privacy|protection|entry|cent(?:er|re)))|analytics|business intelligence|bi)\b.*\b(?:analyst|engineer|developer|scientist|lead|manager|head)\b|\b(?:analyst|head|vp|director)\b.*\b(?:data|analytics)\b|\bsystems analyst\b/i,
  },
  {
    id: 'legal_counsel',
    stage: 'series_b',
    title: 'Legal counsel',
    note: 'fractional or in-house, as contracts and compliance grow complex',
    titles: /\b(?:counsel|legal(?! (?:op(?:eration)?s|recruit|engineer))|attorney|lawyer)\b/i,
  },
  {
    id: 'leader_deputies',
    stage: 'series_c',
    title: 'Directors below the heads of functions',
    note: 'depth within functions, such as directors of platform and of product engineering',
    titles: unless('managing|executive|board|art|creative|independent', /\bdirector\b/i),
    is_below_head: true,
  },
  {
    id: 'security_specialist',
    stage: 'series_c',
    title: 'Security',
    note: 'a shared duty becomes a role of its own',
    titles: unless(
      `${RECRUITS}|guard|sales|account|marketing`,
      /\b(?:security|ciso|infosec|appsec|secops|devsecops)\b/i,
    ),
  },
  {
    id: 'data_science',
    stage: 'series_c',
    title: 'Data science',
    note: 'a shared duty becomes a role of its own',
    titles: unless(RECRUITS, /\bdata scien/i),
  },
  {
    id: 'ux_research',
    stage: 'series_c',
    title: 'UX research',
    note: 'a shared duty becomes a role of its own',
    titles: /\b(?:ux|user|user experience|design) research|\buxr\b/i,
  },
  {
    id: 'revenue_operations',
    stage: 'series_c',
    title: 'Revenue operations',
    note: 'a shared duty becomes a role of its own',
    titles: /\b(?:rev ?ops|(?:revenue|sales|gtm) op(?:eration)?s)\b/i,
  },
  {
    id: 'general_counsel',
    stage: 'series_c',
    title: 'General counsel',
    note: 'the volume justifies one full-time',
    titles: /\b(?:(?<!\bassociate )general counsel|chief legal|clo)\b/i,
  },
  {
    id: 'internal_communications',
    stage: 'series_c',
    title: 'Internal communications',
    note: 'at two hundred people chat and mail no longer inform by themselves',
    titles: /\b(?:internal|employee|corporate) comm(?:s|unications?)\b/i,
    from_people: roleFigures.communications_people,
  },
]
