import { readFileSync } from 'node:fs'
import papa from 'papaparse'
import { headcountOf } from '../src/analyses/headcount.ts'
import { orgTree } from '../src/analyses/reporting/org-tree.ts'
import { reportingLines } from '../src/analyses/reporting/reporting-lines.ts'
import { load } from '../src/files/load.ts'

/** What is measured, by name. */
export type Task = 'parse' | 'tree'

const [task, file] = process.argv.slice(2) as [Task, string]

const tasks: Record<Task, () => unknown> = {
  parse: () => papa.parse(readFileSync(file, 'utf8')).data.length,
  tree: async () => {
    const result = await load({
      inputs: [file],
      at: '2026-09-11',
      readStandardInput: async () => new Uint8Array(),
    })
    if (!result.ok) throw new Error('the table was not read')
    const { company } = result.loaded.situation
    return orgTree(company, headcountOf(company), reportingLines(company.people ?? []), null)
  },
}

process.on('message', async () => {
  const started = performance.now()
  await tasks[task]()
  process.send?.(performance.now() - started)
})
