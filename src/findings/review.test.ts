import { describe, expect, it } from 'vitest'
import { createFacts } from '../analyses/facts.ts'
import { pathOf } from '../analyses/goals/goals.ts'
import type { Company } from '../model/company.ts'
import type { Finding } from '../model/finding.ts'
import { aSituation } from '../testing/a-company.ts'
import { aFinding } from '../testing/a-finding.ts'
import { anObjective, aQuarter } from '../testing/a-quarter.ts'
import { settled } from '../testing/settled.ts'
import { opened } from './judged.ts'
import { withoutSettled } from './review.ts'

const CONTRACTOR = 'Hand interface setup to an outside contractor'

const finding = (action: string, options: readonly string[] = []): Finding =>
  aFinding('queue_growing', 'Onboarding', {
    what: '35 wait.',
    why: 'Late.',
    how_to_act: [{ action, owner: 'Sipho', due_on: '2026-09-15', owner_named: true }],
    options: options.map((title) => ({ title, trade_off: 'It costs.' })),
  })

const rejected = { id: 'D-7', title: CONTRACTOR, status: 'rejected' } as const

const review = (company: Company, action: string, options?: readonly string[]) => {
  const { findings: reviewed, cut } = withoutSettled([settled(finding(action, options))], company)
  const findings = reviewed.map(opened)
  return {
    actions: findings.flatMap(({ how_to_act }) => how_to_act.map((step) => step.action)),
    options: findings.flatMap(({ options: left }) => left.map(({ title }) => title)),
    cut: cut.map(({ finding: id, proposal, because }) => `${id}: ${proposal}: ${because}`),
  }
}

describe('withoutSettled', () => {
  it('proposes to look for another way than what was rejected, and keeps owner and day', () => {
    const { findings } = withoutSettled([settled(finding('Find an outside contractor for it'))], {
      decisions: [rejected],
    })
    expect(findings.map(opened)[0]?.how_to_act).toEqual([
      {
        action: `Find another way than "${CONTRACTOR}", which was rejected`,
        owner: 'Sipho',
        due_on: '2026-09-15',
        owner_named: true,
      },
    ])
  })

  it('takes out an option that was rejected, and says so', () => {
    const company: Company = { decisions: [rejected] }
    const { options, cut } = review(company, 'Stop the waste', ['Outside contractors', 'Train one'])
    expect(options).toEqual(['Train one'])
    expect(cut).toEqual([
      `queue_growing:Onboarding: Outside contractors: rejected before ("${CONTRACTOR}")`,
    ])
  })

  it('leaves alone what shares one word only', () => {
    const company: Company = { decisions: [rejected] }
    const action = 'Ask the contractor of the building'
    expect(review(company, action)).toEqual({ actions: [action], options: [], cut: [] })
  })

  it.each(['requested', 'decided', 'superseded'] as const)(
    'leaves alone what was %s and not rejected',
    (status) => {
      const company: Company = { decisions: [{ ...rejected, status }] }
      expect(review(company, CONTRACTOR).actions).toEqual([CONTRACTOR])
    },
  )

  it('proposes again what a later decision reopens by its id', () => {
    const reopened = { id: 'D-9', title: 'Try a contractor', status: 'decided', supersedes: 'D-7' }
    const company = { decisions: [rejected, reopened] } as Company
    expect(review(company, CONTRACTOR)).toEqual({ actions: [CONTRACTOR], options: [], cut: [] })
  })

  it('takes no second rejection for a reopening', () => {
    const again = { id: 'D-9', title: 'Once more', status: 'rejected', supersedes: 'D-7' } as const
    expect(review({ decisions: [rejected, again] }, CONTRACTOR).cut).toHaveLength(1)
  })

  it('takes the name of a step for the place, not for the proposal', () => {
    const company: Company = {
      decisions: [rejected],
      processes: [{ name: 'Onboarding', steps: [{ name: 'Interface setup' }] }],
    }
    const action = "Cut the wait before 'Interface setup'"
    expect(review(company, action).actions).toEqual([action])
    expect(review(company, 'Get an outside contractor').cut).toHaveLength(1)
  })

  describe('where several steps are given', () => {
    const steps = [{ name: 'Board soldering' }, { name: 'Burn-in test' }]
    const hire = (place: string) => `Train or hire one more person for ${place}`
    const after = (where: string, proposal: string) =>
      review(
        {
          decisions: [{ title: hire(where), status: 'rejected' }],
          processes: [{ name: 'Onboarding', steps }, { name: 'Packing' }],
        },
        'Stop the waste',
        [proposal],
      ).options

    it('proposes for one step what was rejected for another', () => {
      const option = hire("'Board soldering'")
      expect(after('Burn-in test', option)).toEqual([option])
      expect(after('the burn-in test', hire("'Burn-in test'"))).toEqual([])
    })

    it('takes a process for all its steps, and what names no place for everywhere', () => {
      expect(after('Onboarding', hire("'Board soldering'"))).toEqual([])
      expect(after('Packing', hire("'Board soldering'"))).toHaveLength(1)
      expect(after('the night', hire("'Board soldering'"))).toEqual([])
      // The finding is about Onboarding, in which the step lies.
      expect(after('Burn-in test', 'Train or hire a person')).toEqual([])
    })
  })

  it('takes words of the finding for its subject, not for the proposal', () => {
    const { findings } = withoutSettled(
      [
        settled({
          ...finding('Pay the outside contractor'),
          what: 'The outside contractor has 3 bills.',
        }),
      ],
      { decisions: [rejected] },
    )
    expect(findings.map(opened)[0]?.how_to_act[0]?.action).toBe('Pay the outside contractor')
  })

  it('leaves alone a long action that shares common words with another proposal', () => {
    const code = { title: 'Give every milestone a code name', status: 'rejected' } as const
    const action = 'Give a date for each of the 2 milestones left, with what each waits for by name'
    const { findings, cut } = withoutSettled(
      [settled({ ...finding(action), what: 'It has 2 of 4 milestones and 2 left in 20 days.' })],
      { decisions: [code] },
    )
    expect(findings.map(opened)[0]?.how_to_act[0]?.action).toBe(action)
    expect(cut).toEqual([])
  })

  it.each(['Cut burn now', 'CUT burn, now!'])('takes out what %j rejects word by word', (title) => {
    const company: Company = { decisions: [{ title, status: 'rejected' }] }
    const both = ['Cut burn now', 'Start raising now']
    expect(review(company, 'Cut burn now', both)).toMatchObject({
      actions: [`Find another way than "${title}", which was rejected`],
      options: ['Start raising now'],
    })
  })

  describe('where the same way is rejected in other words', () => {
    const hire = "Train or hire one more person for 'Config'"
    const cap = 'Take in no more than 8 a day'
    const left = (title: string, subject?: string) =>
      review(
        {
          decisions: [{ title, status: 'rejected', ...(subject && { subject }) }],
          processes: [
            { name: 'Onboarding', steps: [{ name: 'Config' }, { name: 'Kickoff' }] },
            { name: 'Billing' },
          ],
        },
        'Stop the waste',
        [hire, cap],
      ).options

    it.each([
      ['Hire for Config', undefined],
      ['No new person, do not hire', 'Config'],
      ['Recruit in Onboarding', undefined],
      ['Train a second config engineer', undefined],
      ['Backfill Config engineer', undefined],
    ])('does not hire after %j on %j', (title, subject) => {
      expect(left(title, subject)).toEqual([cap])
    })

    it.each([
      'Cap intake of Onboarding at 8 a day',
      'Limit new onboardings to 8 per day',
      'Pause intake of Onboarding',
      'Throttle Onboarding at 8 a day',
      'Take fewer Config orders',
    ])('does not limit what comes in after %j', (title) => {
      expect(left(title)).toEqual([hire])
    })

    it('takes the name of a step for no way', () => {
      const hireHere = "Train or hire one more person for 'Vendor review'"
      const { options } = review(
        {
          decisions: [{ title: 'Use an agency for Vendor review', status: 'rejected' }],
          processes: [{ name: 'Onboarding', steps: [{ name: 'Vendor review' }] }],
        },
        'Stop the waste',
        [hireHere],
      )
      expect(options).toEqual([hireHere])
    })

    it.each([
      'Hire a CFO',
      'Hire for Billing',
      'Hire for Kickoff',
      'Automate Config',
      'Cap marketing budget of Onboarding',
      'Take on more customers in Onboarding',
      'Cap Onboarding budget at 20K',
      'Limit overtime in Onboarding',
      'Restrict Onboarding meetings to 8 a day',
      'Train everyone on Config security',
      'Train two people on Config security',
    ])('leaves alone what %j is not about', (title) => {
      expect(left(title)).toEqual([hire, cap])
    })
  })

  describe('where cash runs out', () => {
    const [cut, raise] = ['Cut burn now', 'Start raising now']
    const left = (title: string) =>
      review({ decisions: [{ title, status: 'rejected', decided_on: '2026-09-01' }] }, 'Look', [
        cut,
        raise,
      ]).options

    it.each(['Reduce burn', 'Lower burn to $40K a month', 'Cut the burn rate by 20%'])(
      'does not cut burn after %j',
      (title) => {
        expect(left(title)).toEqual([raise])
      },
    )

    it.each([
      'Raise a bridge round',
      'Raise Series A',
      'Start raising a Series A now',
      'Raise $5M',
    ])('does not raise money after %j', (title) => {
      expect(left(title)).toEqual([cut])
    })

    it.each([
      'Cut marketing spend',
      'Reduce burn in Marketing',
      'Reduce burn-in time',
      'Reduce burn in 2027',
      'Raise prices now',
      'Start raising prices',
      'Raise salaries by $5K',
      'Raise New ARR to $2M',
      'Fundraising dinner for charity',
    ])('leaves alone what %j is not about', (title) => {
      expect(left(title)).toEqual([cut, raise])
    })
  })

  it('leaves out of an action the lower goal that was rejected', () => {
    const key = { title: 'New ARR', baseline_value: 0, current_value: 30, target_value: 100 }
    const quarter = aQuarter([anObjective('o1', [key])])
    const rest = 'Decide on it: hand 20 to a named part'
    const action = `${rest}, or lower the goal`
    const [ref] = createFacts(aSituation(quarter), {})
      .goals()
      .units.flatMap(({ results }) => results)
    if (ref === undefined) throw new Error('no key result')
    const promise = pathOf(ref)
    const asked = finding(action)
    asked.options = [{ title: 'Reset it to 80', trade_off: '', stance: 'reset', promise }]
    const acts = (title: string, status: 'rejected' | 'decided') => {
      const log = { ...quarter, decisions: [{ title, status, decided_on: '2026-09-01' }] }
      const promised = { results: () => new Map([[promise, ref]]), since: '2026-07-01' }
      const { findings } = withoutSettled([settled(asked)], log, promised)
      return findings.map(opened).flatMap(({ how_to_act }) => how_to_act.map((act) => act.action))
    }
    expect(acts('Reset New ARR to 80', 'rejected')).toEqual([rest])
    expect(acts('Keep the target of New ARR', 'decided')).toEqual([rest])
    expect(acts('Reset New ARR to 80', 'decided')).toEqual([action])
    expect(acts('Move the office', 'rejected')).toEqual([action])
  })

  it('changes nothing without a decision log', () => {
    expect(review({}, CONTRACTOR, ['x'])).toEqual({
      actions: [CONTRACTOR],
      options: ['x'],
      cut: [],
    })
  })
})
