import type { Company } from '../../model/company.ts'
import { positionsById } from '../../model/positions.ts'
import { type Handlers, handle } from '../../reports/by-kind.ts'
import type { Block, Inline, ListItem, ReportDocument } from '../../reports/document.ts'

/** What a person is called in a report, by what the data write. */
type NameOf = (written: string) => string

const inlineWith = (inline: Inline, nameOf: NameOf): Inline =>
  typeof inline === 'string'
    ? inline
    : inline.map((part) =>
        typeof part !== 'string' && part.kind === 'person'
          ? { ...part, name: nameOf(part.name) }
          : part,
      )

const itemWith = ({ text, items }: ListItem, nameOf: NameOf): ListItem => ({
  text: inlineWith(text, nameOf),
  ...(items === undefined ? {} : { items: items.map((item) => itemWith(item, nameOf)) }),
})

const blocksWith = (blocks: readonly Block[], nameOf: NameOf): Block[] =>
  blocks.map((block) => handle(withNames, 'kind', block, nameOf))

const withNames: Handlers<Block, 'kind', [NameOf], Block> = {
  heading: (block) => block,
  paragraph: (block, nameOf) => ({ ...block, text: inlineWith(block.text, nameOf) }),
  list: (block, nameOf) => ({ ...block, items: block.items.map((item) => itemWith(item, nameOf)) }),
  table: (block, nameOf) => ({
    ...block,
    rows: block.rows.map((row) => row.map((cell) => inlineWith(cell, nameOf))),
  }),
  facts: (block, nameOf) => ({
    ...block,
    items: block.items.map(({ label, value }) => ({ label, value: inlineWith(value, nameOf) })),
  }),
  progress: (block) => block,
  chart: (block) => block,
  callout: (block, nameOf) => ({ ...block, blocks: blocksWith(block.blocks, nameOf) }),
  details: (block, nameOf) => ({ ...block, blocks: blocksWith(block.blocks, nameOf) }),
  code: (block) => block,
}

/** What somebody is called whom the data name by an id; as it is written where nobody has the id. */
export const nameById = (
  { people = [], joining = [], left = [] }: Company,
  written: string,
): string =>
  [people, joining, left].flatMap(
    (all) => all[positionsById(all).first(written) ?? -1]?.name ?? [],
  )[0] ?? written

/** A report that calls people by their names where the data name them by their ids. */
export function withNamesOfPeople(
  report: ReportDocument,
  { people = [], joining = [], left = [] }: Company,
): ReportDocument {
  // A report names few of the people that a list may hold.
  const called = new Set<string>()
  blocksWith(report.blocks, (written) => {
    called.add(written)
    return written
  })
  const names = new Map<string, string>()
  for (const list of [people, joining, left]) {
    for (const { id, name } of list) {
      if (id !== undefined && name !== undefined && called.has(id)) names.set(id, name)
    }
  }
  if (names.size === 0) return report
  return {
    ...report,
    blocks: blocksWith(report.blocks, (written) => names.get(written) ?? written),
  }
}
