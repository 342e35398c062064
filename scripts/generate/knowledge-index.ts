import { readdirSync } from 'node:fs'

const FOLDER = 'src/knowledge'
const isFigure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'statements' in value && 'unit' in value
const holdsFigures = (value: unknown): boolean =>
  isFigure(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).some(isFigure))

const camel = (name: string): string =>
  name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** The list of all knowledge files that hold figures, so that none is left out of what is shown. */
export async function knowledgeIndex(): Promise<{ path: string; text: string }[]> {
  const names: string[] = []
  for (const file of readdirSync(FOLDER).toSorted()) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
    const holds = Object.values((await import(`../../${FOLDER}/${file}`)) as object).some(
      holdsFigures,
    )
    if (holds) names.push(file.slice(0, -'.ts'.length))
  }
  const lines = [
    '// Made by `npm run generate` from the files of src/knowledge that hold figures.',
    ...names.map((name) => `import * as ${camel(name)} from '../${name}.ts'`),
    '',
    'export const knowledgeFiles: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {',
    ...names.map((name) => `  ${name === camel(name) ? name : `'${name}': ${camel(name)}`},`),
    '}',
  ]
  return [{ path: `${FOLDER}/generated/files.ts`, text: `${lines.join('\n')}\n` }]
}
