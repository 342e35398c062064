import { createFacts, type Facts } from '../../analyses/facts.ts'
import type { Company } from '../../model/company.ts'
import type { Edit } from '../../model/edit.ts'
import type { ReportDocument } from '../../reports/document.ts'
import type { Arguments, Capability } from '../capability.ts'
import { code, day, entryFacts, person } from '../shared/entry-facts.ts'
import { findFinding } from '../shared/find-finding.ts'
import { placed } from '../shared/meant.ts'
import { setEdits } from '../shared/set-edits.ts'
import { textOf } from '../shared/text-of.ts'
import { UsageError } from '../usage-error.ts'

interface Accepted {
  accepted: NonNullable<Company['accepted']>[number]
  /** What the finding says. */
  what: string
  edits: readonly Edit[]
}

/** Notes that a finding is lived with until a day; of one accepted before, the day changes. */
function acceptFinding(facts: Facts, args: Arguments): Accepted {
  const { company, at } = facts.situation
  const id = String(args.finding)
  const until = textOf(args.until)
  if (until === undefined || until < at) {
    const message = until === undefined ? '--until DATE is missing' : `--until: ${until} is past`
    throw new UsageError(message, 'say until which day it is lived with; then it comes back')
  }
  const known = placed(company.accepted, 'accepted').find(({ thing }) => thing.finding === id)
  const { what } = known === undefined ? findFinding(facts, id) : { what: '' }
  const given = { until, by: textOf(args.by), why: textOf(args.why) }
  if (known !== undefined) {
    const edits = setEdits(known.path, known.thing, given)
    return { accepted: { ...known.thing, ...given }, what, edits }
  }
  const accepted = { finding: id, ...given }
  return { accepted, what, edits: [{ kind: 'append', path: 'accepted', value: accepted }] }
}

function acceptReport({ accepted, what }: Accepted): ReportDocument {
  return {
    title: 'Accepted',
    blocks: [
      entryFacts([
        ['Finding', code(accepted.finding)],
        ['Says', what === '' ? undefined : what],
        ['Until', day(accepted.until)],
        ['By', person(accepted.by)],
        ['Why', accepted.why],
      ]),
      { kind: 'paragraph', text: 'It stays quiet until then, and comes back by itself.' },
    ],
  }
}

export const accept: Capability<Accepted, Facts> = {
  name: 'accept',
  command: 'accept',
  title: 'A finding lived with until a day',
  description:
    'Notes in your own files that you have decided to live with a finding until a day, and why. It is quiet until then and comes back by itself.',
  example: 'accept no_cadence:company --until 2030-12-31 -i examples/acme-saas -n',
  options: [
    {
      name: 'until',
      type: 'string',
      format: 'day',
      placeholder: 'DATE',
      description: 'the last day on which it is quiet',
    },
    { name: 'why', type: 'string', placeholder: 'TEXT', description: 'why it is lived with' },
    {
      name: 'by',
      type: 'string',
      format: 'person',
      placeholder: 'NAME',
      description: 'who decided that',
    },
  ],
  reads: ['accepted'],
  company: 'required',
  arguments: [
    {
      name: 'finding',
      placeholder: 'FINDING',
      description: 'the id of a finding, as coo brief shows it',
      required: true,
    },
  ],
  schema: async () => (await import('./output-schema.ts')).acceptSchema,
  facts: createFacts,
  run: acceptFinding,
  report: acceptReport,
  edits: ({ edits }) => edits,
}
