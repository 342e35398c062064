import { expect, it } from 'vitest'
import { allCapabilities, capabilities } from '../../src/capabilities/index.ts'
import { presets } from '../../src/mcp/presets.ts'
import { tools, withoutTool } from '../../src/mcp/tools.ts'

it('offers every capability as a view of one tool, or says why not', () => {
  const views = tools.flatMap(({ views }) => views)
  const covered = [...views, ...Object.keys(withoutTool)]
  expect(covered.toSorted()).toEqual(Object.keys(capabilities).toSorted())
})

it('names only tools that there are in its presets', () => {
  const names = [...tools.map(({ name }) => name), 'coo_read']
  for (const preset of Object.values(presets)) {
    for (const name of preset ?? []) expect(names).toContain(name)
  }
})

it('offers each input under one name and one meaning', async () => {
  for (const { arguments: own = [], options, command } of await allCapabilities()) {
    const names = [...own, ...options].map(({ name }) => name)
    expect(new Set(names).size, command).toBe(names.length)
    for (const name of ['view', 'detail', 'company', 'at'])
      expect(names, command).not.toContain(name)
  }
})
