import MiniSearch from 'minisearch'
import { expect, it } from 'vitest'
import { connect, northlight } from '../../src/testing/mcp-client.ts'
import { toolRequests } from './tool-requests.ts'

const LEAST = 0.9

/** Finds tools as a client does that searches before it loads: BM25 over names and descriptions. */
it('leads people’s own words to the right tool', async () => {
  const { client, close } = await connect({ ...northlight, mayWrite: true })
  const { tools } = await client.listTools()
  await close()
  const search = new MiniSearch({ fields: ['name', 'title', 'description'], idField: 'name' })
  search.addAll(tools.map(({ name, title, description }) => ({ name, title, description })))
  // Requests for tools that join later wait for them.
  const asked = toolRequests.filter(([, tool]) => tools.some(({ name }) => name === tool))
  const missed = asked.filter(([request, tool]) => {
    const found = search.search(request).slice(0, 3)
    return !found.some(({ id }) => id === tool)
  })
  const share = 1 - missed.length / asked.length
  expect(share, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(LEAST)
})
