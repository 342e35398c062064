import { expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

it('says which kinds of resistance have an answer where one is given that has none', async () => {
  const pageOf = async (kind: string) => {
    const changes = [{ name: 'Charting', resistance: [{ group: 'PT', kind, said: 'too busy' }] }]
    const stdin = JSON.stringify({ changes })
    const { stdout } = await runCoo(['change', '-i', '-', '--at', '2026-11-23'], { stdin })
    return stdout.replace(/\s+/g, ' ')
  }
  // The five kinds of the playbook.
  expect(await pageOf('overload')).toContain(
    "No answer is known for 'overload'; there is one for legitimate concern, anxiety, loss of control, passive non compliance, organizational inertia.",
  )
  expect(await pageOf('anxiety')).not.toContain('No answer')
})
