/** The seven sections of a company-context.md, in the order in which it tells them. */
export const contextSections = {
  company_identity: {
    title: 'Company identity',
    called: ['company identity', 'identity', 'company', 'about', 'about the company', 'who we are'],
  },
  stage_and_scale: {
    title: 'Stage and scale',
    called: ['stage and scale', 'stage', 'scale', 'stage scale', 'size and stage', 'numbers'],
  },
  founder_profile: {
    title: 'Founder profile',
    called: ['founder profile', 'founder', 'founders', 'founders profile', 'founder profiles'],
  },
  team_and_culture: {
    title: 'Team and culture',
    called: ['team and culture', 'team', 'culture', 'team culture', 'people and culture'],
  },
  market_and_competition: {
    title: 'Market and competition',
    called: ['market and competition', 'market', 'competition', 'market competition'],
  },
  current_challenges: {
    title: 'Current challenges',
    called: ['current challenges', 'challenges', 'current priorities', 'priorities'],
  },
  goals_and_ambition: {
    title: 'Goals and ambition',
    called: ['goals and ambition', 'goals', 'ambition', 'goals ambition', 'goals and ambitions'],
  },
} as const

export type ContextSection = keyof typeof contextSections

/** Fields that are read by name, by what they are called; `required` ones are missed when absent. */
export const contextFields: Readonly<
  Record<
    string,
    { section: ContextSection; title: string; called: readonly string[]; required?: true }
  >
> = {
  company_name: {
    section: 'company_identity',
    title: 'Company',
    called: ['company', 'company name', 'name'],
  },
  what_we_do: {
    section: 'company_identity',
    title: 'What we do',
    called: ['what we do', 'what they do', 'what it does', 'what the company does', 'what you do'],
    required: true,
  },
  stage: {
    section: 'stage_and_scale',
    title: 'Stage',
    called: ['stage', 'company stage', 'funding stage', 'current stage'],
    required: true,
  },
  headcount: {
    section: 'stage_and_scale',
    title: 'Headcount',
    called: ['headcount', 'team size', 'employees', 'people', 'team', 'full time', 'size'],
  },
  arr: {
    section: 'stage_and_scale',
    title: 'ARR',
    called: ['arr', 'annual recurring revenue', 'recurring revenue'],
  },
  revenue: {
    section: 'stage_and_scale',
    title: 'Revenue',
    called: ['revenue', 'annual revenue', 'revenue range', 'yearly revenue'],
  },
  burn: {
    section: 'stage_and_scale',
    title: 'Burn',
    called: ['burn', 'monthly burn', 'burn rate', 'net burn', 'burn per month'],
  },
  cash: {
    section: 'stage_and_scale',
    title: 'Cash',
    called: ['cash', 'cash in bank', 'cash in the bank', 'cash balance'],
  },
  runway: {
    section: 'stage_and_scale',
    title: 'Runway',
    called: ['runway', 'cash runway', 'runway months'],
  },
  founder_archetype: {
    section: 'founder_profile',
    title: 'Founder archetype',
    called: ['founder archetype', 'archetype', 'founder type'],
    required: true,
  },
  first_priority: {
    section: 'current_challenges',
    title: 'Priority #1',
    called: [
      'priority 1',
      'no 1 priority',
      '1 priority',
      '1 challenge',
      'current 1 challenge',
      'first priority',
      'top priority',
      'top challenge',
      'biggest challenge',
      'main challenge',
    ],
    required: true,
  },
  target_12_months: {
    section: 'goals_and_ambition',
    title: '12-month target',
    called: [
      '12 month target',
      '12 months target',
      '12 month goal',
      '12 month goals',
      'one year target',
    ],
    required: true,
  },
}
