import type { Tool } from '@modelcontextprotocol/server'

/** The tool that reads on and reads resources, for clients that cannot read these themselves. */
export const readTool: Tool = {
  name: 'coo_read',
  title: 'Read on, or read a resource',
  description:
    'Shows the rest of a long answer by its cursor, or looks up a resource by its URI: raw company data with the file it is stored in and its hash (coo://company/PATH, coo://decisions/ID, coo://key-results/ID), whole reports, playbook sections with benchmarks, schemas. Without either it lists what can be read. For judgement rather than data use coo_brief.',
  inputSchema: {
    type: 'object',
    properties: {
      uri: { type: 'string', description: 'What to read, such as coo://company/processes' },
      cursor: { type: 'string', description: 'next_cursor of an earlier answer' },
      at: { type: 'string', format: 'date', description: 'Day asked about; default today' },
      company: { type: 'object', description: 'The document that the earlier answer was about' },
      detail: { type: 'string', enum: ['concise', 'detailed'], default: 'concise' },
    },
    examples: [{ uri: 'coo://company/company_okrs' }, { uri: 'coo://knowledge/org' }],
  },
  outputSchema: {
    type: 'object',
    properties: {
      uri: { type: 'string' },
      resources: { type: 'array' },
      templates: { type: 'array' },
      value: {},
      path: { type: 'string' },
      files: { type: 'array' },
      total: { type: 'integer' },
      next_cursor: { type: ['string', 'null'] },
      shortened: { type: 'array' },
      problems: { type: 'array' },
    },
  },
  annotations: {
    readOnlyHint: true,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: false,
  },
}
