import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { connect, eras, northlight, textOf } from '../../src/testing/mcp-client.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'

it('asks for a missing input where the client can be asked', async () => {
  const asking = { capabilities: { elicitation: { form: {} } } }
  const { client, close } = await connect(northlight, '2026', asking)
  client.setRequestHandler('elicitation/create', () => ({
    action: 'accept',
    content: { finding: 'repeated_blocker:B-06' },
  }))
  const result = await client.callTool({ name: 'coo_brief', arguments: { view: 'explain' } })
  expect(textOf(result)).toContain('B-06')
  await close()
})

it.each(eras)('tells of a changed file, revision of %s', async (era) => {
  const folder = temporaryFolder('notice', onTestFinished)
  const file = join(folder, 'company.yaml')
  writeFileSync(file, 'company: Before Ltd\n')
  const { client, close } = await connect({ ...northlight, inputs: [folder] }, era)
  const told = new Promise<string>((resolve) => {
    client.setNotificationHandler('notifications/resources/updated', ({ params }) =>
      resolve(params.uri),
    )
  })
  if (era === '2025') await client.subscribeResource({ uri: 'coo://company' })
  else await client.listen({ resourceSubscriptions: ['coo://company'] })
  writeFileSync(file, 'company: After Ltd\n')
  expect(await told).toBe('coo://company')
  await close()
})

it('gives fifty clients with the same request ids their own answers', async () => {
  const ask = async (i: number) => {
    const { client, close } = await connect(northlight, i % 2 === 0 ? '2025' : '2026')
    const company = { company: `Company ${i}`, company_okrs: { objectives: [] } }
    const result = await client.callTool({ name: 'coo_okr', arguments: { company } })
    await close()
    return (result.structuredContent as { company: string }).company
  }
  const numbers = Array.from({ length: 50 }, (_, i) => i)
  expect(await Promise.all(numbers.map(ask))).toEqual(numbers.map((i) => `Company ${i}`))
})
