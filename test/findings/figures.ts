import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../../src/knowledge/figure.ts'

const folder = join(import.meta.dirname, '../../src/knowledge')

const isFigure = (value: unknown): value is Figure<unknown> =>
  typeof value === 'object' && value !== null && 'statements' in value && 'unit' in value

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Every figure of the playbook by its entry: the name of the file or its folder, then the figure's. */
export async function allFigures(): Promise<Map<string, Figure<unknown>>> {
  const figures = new Map<string, Figure<unknown>>()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /^(?:[\w-]+\/)?[\w-]+\.ts$/.test(name))) {
    const [area = ''] = file.replace(/\.ts$/, '').split('/')
    const exported = Object.entries((await import(join(folder, file))) as Record<string, unknown>)
    for (const [name, value] of exported) {
      if (isFigure(value)) figures.set(`${area}.${snakeCase(name)}`, value)
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          if (isFigure(inner)) figures.set(`${area}.${key}`, inner)
        }
      }
    }
  }
  return figures
}
