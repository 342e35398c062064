import { invoke } from '../../capabilities/invoke.ts'
import { knowledge as capability } from '../../capabilities/knowledge/capability.ts'
import { UsageError } from '../../capabilities/usage-error.ts'
import { knowledgeSections } from '../../knowledge/sections.ts'
import { render } from '../../reports/render.ts'
import { withoutCompany } from '../workspace.ts'
import { page, type ResourceKind, uriOf } from './kind.ts'

export const knowledge: ResourceKind = {
  name: 'knowledge',
  template: 'coo://knowledge/{section}',
  variable: 'section',
  title: 'A section of the playbook',
  description: 'Figures with unit, source and how far each can be trusted',
  mime_type: 'text/markdown',
  of: 'product',
  list: async () =>
    knowledgeSections.map(({ name }) => ({
      uri: uriOf('knowledge', name),
      name: `knowledge/${name}`,
      title: `Playbook: ${name.replaceAll('-', ' ')}`,
    })),
  values: async () => knowledgeSections.map(({ name }) => name),
  async read(workspace, value) {
    const { loaded } = withoutCompany(workspace, undefined)
    try {
      return page(
        await render(
          invoke(capability, loaded.situation, { section: value }, []).report,
          'markdown',
        ),
      )
    } catch (error) {
      if (error instanceof UsageError) return { ok: false, problems: [error.problem] }
      throw error
    }
  },
}
