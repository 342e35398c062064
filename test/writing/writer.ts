// Run as a process of its own: adds actions and blockers to a company, one pair a write, until it is
// killed or has written as many as it was asked to.
import { writeCompany } from '../../src/files/write/write-company.ts'

const [input = '', name = '', count = ''] = process.argv.slice(2)
const many = count === '' ? Number.POSITIVE_INFINITY : Number(count)

process.send?.('ready')
for (let written = 0; written < many; written++) {
  const done = await writeCompany(
    { input, at: '2026-09-11', dryRun: false, isRead: true },
    ({ situation: { company } }) => {
      const number = (company.actions ?? []).length + 1
      const title = `${name} ${written}`
      return {
        result: number,
        edits: [
          { kind: 'append', path: 'actions', value: { id: `A-${number}`, title } },
          { kind: 'append', path: 'blockers', value: { id: `B-${number}`, title } },
        ],
      }
    },
  )
  if (!done.ok) throw new Error(JSON.stringify(done.problems))
}
process.disconnect?.()
