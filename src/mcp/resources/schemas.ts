import { allCapabilities, findCapability } from '../../capabilities/index.ts'
import { didYouMean } from '../../capabilities/usage-error.ts'
import { fullOutputSchema } from '../output-schema.ts'
import { data, INDEX, nothing, type ResourceKind, uriOf } from './kind.ts'

/** The name of the input's schema among those of the outputs. */
const INPUT = 'company'

export const schemas: ResourceKind = {
  name: 'schemas',
  template: 'coo://schemas/{name}',
  variable: 'name',
  title: 'A schema',
  description: 'JSON Schema of the company document, or of the whole output of a command',
  mime_type: 'application/json',
  of: 'product',
  async list(workspace) {
    const names = await this.values(workspace)
    return names.map((name) => ({
      uri: uriOf('schemas', name),
      name: `schemas/${name}`,
      title: name === INPUT ? 'Schema of the company document' : `Schema of what ${name} gives`,
    }))
  },
  values: async () => [INPUT, ...(await allCapabilities()).map(({ command }) => command)],
  async read(workspace, value) {
    if (value === INPUT) {
      const schema = await import('../../../schema/company.schema.json', { with: { type: 'json' } })
      return data(schema.default)
    }
    const capability = await findCapability(value)
    return capability === undefined
      ? nothing(
          `there is no schema ${JSON.stringify(value)}`,
          didYouMean(value, await this.values(workspace)) ?? INDEX,
        )
      : data(await fullOutputSchema(capability))
  },
}
