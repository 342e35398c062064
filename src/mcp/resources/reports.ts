import type { Capability } from '../../capabilities/capability.ts'
import { allCapabilities, findCapability } from '../../capabilities/index.ts'
import { invoke } from '../../capabilities/invoke.ts'
import { didYouMean } from '../../capabilities/usage-error.ts'
import { render } from '../../reports/render.ts'
import { asked, INDEX, nothing, page, type ResourceKind, uriOf } from './kind.ts'

/** Capabilities that answer without being told more. */
const isReport = (capability: Capability): boolean =>
  capability.company !== 'none' &&
  capability.edits === undefined &&
  (capability.arguments ?? []).every(({ required }) => !required)

export const reports: ResourceKind = {
  name: 'reports',
  template: 'coo://reports/{report}',
  variable: 'report',
  title: 'A report on the company',
  description: 'The whole report of a command, as Markdown',
  mime_type: 'text/markdown',
  of: 'company',
  async list() {
    const all = await allCapabilities()
    return all.filter(isReport).map(({ command, title }) => ({
      uri: uriOf('reports', command),
      name: `reports/${command}`,
      title,
    }))
  },
  values: async () => (await allCapabilities()).filter(isReport).map(({ command }) => command),
  async read(workspace, value, circumstances) {
    const capability = await findCapability(value)
    if (capability === undefined || !isReport(capability)) {
      return nothing(
        `there is no report ${JSON.stringify(value)}`,
        didYouMean(value, await this.values(workspace)) ?? INDEX,
      )
    }
    const read = await asked(workspace, circumstances)
    if (!read.ok) return read
    const { situation, warnings } = read.loaded
    return page(await render(invoke(capability, situation, {}, warnings).report, 'markdown'))
  },
}
