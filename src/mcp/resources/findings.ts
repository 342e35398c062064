import { invoke } from '../../capabilities/invoke.ts'
import { UsageError } from '../../capabilities/usage-error.ts'
import { render } from '../../reports/render.ts'
import { inToolWords } from '../tool-words.ts'
import { asked, page, type ResourceKind } from './kind.ts'

export const findings: ResourceKind = {
  name: 'findings',
  template: 'coo://findings/{id}',
  variable: 'id',
  title: 'A finding',
  description: 'A finding down to its sources, as Markdown',
  mime_type: 'text/markdown',
  of: 'company',
  list: async () => [],
  values: async (workspace) => {
    const [{ allFindings }, { createFacts }] = await Promise.all([
      import('../../capabilities/brief/brief.ts'),
      import('../../analyses/facts.ts'),
    ])
    const read = await asked(workspace, {})
    return read.ok
      ? allFindings(createFacts(read.loaded.situation, {})).findings.map(({ id }) => id)
      : []
  },
  async read(workspace, value, circumstances) {
    const { explain: capability } = await import('../../capabilities/explain/capability.ts')
    const read = await asked(workspace, circumstances)
    if (!read.ok) return read
    try {
      const answer = invoke(capability, read.loaded.situation, { finding: value }, [])
      return page(await render(answer.report, 'markdown'))
    } catch (error) {
      if (error instanceof UsageError) {
        return { ok: false, problems: [inToolWords(error.problem, capability, {})] }
      }
      throw error
    }
  },
}
