import { verifyRule } from '../../../testing/verify-rule.ts'
import { queueContradictsWait } from './queue-contradicts-wait.ts'

const step = { name: 'Resolution', current_queue: 93, throughput_per_day: 23.8, avg_wait_hours: 6 }
const tickets = (changes: object) => ({
  processes: [{ name: 'Support tickets', owner: 'Kofi', steps: [{ ...step, ...changes }] }],
})

verifyRule(queueContradictsWait, {
  found: [
    {
      when: 'the queue takes five times the stated wait to pass',
      company: tickets({}),
      subjects: ['Support tickets'],
      says: ['93 waiting at 23.8/day take 31.3 h to pass, but the stated wait is 6 h'],
    },
    {
      when: 'the stated wait would need a longer queue',
      company: tickets({ current_queue: 2, avg_wait_hours: 60 }),
      subjects: ['Support tickets'],
      says: [/2 waiting at 23.8\/day take 0.67 h/],
    },
    {
      when: 'the two agree by the clock only, which is said',
      company: tickets({ current_queue: 40, throughput_per_day: 8, avg_wait_hours: 168 }),
      subjects: ['Support tickets'],
      says: ['read as hours of the clock the two agree'],
    },
  ],
  quiet: [
    { when: 'queue, throughput and wait agree', company: tickets({ avg_wait_hours: 30 }) },
    {
      when: 'working days are longer and the wait fits them',
      company: {
        ...tickets({ current_queue: 10, throughput_per_day: 10, avg_wait_hours: 20 }),
        working_hours: { start: '08:00', end: '20:00' },
      },
    },
    {
      when: 'a queue of one is off by its rounding only',
      company: tickets({ current_queue: 1, throughput_per_day: 2, avg_wait_hours: 12 }),
    },
  ],
  silent: [
    {
      when: 'a step gives no queue',
      company: { processes: [{ steps: [{ avg_wait_hours: 4 }] }] },
      missing: 'queue, throughput and wait',
    },
    { when: 'there are no processes', company: {}, missing: 'queue' },
  ],
})
