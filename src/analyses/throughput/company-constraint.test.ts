import { describe, expect, it } from 'vitest'
import type { Company, Process } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const step = (name: string, capacity: number, queue: number, throughput = 10) => ({
  name,
  throughput_per_day: throughput,
  capacity_per_day: capacity,
  current_queue: queue,
})
const process = (name: string, ...steps: Process['steps'] & object): Process => ({
  name,
  arrivals_per_day: 10,
  steps,
})
const needed = (...processes: Process[]): Company => ({
  processes,
  company_okrs: {
    objectives: [
      { key_results: processes.map(({ name }) => ({ id: name ?? '', process: name ?? '' })) },
    ],
  },
})
const orderOf = (company: Company) =>
  factsOf(company)
    .companyConstraint()
    .candidates.map(({ process }) => process)

describe('companyConstraint', () => {
  it('puts the fuller step first, and of full ones that with the longer queue', () => {
    const idle = process('Idle', step('a', 100, 40))
    const full = process('Full', step('b', 10.5, 5))
    const fuller = process('Fuller', step('c', 9, 20, 9))
    expect(orderOf(needed(idle, full, fuller))).toEqual(['Fuller', 'Full', 'Idle'])
  })

  it('does not name the step with the lowest throughput where another is full', () => {
    const skipped = process('Onboarding', step('Setup', 10, 90, 9), step('Training', 40, 1, 5))
    const [first] = factsOf(needed(skipped)).companyConstraint().candidates
    expect(first?.figures.name).toBe('Setup')
    expect(first?.next).toMatchObject({ step: 'Training', capacity_per_day: 40 })
  })

  it('says what was not compared', () => {
    const { status, not_compared } = factsOf(
      needed(process('Full', step('b', 10, 20)), { name: 'Close' }),
    ).companyConstraint()
    expect(status).toBe('established')
    expect(not_compared).toEqual(['Close'])
  })

  it('takes what keeps up for no limit, and puts what holds work up before a fuller step', () => {
    // 10 arrive at 'a', which can take 12 and passes on 10: a day and a half of work is on its way.
    const flowing = process('Flowing', step('a', 12, 15))
    expect(factsOf(needed(flowing)).companyConstraint().status).toBe('none')
    const held = process('Held', step('b', 20, 30, 6))
    const { status, candidates } = factsOf(needed(flowing, held)).companyConstraint()
    expect(status).toBe('established')
    expect(candidates.map(({ process: name }) => name)).toEqual(['Held', 'Flowing'])
  })

  it('does not take a process for flowing at whose other step work piles up', () => {
    const piling = process('Piling', step('a', 12, 15), step('b', 20, 30, 6))
    expect(factsOf(needed(piling)).companyConstraint().status).toBe('established')
  })

  it('is not established where no process is on a path, and none where nothing is full', () => {
    const { company_okrs: _, ...unneeded } = needed(process('Full', step('b', 10, 20)))
    expect(factsOf(unneeded).companyConstraint().status).toBe('not_established')
    expect(factsOf(needed(process('Idle', step('a', 100, 1)))).companyConstraint().status).toBe(
      'none',
    )
  })

  it('names a step that does nearly all it can where what reaches it is not known', () => {
    const scoping = { name: 'Scoping', throughput_per_day: 2, capacity_per_day: 4 }
    const mapping = { name: 'Mapping', throughput_per_day: 1.4, capacity_per_day: 1.5 }
    const setup = process(
      'Setup',
      { ...scoping, current_queue: 2 },
      { ...mapping, current_queue: 0 },
    )
    expect(
      factsOf(needed({ ...setup, arrivals_per_day: 2 }, { name: 'Close' })).companyConstraint(),
    ).toMatchObject({
      status: 'not_established',
      // 1.4 of 1.5
      because:
        "no step on the path of a key result lets work pile up, though 'Mapping' in Setup does 93% of what it can take",
      would_establish: ["what reaches 'Mapping' a day", 'the `steps` of Close'],
    })
  })

  it('asks for the capacity where that alone is missing', () => {
    const open = { name: 'A', throughput_per_day: 10, current_queue: 1 }
    expect(
      factsOf(needed(process('Setup', open, { ...open, name: 'B' }))).companyConstraint(),
    ).toMatchObject({
      status: 'not_established',
      would_establish: ['`capacity_per_day` of the steps of Setup'],
    })
  })
})
