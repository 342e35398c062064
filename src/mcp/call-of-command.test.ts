import { expect, it } from 'vitest'
import { routes } from '../knowledge/ask.ts'
import { callOfCommand } from './call-of-command.ts'

it.each([
  ['watch', 'coo_watch'],
  ['cadence --meeting qbr', 'coo_cadence with {"meeting":"qbr"}'],
  [
    'cadence --meeting one_on_one --with "Bo \\"B\\" Lee"',
    'coo_cadence with {"meeting":"one_on_one","with":"Bo \\"B\\" Lee"}',
  ],
  ['cadence -f ics', 'coo_cadence'],
  ['map "Order to cash"', 'coo_process with {"view":"map","process":"Order to cash"}'],
  ['okr lint', 'coo_okr with {"view":"okr lint"}'],
  ['report mbr', 'coo_report with {"kind":"mbr"}'],
])('coo %s is %s', async (command, call) => {
  expect(await callOfCommand(command)).toBe(call)
})

it('has a tool for every answer to a request', async () => {
  for (const { command } of routes) expect(await callOfCommand(command), command).toBeDefined()
})
