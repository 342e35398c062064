import { invoke } from '../../capabilities/invoke.ts'
import { UsageError } from '../../capabilities/usage-error.ts'
import { render } from '../../reports/render.ts'
import { inToolWords } from '../tool-words.ts'
import { withoutCompany } from '../workspace.ts'
import { page, type ResourceKind, uriOf } from './kind.ts'

/** The playbook is loaded when it is asked for. */
const sectionNames = async (): Promise<string[]> =>
  (await import('../../knowledge/sections.ts')).knowledgeSections.map(({ name }) => name)

export const knowledge: ResourceKind = {
  name: 'knowledge',
  template: 'coo://knowledge/{section}',
  variable: 'section',
  title: 'A section of the playbook',
  description: 'Figures with unit, source and how far each can be trusted',
  mime_type: 'text/markdown',
  of: 'product',
  list: async () =>
    (await sectionNames()).map((name) => ({
      uri: uriOf('knowledge', name),
      name: `knowledge/${name}`,
      title: `Playbook: ${name.replaceAll('-', ' ')}`,
    })),
  values: sectionNames,
  async read(workspace, value) {
    const { knowledge: capability } = await import('../../capabilities/knowledge/capability.ts')
    const { loaded } = withoutCompany(workspace, undefined)
    try {
      return page(
        await render(
          invoke(capability, loaded.situation, { section: value }, []).report,
          'markdown',
        ),
      )
    } catch (error) {
      if (error instanceof UsageError) {
        return { ok: false, problems: [inToolWords(error.problem, capability, {})] }
      }
      throw error
    }
  },
}
