import { describe, expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'
import type { RolesOutput } from './roles.ts'

const on = ['-i', 'examples/northlight', '--at', '2026-09-11']

async function roles(...args: string[]): Promise<RolesOutput> {
  const { stdout, stderr } = await runCoo(['invoke', ...args, ...on, '-f', 'json'])
  expect(stderr).toBe('')
  return JSON.parse(stdout) as RolesOutput
}

describe('a question put to the COO', () => {
  it('is answered from the finding it is about, with data points and their lines', async () => {
    const { answers } = await roles('[INVOKE:coo|What limits clinic onboarding?] [CHAIN: cro]')
    const [answer] = answers
    expect(answer?.finding).toBe('company_constraint:Clinic onboarding')
    expect(answer?.chain).toEqual(['cro', 'coo'])
    expect(answer?.data.length).toBeGreaterThan(1)
    expect(answer?.data[0]?.source).toMatch(/examples\/northlight\/.*\.yaml:\d+$/)
    expect(answer?.reply).toMatch(
      /^\[RESPONSE:coo\]\nKey finding: .*\nSupporting data:\n(?: {2}- .*\n){2,3}Confidence: medium .*\nCaveat: .*\n\[CHAIN: cro → coo\]\n\[\/RESPONSE\]$/,
    )
  })

  it('is answered from a metric where it names one', async () => {
    const { answers } = await roles('[INVOKE:coo|What is our net revenue retention?]')
    expect(answers[0]?.data[0]).toMatchObject({ what: 'net revenue retention 104.2%' })
  })

  it('is said not to be answered where the data hold nothing', async () => {
    const { answers } = await roles('[INVOKE:coo|Who waters the plants?]')
    expect(answers[0]).toMatchObject({ answered: false, confidence: 'assumed', data: [] })
  })

  it('is read from standard input and from a file as from the command line', async () => {
    const text = '[INVOKE:coo|What limits clinic onboarding?]'
    const { stdout } = await runCoo(['invoke', '-', ...on, '-f', 'reply'], { stdin: text })
    expect(stdout).toBe((await runCoo(['invoke', text, ...on, '-f', 'reply'])).stdout)
  })
})

describe('what the COO asks', () => {
  it('goes to whom the table of the skill names, each with its chain', async () => {
    const { asks, blocked } = await roles()
    expect(asks.map(({ role }) => role).sort()).toEqual([
      'ceo',
      'cfo',
      'chro',
      'ciso',
      'cpo',
      'cro',
      'cto',
    ])
    for (const { call, role } of asks)
      expect(call).toMatch(
        new RegExp(`^\\[INVOKE:${role}\\|[^\\[\\]|]*\\] \\[CHAIN: coo → ${role}\\]$`),
      )
    expect(blocked).toEqual([])
  })

  it('is not asked at the end of a chain: what it takes for granted is said', async () => {
    const { asks, blocked } = await roles('--chain', 'cro > cfo > coo')
    expect(asks).toEqual([])
    expect(new Set(blocked.map(({ block }) => block))).toEqual(new Set(['hops', 'circle']))
    for (const { assumption } of blocked)
      expect(assumption).toMatch(/^\[ASSUMPTION: .*not confirmed/)
  })
})

it('asks and answers nobody in phase 2, and gives its own analysis', async () => {
  const { answers, asks, blocked, own_analysis } = await roles('--phase', '2')
  expect([answers, asks]).toEqual([[], []])
  expect(own_analysis.length).toBe(3)
  expect(new Set(blocked.map(({ block }) => block))).toEqual(new Set(['phase']))
  const put = await roles('[INVOKE:coo|What limits clinic onboarding?]', '--phase', '2')
  expect(put.answers).toEqual([])
  expect(put.blocked).toMatchObject([{ role: 'coo', block: 'phase' }])
})

it('says why a call is blocked', async () => {
  const { stdout } = await runCoo(['invoke', '[INVOKE:cfo|Burn?] [CHAIN: cfo → cro]', ...on])
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('the calls go in a circle: cfo → cro → cfo')
})

it('shows answers that conflict, and settles none', async () => {
  const said = (role: string, runway: string) =>
    `[RESPONSE:${role}]\nKey finding: runway is ${runway}\n[/RESPONSE]`
  const { conflicts } = await roles(
    `${said('cfo', '14 months')}\n${said('cro', 'about 40 months')}`,
  )
  expect(conflicts).toHaveLength(1)
  expect(conflicts[0]?.about).toBe('Runway')
  expect(conflicts[0]?.answers.map(({ role }) => role)).toEqual(['cfo', 'cro', 'data'])
  expect((await roles(said('cro', 'about 40 months'))).conflicts).toEqual([])
})
