import { describe, expect, it } from 'vitest'
import { readTables } from '../tables/read-tables.ts'
import { stepDocuments } from './step-documents.ts'

const reading = async (csv: string, file = 'clinic-onboarding.csv') => {
  const read = await readTables(new TextEncoder().encode(csv), file)
  if (!read.ok) return undefined
  return stepDocuments(
    read.tables.map((table) => table.whole()),
    file,
  )
}

describe('steps in a table', () => {
  it('reads who does what, figures and what comes next', async () => {
    const read = await reading(
      'Step,Who,Tool,Output,Throughput,Capacity,Queue,Wait,Process hours,Next\nKickoff,Lead,Checklist,Profile,3,"1,000",0,8,1.5,Training (new group); Go-live (trained before)\nTraining,CSM,,,,,,,,Go-live\nGo-live,Lead,,,,,,,,\n',
    )
    expect(read?.documents[0]?.value).toEqual({
      processes: [
        {
          name: 'clinic onboarding',
          steps: [
            {
              name: 'Kickoff',
              lane: 'Lead',
              tool: 'Checklist',
              output: 'Profile',
              throughput_per_day: 3,
              capacity_per_day: 1000,
              current_queue: 0,
              avg_wait_hours: 8,
              avg_process_hours: 1.5,
              next: [
                { to: 'Training', when: 'new group' },
                { to: 'Go-live', when: 'trained before' },
              ],
            },
            { name: 'Training', lane: 'CSM', next: [{ to: 'Go-live' }] },
            { name: 'Go-live', lane: 'Lead' },
          ],
        },
      ],
    })
    expect(read?.documents[0]?.locate.value(['processes', 0, 'steps', 1])).toMatchObject({
      line: 3,
    })
  })

  it('parts processes by a column', async () => {
    const read = await reading('Process,Step,Who,Queue\nA,One,X,1\nB,Two,Y,2\nA,Three,X,0\n')
    const processes = (read?.documents[0]?.value.processes ?? []) as {
      name: string
      steps: unknown[]
    }[]
    expect(processes.map(({ name, steps }) => [name, steps.length])).toEqual([
      ['A', 2],
      ['B', 1],
    ])
  })

  it('tells cells that are no numbers, and leaves them out', async () => {
    const read = await reading('Step,Who,Queue\nOne,X,many\nTwo,Y,-3\n')
    expect(read?.warnings.map(({ line, message }) => [line, message])).toEqual([
      [2, 'expected a number from 0 on for current_queue, found "many": left out'],
      [3, 'expected a number from 0 on for current_queue, found "-3": left out'],
    ])
  })

  it('leaves other tables alone', async () => {
    expect(await reading('Task,CS Lead,CEO\nEscalate,R,A\n')).toBeUndefined()
    expect(await reading('Step,Note\nOne,x\n')).toBeUndefined()
  })
})
