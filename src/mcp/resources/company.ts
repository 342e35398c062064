import { listed } from '../../analyses/listed.ts'
import { didYouMean } from '../../capabilities/usage-error.ts'
import { type Collection, collections, namesIn, pathOf } from '../collections.ts'
import type { Workspace } from '../workspace.ts'
import { asked, nothing, type ResourceKind, uriOf } from './kind.ts'

/** The company's ids and names for completion; a company with problems completes nothing. */
async function fromCompany(
  workspace: Workspace,
  values: (company: Readonly<Record<string, unknown>>) => string[],
): Promise<string[]> {
  const read = await asked(workspace, {})
  return read.ok ? values(read.loaded.situation.company) : []
}

export const companyPart: ResourceKind = {
  name: 'company',
  template: 'coo://company/{path}',
  variable: 'path',
  title: 'A part of the company document',
  description:
    'The value at a path as evidence names it, such as processes[0].steps, with the files that it stands in and their hashes',
  mime_type: 'application/json',
  of: 'company',
  async list(workspace) {
    const keys = await this.values(workspace)
    return keys.map((key) => ({
      uri: uriOf('company', key),
      name: `company/${key}`,
      title: `The company’s ${key.replaceAll('_', ' ')}`,
    }))
  },
  values: (workspace) => fromCompany(workspace, Object.keys),
  async read(workspace, value, circumstances) {
    const read = await asked(workspace, circumstances)
    if (!read.ok) return read
    const { companyValue } = await import('../company-value.ts')
    const found = companyValue(read.loaded.situation, value)
    if (found === undefined) {
      const keys = Object.keys(read.loaded.situation.company)
      return nothing(
        `the company holds nothing at ${JSON.stringify(value)}`,
        didYouMean(value, keys) ?? `it has ${keys.join(', ')}`,
      )
    }
    const { value: part, ...place } = found
    return { ok: true, content: { kind: 'data', value: part, place } }
  },
}

/** Entries of the company by their ids. */
export const things = Object.entries(collections).map(([name, [, one]]): ResourceKind => {
  const collection = name as Collection
  return {
    name,
    template: `coo://${name}/{id}`,
    variable: 'id',
    title: `One ${one} of the company`,
    description: `A ${one} by its id, else its name, with the file that it stands in and the file’s hash`,
    mime_type: 'application/json',
    of: 'company',
    list: async () => [],
    values: (workspace) => fromCompany(workspace, (company) => namesIn(company, collection)),
    async read(workspace, value, circumstances) {
      const read = await asked(workspace, circumstances)
      if (!read.ok) return read
      const { company } = read.loaded.situation
      const path = pathOf(company, collection, value)
      if (path !== undefined) return companyPart.read(workspace, path, circumstances)
      const names = namesIn(company, collection)
      return nothing(
        `there is no ${one} ${JSON.stringify(value)}`,
        didYouMean(value, names) ??
          (names.length === 0 ? 'the company has none' : `there are ${listed(names)}`),
      )
    },
  }
})
