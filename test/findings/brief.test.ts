import { describe, expect, it } from 'vitest'
import { createFacts } from '../../src/analyses/facts.ts'
import { allFindings, type Brief, makeBrief } from '../../src/capabilities/brief/brief.ts'
import { makeWatch } from '../../src/capabilities/watch/watch.ts'
import { rules } from '../../src/findings/rules/index.ts'
import type { Company } from '../../src/model/company.ts'
import type { Finding } from '../../src/model/finding.ts'
import { aCompany, aSituation, TEST_DAY } from '../../src/testing/a-company.ts'
import { aNumber, anObjective, aQuarter } from '../../src/testing/a-quarter.ts'
import { exampleNames, loadExample } from './examples.ts'

const briefOf = (known: Company): Brief => makeBrief(createFacts(aSituation(known), {}))

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** One sentence: it ends as one, and no other begins in it. A full stop in a quoted name or a
 *  number is none. */
const isOneSentence = (text: string): boolean => {
  const bare = text.replaceAll(/'[^']*'/g, 'x').replaceAll(/(\d)\.(\d)/g, '$1$2')
  return /[.!?]$/.test(bare) && !/[.!?]\s+\p{Lu}/u.test(bare)
}

describe.each(exampleNames)('the briefing of %s', async (name) => {
  const situation = await loadExample(name)
  const brief = makeBrief(createFacts(situation, {}))

  it('has a bottom line of one sentence, with a figure', () => {
    expect(brief.bottom_line).toMatch(/\d/)
    expect(isOneSentence(brief.bottom_line)).toBe(true)
    expect(brief.bottom_line_finding).toBe(brief.findings[0]?.id)
    expect(brief.bottom_line_confidence).toBe(brief.findings[0]?.confidence)
    expect(brief.findings[0]?.severity).toBe('critical')
  })

  it('tells five findings at most, each in a sentence with a figure', () => {
    expect(brief.findings.length).toBeGreaterThan(0)
    expect(brief.findings.length).toBeLessThanOrEqual(5)
    for (const { what, why } of brief.findings) {
      expect(what).toMatch(/\d/)
      expect(why.trim()).not.toBe('')
    }
    const sentences = brief.findings.map(({ what }) => what)
    expect(sentences.filter((what) => !isOneSentence(what))).toEqual([])
  })

  it('says for each who does what, by when', () => {
    for (const { how_to_act: steps } of brief.findings) {
      expect(steps.length).toBeGreaterThan(0)
      for (const { action, owner, due_on } of steps) {
        expect(action.trim()).not.toBe('')
        expect(owner.trim()).not.toBe('')
        expect(due_on).toMatch(DAY)
        expect(due_on >= brief.at).toBe(true)
      }
    }
  })

  it('asks for decisions with options, what each costs, a recommendation and a day', () => {
    expect(brief.decisions_needed.length).toBeGreaterThan(0)
    for (const {
      question,
      by,
      owner,
      options,
      recommendation,
      finding,
    } of brief.decisions_needed) {
      expect(brief.findings.map(({ id }) => id)).toContain(finding)
      expect(question).not.toBe('')
      expect(by).toMatch(DAY)
      expect(owner).not.toBe('')
      expect(recommendation).not.toBe('')
      expect(options.length).toBeGreaterThan(0)
      expect(new Set(options.map(({ title }) => title)).size).toBe(options.length)
      for (const { title, trade_off } of options) {
        expect(title.trim()).not.toBe('')
        expect(trade_off.trim()).not.toBe('')
      }
    }
  })

  it('recommends an option only for a reason, else says what would give one', () => {
    for (const { options, recommendation } of brief.decisions_needed) {
      const isChosen = options.some(({ title }) => recommendation.startsWith(title))
      expect(recommendation).toMatch(
        isChosen ? /, since / : /^None|^Make the smaller promise, since/,
      )
    }
  })

  it('leaves nothing out without a word: each finding is told, a risk or cut', () => {
    const { findings } = allFindings(createFacts(situation, {}))
    const told = new Set([
      ...brief.findings.map(({ id }) => id),
      ...brief.risks.map(({ finding }) => finding),
      ...brief.disagreements.map(({ finding }) => finding),
      ...brief.cut.map(({ finding }) => finding),
    ])
    expect(findings.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([])
  })

  it('counts every rule once', () => {
    const { found, quiet, silent } = brief.rules
    expect(found + quiet + silent).toBe(rules.length)
  })

  it('stands at a glance as the data and the watch count it', () => {
    const { company } = situation
    const { okrs, operations, team, metrics, triggers } = brief.at_a_glance
    const { alerts } = makeWatch(createFacts(situation, {}))
    expect(triggers.today + triggers.this_week + triggers.this_month).toBe(alerts.length)
    expect(operations?.processes).toBe(company.processes?.length)
    expect(team?.headcount).toBe(company.people?.length ?? company.team?.total_headcount)
    expect(metrics.length).toBeGreaterThan(0)
    for (const { metric, value } of metrics) expect(value).toBe(company.metrics?.[metric])
    const results = [
      company.company_okrs,
      ...(company.department_okrs ?? []),
      ...(company.team_okrs ?? []),
    ]
      .flatMap((unit) => unit?.objectives ?? [])
      .flatMap(({ key_results = [] }) => key_results)
    expect(okrs?.key_results).toBe(results.length)
    expect(okrs?.known).toBeLessThanOrEqual(results.length)
    expect(okrs?.on_track).toBeLessThanOrEqual(okrs?.known ?? 0)
  })

  it('asks a role to check each claim that is not verified, and only those', () => {
    const unsure = brief.findings.filter(({ confidence }) => confidence !== 'verified')
    expect(brief.verification_requests.map(({ finding }) => finding)).toEqual(
      unsure.map(({ id }) => id),
    )
    for (const { role, claim } of brief.verification_requests) {
      expect(role).not.toBe('')
      expect(claim).toMatch(/\d/)
    }
  })
})

const healthy: Company = {
  ...aQuarter([
    anObjective(
      'Grow',
      [
        aNumber('A', 90, 100, {
          owner: 'Ada',
          confidence: 0.9,
          check_ins: [{ on: '2026-09-08', value: 90, confidence: 0.9 }],
        }),
      ],
      { title: 'Grow in the north' },
    ),
  ]),
  metrics: { arr_usd: 4_000_000, net_revenue_retention_pct: 121, burn_multiple: 1.1 },
  stage: 'series_b',
}

/** Small companies, each with another part of the data. */
const synthetic: Readonly<Record<string, Company>> = {
  'a company with nothing': {},
  'one with metrics only': {
    stage: 'series_b',
    metrics: { burn_multiple: 2.4, net_revenue_retention_pct: 97, cac_payback_months: 22 },
  },
  'one with a process only': {
    processes: [
      {
        name: 'Claims',
        steps: [
          { name: 'Intake', throughput_per_day: 9, capacity_per_day: 12, current_queue: 2 },
          { name: 'Review', throughput_per_day: 4, capacity_per_day: 5, current_queue: 31 },
        ],
      },
    ],
  },
  'one whose quarter runs badly': aQuarter([
    anObjective('Sell', [aNumber('B', 12, 100)], { title: 'Open three shops' }),
  ]),
  'a healthy one': healthy,
}

describe.each(Object.entries(synthetic))('%s', (_, company) => {
  it('gets a briefing that says no more than the data hold', () => {
    const brief = briefOf(company)
    expect(brief.bottom_line).toMatch(/\d/)
    expect(isOneSentence(brief.bottom_line)).toBe(true)
    expect(brief.findings.length).toBeLessThanOrEqual(5)
    const { found, quiet, silent } = brief.rules
    expect(found + quiet + silent).toBe(rules.length)
    for (const { confidence, evidence } of brief.findings) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(['verified', 'medium', 'assumed']).toContain(confidence)
    }
  })
})

it('nothing can be said of a company of which nothing is known', () => {
  const brief = briefOf({})
  expect(brief.findings).toEqual([])
  expect(brief.bottom_line_finding).toBe(null)
  expect(brief.bottom_line).toMatch(/^Nothing can be said of Test Company yet/)
  expect(brief.rules.silent).toBeGreaterThan(rules.length / 2)
})

const sentencesOf = ({ what, why, how_to_act, options }: Finding): string[] =>
  [
    what,
    why,
    ...how_to_act.map(({ action }) => action),
    ...options.flatMap(({ title, trade_off }) => [title, trade_off]),
  ].flatMap((text) =>
    text
      .replaceAll(/(\d)\.(\d)/g, '$1_$2')
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .map((sentence) => sentence.replaceAll(/(\d)_(\d)/g, '$1.$2').trim()),
  )

/** Sentences of each company, and in how many companies each is said. */
function saidTwice(companies: readonly (readonly Finding[])[]): string[] {
  const counts = new Map<string, number>()
  for (const findings of companies) {
    for (const sentence of new Set(findings.flatMap(sentencesOf))) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([sentence]) => sentence)
}

describe('no sentence is true of any company', () => {
  it('in the briefings of the examples and of small companies, side by side', async () => {
    const loaded = await Promise.all(exampleNames.map(loadExample))
    const briefs = [
      ...loaded.map((situation) => makeBrief(createFacts(situation, {}))),
      ...Object.values(synthetic).map(briefOf),
    ]
    expect(saidTwice(briefs.map(({ findings }) => findings))).toEqual([])
  })

  it('in all findings of the examples: what is so is said of this company only', async () => {
    const loaded = await Promise.all(exampleNames.map(loadExample))
    const all = loaded.map((situation) =>
      allFindings(createFacts(situation, {})).findings.map((finding) => ({
        ...finding,
        how_to_act: [],
        options: [],
      })),
    )
    expect(saidTwice(all)).toEqual([])
  })
})

it('recommends one of the options, for what the other would take', () => {
  // 12 in 73 of 92 days lead to 15.1; 88 in 19 days over 12 in 73 is 28.2 times as fast
  const [decision] = briefOf(synthetic['one whose quarter runs badly'] ?? {}).decisions_needed
  expect(decision?.recommendation).toBe(
    "Reset 'Result B' to about 15 sites, where its pace leads, since to hold it needs 28.2x the pace so far for 19 days",
  )
  expect(decision?.recommendation).toContain(decision?.options[1]?.title)
})

describe('a briefing of which more than half is assumed', () => {
  const old = (known: Company): Brief => {
    const company = aCompany({ ...known, as_of: '2026-01-01' })
    const sources = { place: () => undefined, dateOf: () => company.as_of }
    return makeBrief(createFacts({ company, at: TEST_DAY, sources }, {}))
  }
  const metrics: Company = synthetic['one with metrics only'] ?? {}

  it('says so', () => {
    const brief = old(metrics)
    expect(brief.findings.length).toBeGreaterThan(1)
    expect(brief.findings.every(({ confidence }) => confidence === 'assumed')).toBe(true)
    expect(brief).toMatchObject({ low_confidence: true, confidence: 'assumed' })
  })

  it('and does not, where the same data are of today', () => {
    expect(briefOf(metrics).low_confidence).toBe(false)
    expect(briefOf({}).low_confidence).toBe(false)
  })
})
