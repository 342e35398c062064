import { expect, it } from 'vitest'
import { meetingsFrom } from '../cadence-stages.ts'
import { valueOf } from '../figure.ts'
import { stageOrder } from '../stages.ts'
import { communicationDue } from './communication.ts'
import { processesDue } from './processes.ts'

// A process whose meeting another stage renames, as the quarterly operating review, begins with the
// first of them.
it.each([
  ['communication', communicationDue],
  ['processes', processesDue],
] as const)('calls for each meeting from the same stage on in %s as in the cadence', (_, due) => {
  const first = new Map<string, string>()
  for (const stage of stageOrder) {
    for (const { stage: of, meeting } of due) {
      if (of === stage && meeting && !first.has(meeting)) first.set(meeting, stage)
    }
  }
  expect(first.size).toBeGreaterThan(0)
  const starts: Readonly<Record<string, string>> = valueOf(meetingsFrom)
  for (const [meeting, stage] of first) expect(starts[meeting], meeting).toBe(stage)
})
