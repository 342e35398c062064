import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aFolder, type Briefed, NRR, week } from './weeks.ts'

let company: ReturnType<typeof aFolder>
beforeEach(() => {
  company = aFolder()
})
afterEach(() => company.remove())

const brief = (at: string, ...more: string[]) => company.ask<Briefed>('brief', '--at', at, ...more)

describe('what the company accepts', () => {
  const accepting = (until: string) =>
    company.write({
      'a.json': week('2026-09-01', 97),
      'b.json': week('2026-09-11', 97),
      'c.json': { accepted: [{ finding: NRR, until, by: 'Ada', why: 'priced in' }] },
    })

  it('is quiet until then, counted, and says by whom', async () => {
    accepting('2026-09-11')
    const { accepted, cut, findings } = await brief('2026-09-11')
    expect(findings.map(({ id }) => id)).not.toContain(NRR)
    expect(accepted).toBe(1)
    expect(cut[0]).toEqual({
      finding: NRR,
      because: 'accepted until 11 Sep 2026 by Ada: priced in',
    })
  })

  it('is not gone', async () => {
    accepting('2026-09-30')
    expect((await brief('2026-09-11')).gone.map(({ finding }) => finding)).not.toContain(NRR)
  })

  it('can still be explained', async () => {
    accepting('2026-09-30')
    const { stdout } = await company.run('explain', NRR, '--at', '2026-09-11')
    expect(stdout).toContain('97')
  })

  it('comes back by itself, and says so', async () => {
    accepting('2026-09-10')
    const { findings, accepted } = await brief('2026-09-11')
    expect(accepted).toBe(0)
    const back = findings.find(({ id }) => id === NRR)
    expect(back?.accepted).toEqual({ until: '2026-09-10', by: 'Ada', why: 'priced in' })
    const { stdout } = await company.run('brief', '--at', '2026-09-11')
    expect(stdout).toContain('Back: accepted by Ada until 10 Sep 2026: priced in')
  })
})
