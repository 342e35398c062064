import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import { unknownPeople } from './unknown-people.ts'

const owner = { name: 'owner', type: 'string', format: 'person', description: '' } as const
const company: Company = {
  people: [
    { id: 'p-1', name: 'Imani Fairweather', title: 'COO' },
    { id: 'p-2', name: 'Ben Oak' },
    { id: 'p-3', name: 'Ben Ash' },
  ],
  left: [{ name: 'Gus Pike' }],
}
const warned = (written: string, known = company) =>
  unknownPeople([owner], { owner: written }, known).map(({ message, hint }) => [message, hint])

it.each(['p-1', 'imani fairweather', 'COO', 'Imani', 'Gus Pike', ''])('knows %j', (written) => {
  expect(warned(written)).toEqual([])
})

it.each([
  ['Imanni', 'did you mean Imani Fairweather?'],
  ['Ben Oack', 'did you mean Ben Oak?'],
  ['Nobody Known', null],
])('warns of %s, with the nearest name', (written, hint) => {
  expect(warned(written)).toEqual([[`none of 4 people is called "${written}"`, hint]])
})

it('says nothing where no people are given', () => {
  expect(warned('Zoe', {})).toEqual([])
})

const at = ['-i', 'examples/northlight', '--at', '2026-09-11']
it.each([[['action', 'Call', '--owner', 'zzz', '--due', '2026-09-18', '-n'], 'owner']])(
  'warns of who is named in coo %s',
  async (call, input) => {
    const { code, stderr } = await runCoo([...call, ...at])
    expect(code).toBe(0)
    expect(stderr).toContain(`${input}: warning: none of `)
    const { stdout } = await runCoo([...call, ...at, '-f', 'json'])
    expect(JSON.parse(stdout).warnings).toEqual([
      expect.objectContaining({ path: input, severity: 'warning' }),
    ])
  },
)

it('refuses an action that is due on a day that is past', async () => {
  const call = ['action', 'Call', '--owner', 'Imani Fairweather', '--due', '2020-01-01', '-n']
  const { code, stderr } = await runCoo([...call, ...at])
  expect(code).toBe(2)
  expect(stderr).toContain('--due: 1 Jan 2020 is past')
})
