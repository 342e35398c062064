import { expect, it } from 'vitest'
import { findLeavers } from '../analyses/leavers.ts'
import { act } from './act.ts'
import { inherited } from './inherited.ts'

const left = [{ name: 'Gus Pike', manager_id: 'Nell', left_on: '2026-08-15' }]
const actedBy = (owner: string | undefined, people = [{ name: 'Nell' }]) => {
  const how_to_act = [act('2026-09-15', { action: 'Ask', owner, role: 'CFO', within: 'today' })]
  const words = { what: '', why: '', how_to_act }
  return inherited(words, findLeavers({ people, left })).how_to_act[0]
}

it('gives what a leaver owned to their manager, and says so', () => {
  expect(actedBy('Gus Pike')).toMatchObject({
    action: 'Ask, in place of Gus Pike, who left on 15 Aug 2026',
    owner: 'Nell',
    owner_named: true,
  })
})

it('proposes the role where no manager is here', () => {
  expect(actedBy('Gus Pike', [])).toMatchObject({ owner: 'CFO', owner_named: false })
})

it('leaves what others own, or nobody', () => {
  expect(actedBy('Nell')).toMatchObject({ action: 'Ask', owner: 'Nell' })
  expect(actedBy(undefined)).toMatchObject({ action: 'Ask', owner: 'CFO', owner_named: false })
})
