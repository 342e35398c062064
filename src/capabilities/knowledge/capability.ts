import { createFacts, type Facts } from '../../analyses/facts.ts'
import { type KnowledgeSection, knowledgeSections } from '../../knowledge/sections.ts'
import type { Arguments, Capability } from '../capability.ts'
import { didYouMean, UsageError } from '../usage-error.ts'
import { knowledgeReport } from './report.ts'

export interface KnowledgePages {
  /** The section asked for; null: all. */
  asked: string | null
  sections: readonly KnowledgeSection[]
}

function showKnowledge(_: Facts, { section }: Arguments): KnowledgePages {
  if (section === undefined) return { asked: null, sections: knowledgeSections }
  const found = knowledgeSections.find(({ name }) => name === section)
  if (found !== undefined) return { asked: found.name, sections: [found] }
  const names = knowledgeSections.map(({ name }) => name)
  throw new UsageError(
    `no section "${section}"`,
    didYouMean(String(section), names) ?? `there are ${names.join(', ')}`,
  )
}

export const knowledge: Capability<KnowledgePages, Facts> = {
  name: 'knowledge',
  command: 'knowledge',
  title: 'What the playbook says',
  description:
    'Lists the figures that the product judges by, or shows one section of them: value, unit, source and how far each can be trusted. Use it to look up a benchmark or a threshold.',
  example: 'knowledge org',
  options: [],
  reads: [],
  company: 'none',
  schema: async () => (await import('./output-schema.ts')).knowledgeSchema,
  facts: createFacts,
  arguments: [
    {
      name: 'section',
      placeholder: 'SECTION',
      description: 'the name of one section',
      required: false,
    },
  ],
  run: showKnowledge,
  report: knowledgeReport,
}
