import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routes } from '../../knowledge/ask.ts'
import { fresh, requests, unseen } from '../../testing/ask-requests.ts'
import { runCoo } from '../../testing/run-coo.ts'
import { capabilities } from '../index.ts'
import { makeAsk } from './ask.ts'

const DAY = '2026-09-11'
const ask = (question: string) => makeAsk(question, {}, DAY)

/** Shares of requests whose route is chosen, and is among the first three. */
function accuracy(list: typeof requests): { first: number; three: number; wrong: string[] } {
  const answers = list.map(([question, route]) => {
    const { chosen, considered } = ask(question)
    const names = [chosen?.route, ...considered.map((one) => one.route)]
    return { question, route, place: names.indexOf(route) }
  })
  return {
    first: answers.filter(({ place }) => place === 0).length / list.length,
    three: answers.filter(({ place }) => place >= 0 && place < 3).length / list.length,
    wrong: answers.filter(({ place }) => place !== 0).map(({ question }) => question),
  }
}

describe('requests in people’s own words', () => {
  it('are routed right', () => {
    const { first, three, wrong } = accuracy([...requests, ...fresh])
    expect(first, wrong.join('; ')).toBeGreaterThanOrEqual(0.95)
    expect(three).toBe(1)
  })

  // 26 of 32 when they were written, without a change of any word for them.
  it('are mostly routed right also where they were not known before, and never far off', () => {
    const { first, three, wrong } = accuracy(unseen)
    expect(first, wrong.join('; ')).toBeGreaterThanOrEqual(0.8)
    expect(three).toBeGreaterThanOrEqual(0.97)
  })

  it('are of every route', () => {
    const all = new Set([...requests, ...fresh, ...unseen].map(([, route]) => route))
    expect([...all].sort()).toEqual(routes.map(({ id }) => id).sort())
  })
})

describe('a route', () => {
  it.each(routes)('$id names a command that there is', ({ command }) => {
    expect(Object.keys(capabilities)).toContain(command.split(' ')[0])
  })

  it('asks for what the company lacks, and for nothing that it has', () => {
    const question = 'our process is broken'
    expect(ask(question).missing.map(({ keys }) => keys)).toEqual([['processes']])
    expect(makeAsk(question, { processes: [{ name: 'Hiring' }] }, DAY).missing).toEqual([])
    expect(makeAsk(question, { processes: [] }, DAY).missing).toHaveLength(1)
  })

  it('says by which words it was chosen', () => {
    expect(ask('too many decisions reach me').chosen?.because).toContain('too many decision')
  })
})

it('puts the meeting and the question into the command', () => {
  expect(ask('agenda for the monthly business review').chosen?.command).toBe(
    'cadence --meeting mbr',
  )
  expect(ask('we have to decide whether to "move"').chosen?.command).toBe(
    'decide --request "we have to decide whether to \\"move\\""',
  )
})

it('puts the process that is named into the command', () => {
  const company = { processes: [{ name: 'Clinic onboarding' }, { name: 'Clinic support' }] }
  const command = (question: string) => makeAsk(question, company, DAY).chosen?.command
  expect(command('document how we do onboarding')).toBe('map "Clinic onboarding"')
  expect(command('our Clinic support process is broken')).toBe('map "Clinic support"')
  expect(command('our process is broken')).toBe('map "Your process"')
  expect(makeAsk('our process is broken', { processes: [{ name: 'Hiring' }] }, DAY)).toMatchObject({
    chosen: { command: 'map "Hiring"' },
  })
})

it('lists what can be asked where no word is known', () => {
  expect(ask('xyzzy')).toMatchObject({ chosen: null, considered: [] })
  expect(ask('').known).toHaveLength(routes.length)
})

it('answers any text, and the same text the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
      expect(ask(question)).toEqual(ask(question))
    }),
  )
})

// The two kinds of table that the playbook has: a request and the artifact, a situation and the framework.
it.each([
  ['set up OKRs', 'report okr_framework'],
  ['we are scaling fast', 'scale'],
  ['things are slow and we do not know why', 'flow'],
])('answers %s by coo %s', (question, command) => {
  expect(ask(question).chosen?.command).toBe(command)
})

it('names the pack of the review that is asked for', () => {
  expect(ask('put together the MBR pack').chosen?.command).toBe('report mbr')
  expect(ask('slides for the quarterly review').chosen?.command).toBe('report qbr')
})

it('asks for a request where nothing is said', async () => {
  const { code, stderr } = await runCoo(['ask', '  ', '-i', 'examples/acme-saas'])
  expect(code).toBe(2)
  expect(stderr).toContain('nothing is asked')
})

it('names the function whose page is asked for', () => {
  const company = { department_okrs: [{ name: 'Sales' }, { name: 'Customer Success' }] }
  const command = (question: string) => makeAsk(question, company, DAY).chosen?.command
  expect(command('one-pager for customer success')).toBe(
    'report function_one_pager --function "Customer Success"',
  )
  expect(command('a one-pager for each function')).toBe('report function_one_pager')
})

it('counts a word once, however many phrases end in it', () => {
  // 'have to decide', 'need decision' and 'get decision' all mean one word.
  expect(ask('who decides on pricing').chosen?.route).toBe('decision_rights')
  expect(ask('cash is running out').chosen?.route).toBe('weekly_dashboard')
})

it('says the phrase that was used, of several that mean the same', () => {
  expect(ask('agenda for the all hands').chosen?.because).toContain('all hands')
})
