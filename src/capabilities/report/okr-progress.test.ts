import { describe, expect, it } from 'vitest'
import { renderText } from '../../reports/render-text.ts'
import { aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { made } from '../../testing/made-report.ts'
import { report } from './capability.ts'

describe('OKR progress', () => {
  it('judges by the owner’s confidence: above 0.7 on track, from 0.5 at risk, off track below', () => {
    const key_results = [0.71, 0.7, 0.49].map((confidence, i) =>
      aNumber(`r${i}`, 5, 10, { owner: 'Ada', confidence }),
    )
    const { objectives } = made('okr_progress', aQuarter([anObjective('o', key_results)]))
    expect(objectives[0]?.key_results.map(({ standing, by }) => [standing, by])).toEqual([
      ['on_track', 'confidence'],
      ['at_risk', 'confidence'],
      ['off_track', 'confidence'],
    ])
  })

  it('says the owners’ confidence of a cap that fills up, as the OKR report does', () => {
    const said = (confidence: number) => ({
      check_ins: [{ on: '2026-08-10', confidence }],
    })
    const output = made(
      'okr_progress',
      aQuarter([
        anObjective('o', [
          aNumber('c', 1.05, 1.2, {
            title: 'Churned ARR at most $1.2M',
            unit: 'M USD',
            baseline_value: 1.9,
            lower_is_better: true,
            ...said(0.3),
          }),
          aNumber('n', 9, 40, said(0.4)),
        ]),
      ]),
      {},
      '2026-08-11',
    )
    // (0.3 + 0.4) / 2
    expect(output.health).toMatchObject({ standing: 'off_track', value: 0.35, confidence: 0.35 })
    expect(output.objectives[0]?.key_results[0]).toMatchObject({
      progress: null,
      stand: '$1.05M, to be at most $1.20M',
      by: 'confidence',
    })
    expect(output.missing).toEqual([])
  })

  it('judges the quarter by what delivers, not by an objective of limits merely kept', () => {
    const half = aNumber('a', 40, 100, { check_ins: [{ on: '2026-09-10', confidence: 0.45 }] })
    const limit = aNumber('l', 99.95, 99.9, { type: 'control' })
    const output = made(
      'okr_progress',
      aQuarter([anObjective('o', [half]), anObjective('k', [limit])]),
    )
    expect(output.health).toMatchObject({ standing: 'off_track', value: 0.45, score: 0.4 })
  })

  it('asks nobody how sure they are of what is done', () => {
    const results = [aNumber('a', 10, 10), aNumber('b', 5, 10)]
    const { missing } = made('okr_progress', aQuarter([anObjective('o', results)]))
    expect(missing.map(({ what }) => what)).toEqual([
      'The owner’s recent confidence in 1 of 2 key results',
    ])
  })

  it('names the keys that a percentage lacks', () => {
    const results = [{ id: 'p', title: 'P', type: 'percentage' as const, target_pct: 92 }]
    const { missing } = made('okr_progress', aQuarter([anObjective('o', results)]))
    expect(missing).toContainEqual({
      what: "Measure of 'P'",
      supply: 'baseline_pct, current_pct and target_pct of the key result',
    })
  })

  it('says where milestones stand', () => {
    const milestone = {
      id: 'm',
      title: 'M',
      type: 'milestone' as const,
      milestones_total: 4,
      milestones_hit: 1,
    }
    const { objectives } = made('okr_progress', aQuarter([anObjective('o', [milestone])]))
    expect(objectives[0]?.key_results[0]?.stand).toBe('1 of 4 milestones')
  })

  it('names the confidence and the score of the quarter, of which the review tells the score', () => {
    const aResult = (title: string, value: number, confidence: number) =>
      aNumber(title, value, 10, { confidence, check_ins: [{ on: '2026-09-10', confidence }] })
    const known = aQuarter([anObjective('o', [aResult('a', 2, 0.5), aResult('b', 0, 0)])])
    // Means of 0.5 and 0, and of 2 and 0 of 10.
    const output = made('okr_progress', known)
    expect(output.health).toMatchObject({ value: 0.25, score: 0.1 })
    expect(made('qbr', known).objectives[0]?.score).toBe(0.1)
    expect(renderText(report.report(output), { width: 200, color: false })).toContain(
      'off track: outlook 25%, owners’ confidence 25% and score 10%, over the company’s objectives.',
    )
  })

  it('calls what the pace says no confidence, and no quarter on track of which too little is known', () => {
    const calls = aNumber('calls', 22, 30)
    const sheet = { id: 'sheet', title: 'Term sheet', type: 'boolean' as const, done: false }
    const said = (...of: Parameters<typeof anObjective>[]) => {
      // Half over: before two thirds of the quarter nothing can be told of what is not done.
      const output = made(
        'okr_progress',
        aQuarter(of.map((one) => anObjective(...one))),
        {},
        '2026-08-15',
      )
      return [
        output.health.standing,
        renderText(report.report(output), { width: 400, color: false }),
      ] as const
    }
    const [onTrack, byPace] = said(['o', [calls]])
    expect(onTrack).toBe('on_track')
    expect(byPace).toContain('on track: outlook 100% and score 73%')
    const [standing, text] = said(['o', [calls, sheet]], ['c', []])
    expect(standing).toBe('not_known')
    expect(text).toContain("on track: 'Objective o' (1 of 2) and 'Objective c' (no key results).")
    expect(text).not.toMatch(/: confidence \d/)
  })
})
