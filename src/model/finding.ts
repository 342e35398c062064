/** What the role that knows answered when asked to check a finding. */
export interface Verification {
  verdict: 'validated' | 'adjusted' | 'flagged'
  by: string
  on: string
  note: string | null
}

/** How grave findings are, the gravest first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const
/** How sure they are, the surest first. */
export const confidences = ['verified', 'medium', 'assumed'] as const

/** What the advisor says, how sure it is, and from which data (CONTRACTS: Output). */
export type Severity = (typeof severities)[number]
export type Confidence = (typeof confidences)[number]
export type Value = string | number | boolean | null

export interface DatumEvidence {
  kind: 'datum'
  /** Path into the merged company document; of something missing, the nearest parent that exists. */
  path: string
  /** Id or name of the nearest thing that has one. */
  of: string | null
  value: Value
  unit: string | null
  on: string | null
  /** The key that is not there. */
  missing?: string
  /** An earlier value of something whose latest value is evidence too: its age says nothing. */
  earlier?: true
  file?: string
  line?: number
  /** The cell, where the file is a workbook. */
  cell?: string
}

export interface ComputedEvidence {
  kind: 'computed'
  value: Value
  unit: string | null
  on: string | null
  formula: string
  inputs: Evidence[]
}

export interface KnowledgeEvidence {
  kind: 'knowledge'
  entry: string
  value: Value
  unit: string | null
  on: string | null
}

interface LogEvidence {
  kind: 'log'
  value: Value
  unit: string | null
  on: string | null
  file: string
  query: string
}

export type Evidence = DatumEvidence | ComputedEvidence | KnowledgeEvidence | LogEvidence

export interface Action {
  action: string
  owner: string
  due_on: string
  /** False where nobody is named in the data and the role is our proposal. */
  owner_named: boolean
  /** The role that is proposed, where the owner is named because their title says they hold it. */
  owner_by_title?: string
}

export interface Option {
  title: string
  trade_off: string
  /** What it does with a promise: keep it, or make a smaller one; absent where it is about none. */
  stance?: 'hold' | 'reset'
  /** Path of the key result whose promise it is about. */
  promise?: string
  /** Why the data favour it, behind "since"; absent where they do not. */
  because?: string
}

/** An option that the decision log has settled, so that it is not put again. */
export interface RuledOut {
  title: string
  /** The entry's id, else its title. */
  decision: string
  /** What the entry says, in its own words. */
  entry: string
  status: 'rejected' | 'decided'
  on: string | null
}

export interface Finding {
  /** `rule:subject` */
  id: string
  rule: string
  subject: string
  severity: Severity
  confidence: Confidence
  confidence_because: string[]
  what: string
  why: string
  why_confidence: Confidence
  how_to_act: Action[]
  options: Option[]
  /** Options that are left out of these since the decision log has settled them. */
  ruled_out?: RuledOut[]
  /** What is recommended where no option has a reason in the data. */
  recommendation?: string
  evidence: Evidence[]
  /** What was put in for missing values, as paths or sentences. */
  assumed: string[]
  /** The latest answer to the request to check it. */
  verification?: Verification
  /** The first day on which it was so, where the data tell. */
  since?: string
  /** How much of it there is, more being worse, where the rule counts it. */
  extent?: number
  /** What it says has not gone wrong yet. */
  looms?: true
  /** How it stands against an earlier day; null where nothing dates the past. */
  change: Change | null
  /** Whole weeks, one after the other, in which it was found; null where nothing dates the past. */
  weeks: number | null
  /** The company had accepted it for a time that is over. */
  accepted?: Accepted
}

export type Change = 'new' | 'worse' | 'same' | 'better' | 'gone'

/** That somebody decided to live with a finding until a day. */
export interface Accepted {
  until: string
  by: string | null
  why: string | null
}
