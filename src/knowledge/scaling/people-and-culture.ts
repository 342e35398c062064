import type { Stage } from '../../model/company.ts'

/** Something to heed at a stage. */
export interface Advice {
  stage: Stage
  what: string
}

/** How a stage hires. Source: seed, scaling playbook. */
export const hiringAdvice: readonly Advice[] = [
  { stage: 'seed', what: 'Hire for the next twelve months, not for a size you do not have.' },
  { stage: 'seed', what: 'The first ten set the culture for good.' },
  { stage: 'seed', what: 'Generalists before specialists.' },
  {
    stage: 'seed',
    what: 'No VP titles yet: they block later hires and promise what cannot be kept.',
  },
  { stage: 'seed', what: 'Look beyond the founders’ own network, which is much alike.' },
  { stage: 'series_a', what: 'No leaders who need large teams and finished processes.' },
  { stage: 'series_a', what: 'Investors introduce candidates; they do not close them.' },
  {
    stage: 'series_a',
    what: 'From first call to offer in under two weeks: the best have two or three offers.',
  },
  {
    stage: 'series_a',
    what: 'Three or four levels a function, before complaints about pay begin.',
  },
  {
    stage: 'series_b',
    what: 'Ask leaders from large companies for proof that they can work without support.',
  },
  {
    stage: 'series_b',
    what: 'Five to eight reports for each manager: fewer than three do not justify one.',
  },
  { stage: 'series_c', what: 'Depth within functions, not more functions.' },
  { stage: 'series_c', what: 'Fill 40 to 60 % of leading roles from within.' },
  {
    stage: 'series_c',
    what: 'Each hire has a case: revenue it unlocks, or hours it saves. A busy team is none.',
  },
  { stage: 'growth', what: 'Fill half of the senior roles or more from within.' },
  {
    stage: 'growth',
    what: 'Talent before headcount: thirty strong engineers do more than fifty average ones.',
  },
  {
    stage: 'growth',
    what: 'Offer mission, shares and influence; who wants a large corporation will not come.',
  },
  { stage: 'growth', what: 'A team that is all alike is by now a problem of the business too.' },
]

/** What a stage builds in its culture, and what it watches for. Source: seed, scaling playbook. */
export const cultureAdvice: readonly Advice[] = [
  { stage: 'seed', what: 'Build: everybody acts as an owner.' },
  { stage: 'seed', what: 'Build: direct feedback, kindly given.' },
  { stage: 'seed', what: 'Build: shipping before perfection.' },
  { stage: 'seed', what: 'Build: founders talk to customers every week.' },
  { stage: 'seed', what: 'Watch for: one hero who saves everything.' },
  { stage: 'seed', what: 'Watch for: hiring by likeness and calling it fit.' },
  { stage: 'seed', what: 'Watch for: silence taken for agreement.' },
  { stage: 'series_a', what: 'Write values down, each with an example of what it looks like.' },
  { stage: 'series_a', what: 'Handle the first improvement plans well: everybody watches.' },
  { stage: 'series_a', what: 'Show people what their shares are worth in several outcomes.' },
  { stage: 'series_a', what: 'Know the criteria of a layoff before there is one.' },
  {
    stage: 'series_b',
    what: 'Career ladders are no longer optional: people leave where they see no future.',
  },
  { stage: 'series_b', what: 'Train managers and survey how they lead: they decide who stays.' },
  {
    stage: 'series_b',
    what: 'Compare pay with the market each quarter; 10 % below loses people silently.',
  },
  {
    stage: 'series_b',
    what: 'Name the ten to fifteen people who carry the culture, and give them a stage.',
  },
  { stage: 'series_c', what: 'Write the culture down as behaviour, not as a poster.' },
  { stage: 'series_c', what: 'Redesign onboarding so that it hands the culture on.' },
  { stage: 'series_c', what: 'Enable managers: they are how culture reaches people.' },
  {
    stage: 'series_c',
    what: 'Listen by system: survey each quarter, exit interviews, skip-levels.',
  },
]

/** What a company of the growth stage works on. */
export const operatingPriorities: readonly Advice[] = [
  { stage: 'growth', what: 'Headcount grows more slowly than revenue.' },
  { stage: 'growth', what: 'Each major process has a named owner who answers for its outcome.' },
  { stage: 'growth', what: 'Budget against actual each quarter, the whole of it open to VPs.' },
  { stage: 'growth', what: 'Manual work of over 40 hours a week is automated.' },
]

/** What a stage does about its processes. */
export const processPrinciples: readonly Advice[] = [
  {
    stage: 'seed',
    what: 'A founder who answers a question the third time writes the answer down.',
  },
  {
    stage: 'series_a',
    what: 'Decisions go into a shared log: date, decision, context, owner, outcome.',
  },
  {
    stage: 'series_c',
    what: 'Go through every process and end those without an owner or an outcome.',
  },
]
