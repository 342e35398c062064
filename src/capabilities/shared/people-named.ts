import type { Facts } from '../../analyses/facts.ts'
import { afterName, findLeavers } from '../../analyses/leavers.ts'
import type { Company } from '../../model/company.ts'
import { positionsById } from '../../model/positions.ts'
import { type Handlers, handle } from '../../reports/by-kind.ts'
import type { Block, Cell, Inline, ListItem, ReportDocument } from '../../reports/document.ts'

type Person = Extract<Cell, { kind: 'person' }>

/** How a report tells of a person, by what the data write. */
type Told = (person: Person) => readonly (string | Cell)[]

const inlineWith = (inline: Inline, told: Told): Inline =>
  typeof inline === 'string'
    ? inline
    : inline.flatMap((part) =>
        typeof part !== 'string' && part.kind === 'person' ? told(part) : [part],
      )

const itemWith = ({ text, items }: ListItem, told: Told): ListItem => ({
  text: inlineWith(text, told),
  ...(items === undefined ? {} : { items: items.map((item) => itemWith(item, told)) }),
})

const blocksWith = (blocks: readonly Block[], told: Told): Block[] =>
  blocks.map((block) => handle(withNames, 'kind', block, told))

const withNames: Handlers<Block, 'kind', [Told], Block> = {
  heading: (block) => block,
  paragraph: (block, told) => ({ ...block, text: inlineWith(block.text, told) }),
  list: (block, told) => ({ ...block, items: block.items.map((item) => itemWith(item, told)) }),
  table: (block, told) => ({
    ...block,
    rows: block.rows.map((row) => row.map((cell) => inlineWith(cell, told))),
  }),
  facts: (block, told) => ({
    ...block,
    items: block.items.map(({ label, value }) => ({ label, value: inlineWith(value, told) })),
  }),
  progress: (block, told) => ({ ...block, label: inlineWith(block.label, told) }),
  chart: (block) => block,
  callout: (block, told) => ({ ...block, blocks: blocksWith(block.blocks, told) }),
  details: (block, told) => ({ ...block, blocks: blocksWith(block.blocks, told) }),
  code: (block) => block,
}

/** What somebody is called whom the data name by an id; as it is written where nobody has the id. */
const nameById = ({ people = [], joining = [], left = [] }: Company, written: string): string =>
  [people, joining, left].flatMap(
    (all) => all[positionsById(all).first(written) ?? -1]?.name ?? [],
  )[0] ?? written

/** Somebody in a sentence: by name, and of who has left since when. */
export const personInWords = (
  { situation, leaverOf }: Pick<Facts, 'situation' | 'leaverOf'>,
  written: string,
): string => `${nameById(situation.company, written)}${afterName(written, leaverOf())}`

const reportWith = (report: ReportDocument, told: Told): ReportDocument => ({
  ...report,
  ...(report.subtitle === undefined ? {} : { subtitle: inlineWith(report.subtitle, told) }),
  blocks: blocksWith(report.blocks, told),
})

/** A report that calls people by their names where the data name them by their ids, and says of those
 *  who have left since when. */
export function withNamesOfPeople(report: ReportDocument, company: Company): ReportDocument {
  const { people = [], joining = [], left = [] } = company
  // A report names few of the people that a list may hold.
  const called = new Set<string>()
  reportWith(report, (person) => {
    called.add(person.name)
    return [person]
  })
  const names = new Map<string, string>()
  for (const list of [people, joining, left]) {
    for (const { id, name } of list) {
      if (id !== undefined && name !== undefined && called.has(id)) names.set(id, name)
    }
  }
  if (names.size === 0 && left.length === 0) return report
  const leaverOf = findLeavers(company)
  return reportWith(report, (person) => {
    const { name: written, proposed = false } = person
    const gone = proposed ? '' : afterName(written, leaverOf)
    const named = { ...person, name: names.get(written) ?? written }
    return gone === '' ? [named] : [named, gone]
  })
}
