import { expect, it } from 'vitest'
import type { Facts } from '../analyses/facts.ts'
import { citing } from '../findings/cite.ts'
import { opened } from '../findings/judged.ts'
import type { Draft, Outcome, Rule } from '../findings/rule.ts'
import { judge } from '../findings/run.ts'
import type { Company } from '../model/company.ts'
import type { Finding } from '../model/finding.ts'
import { factsOf, factsSince } from './a-company.ts'
import { namesIn, textsOf, unheld } from './said-and-held.ts'
import { untoldIn } from './told-days.ts'

interface Example {
  /** What the example shows, as the end of "is found when ...". */
  when: string
  company: Company
  /** What the company was a week before, where the rule looks at its past. */
  earlier?: Company
  at?: string
}

export interface FoundExample extends Example {
  /** Subjects that are found, in any order. */
  subjects: readonly string[]
  /** What each sentence must say, such as the figure that the reader needs. */
  says?: readonly (string | RegExp)[]
  /** Nothing follows from the data: no consequence is told. */
  idle?: true
  /** What is looked at further. */
  expect?: (findings: readonly Finding[]) => void
}

export interface SilentExample extends Example {
  /** A part of what is said to be missing. */
  missing: string
}

const DIGIT = /\d/

function expectSound(draft: Draft, isIdle: boolean): void {
  const { what, why, how_to_act } = draft.says()
  expect(what, 'a sentence with a figure in digits').toMatch(DIGIT)
  expect(what.trim(), 'one sentence').toMatch(/[.!?]$/)
  expect(why === '', 'no consequence').toBe(isIdle)
  expect(why.trim()).toBe(why)
  expect(how_to_act.length, 'something to do').toBeGreaterThan(0)
  expect(draft.evidence().length).toBeGreaterThan(0)
}

function expectHeld(findings: readonly Finding[], { situation }: Facts): void {
  const names = namesIn(situation.company)
  const missing = findings.flatMap((finding) => unheld(finding, textsOf(finding), names))
  expect(missing, 'figures that the evidence does not hold').toEqual([])
  const untold = findings.flatMap((finding) => untoldIn(finding, situation.company))
  expect(untold, 'days told otherwise than in headers').toEqual([])
}

/** Shows a rule's three outcomes on the smallest companies that have them. */
export function verifyRule(
  rule: Rule,
  examples: {
    found: readonly FoundExample[]
    quiet: readonly Example[]
    silent: readonly SilentExample[]
  },
): void {
  const factsIn = ({ company, earlier, at }: Example): Facts =>
    earlier === undefined ? factsOf(company, at) : factsSince(company, earlier, at)
  const outcome = (example: Example): Outcome => {
    const facts = factsIn(example)
    return rule.check(facts, citing(facts.situation))
  }
  for (const example of examples.found) {
    it(`is found when ${example.when}`, () => {
      const { found } = outcome(example)
      expect(found.map(({ subject }) => subject).sort()).toEqual([...example.subjects].sort())
      for (const draft of found) expectSound(draft, example.idle === true)
      const said = found.map(({ says }) => says().what).join('\n')
      for (const words of example.says ?? []) expect(said).toMatch(words)
      const facts = factsIn(example)
      const findings = judge([rule], facts, new Set()).findings.map(opened)
      expectHeld(findings, facts)
      example.expect?.(findings)
    })
  }
  for (const example of examples.quiet) {
    it(`is quiet when ${example.when}`, () => {
      expect(outcome(example)).toEqual({ found: [], silent: [] })
    })
  }
  for (const example of examples.silent) {
    it(`is silent when ${example.when}`, () => {
      const { found, silent } = outcome(example)
      expect(found).toEqual([])
      expect(silent.join('; ')).toContain(example.missing)
    })
  }
}
