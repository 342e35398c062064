import type { CompanyDocument } from '../../src/files/document.ts'
import { inputFiles } from '../../src/files/input-files.ts'
import { load } from '../../src/files/load.ts'
import { parseText } from '../../src/files/parse-text.ts'
import { readFile } from '../../src/files/read-file.ts'
import type { Situation } from '../../src/model/source.ts'

/** The example companies, each with the day one asks about. */
export const examples = { 'acme-saas': '2025-02-28', northlight: '2026-09-11' } as const
export type Example = keyof typeof examples
export const exampleNames = Object.keys(examples) as Example[]

const folderOf = (name: Example): string => `examples/${name}`

/** An example as the commands load it. */
export async function loadExample(name: Example): Promise<Situation> {
  const loaded = await load({
    inputs: [folderOf(name)],
    at: examples[name],
    readStandardInput: async () => new Uint8Array(),
  })
  if (!loaded.ok) throw new Error(`${name} does not load: ${JSON.stringify(loaded.problems)}`)
  return loaded.loaded.situation
}

/** The documents of an example, to be changed and merged anew. */
export async function documentsOf(name: Example): Promise<CompanyDocument[]> {
  const documents: CompanyDocument[] = []
  for (const { path, file } of inputFiles([folderOf(name)]).data) {
    const read = path === undefined ? undefined : readFile(path, file)
    if (!read?.ok) throw new Error(`${file} cannot be read`)
    const text = new TextDecoder().decode(read.bytes)
    const { value } = await parseText(() => text, read.bytes, file)
    documents.push({ file, value: value as Record<string, unknown> })
  }
  return documents
}
