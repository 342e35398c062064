import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { OkrIssue } from '../../analyses/okr-lint/issue.ts'
import { type LintKind, lintKinds } from '../../knowledge/okr-lint.ts'
import type { Capability } from '../capability.ts'
import { okrLintReport } from './report.ts'

export interface LintIssue extends OkrIssue {
  why: string
  file: string | null
  line: number | null
  /** The cell of a workbook. */
  cell: string | null
}

export interface OkrLintOutput {
  at: string
  company: string | null
  quarter: string | null
  objectives: number
  key_results: number
  /** Key results of which nothing is said. */
  sound: number
  by_kind: { kind: LintKind; count: number }[]
  issues: LintIssue[]
}

function makeLint(facts: Facts): OkrLintOutput {
  const { situation } = facts
  const { key_results, objectives, issues } = facts.okrLint()
  const faulty = new Set(issues.map(({ path }) => path).filter((path) => path.endsWith(']')))
  const ofResults = [...faulty].filter((path) => path.includes('.key_results['))
  const kinds = Object.keys(lintKinds) as LintKind[]
  return {
    at: situation.at,
    company: situation.company.company ?? null,
    quarter: situation.company.company_okrs?.quarter ?? null,
    objectives,
    key_results,
    sound: key_results - ofResults.length,
    by_kind: kinds
      .map((kind) => ({ kind, count: issues.filter((issue) => issue.kind === kind).length }))
      .filter(({ count }) => count > 0),
    issues: issues.map((issue) => {
      const place = situation.sources.place(issue.path)
      return {
        ...issue,
        why: lintKinds[issue.kind].why,
        file: place?.file ?? null,
        line: place?.line ?? null,
        cell: place?.cell ?? null,
      }
    }),
  }
}

export const okrLint: Capability<OkrLintOutput, Facts> = {
  name: 'okr_lint',
  command: 'okr lint',
  title: 'Key results that are badly put',
  description:
    'Reads the wording of objectives and key results: tasks, outputs and KPIs in disguise, no number, baseline or owner, several metrics in one, targets behind their baseline, numbers owned twice, links to nothing, and what was reworded or re-baselined since earlier versions. Each with its line, why it matters and a rewrite in the author’s words. Use it before a quarter is agreed.',
  example: 'okr lint examples/northlight --at 2026-09-11',
  options: [],
  reads: ['company_okrs', 'department_okrs', 'team_okrs'],
  company: 'required',
  past: 'commit',
  schema: async () => (await import('./output-schema.ts')).okrLintSchema,
  facts: createFacts,
  run: makeLint,
  report: okrLintReport,
}
