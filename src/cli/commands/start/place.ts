import { existsSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { didYouMean, UsageError } from '../../../capabilities/usage-error.ts'
import { shellWord } from '../../../model/shell-word.ts'
import type { World } from '../../world.ts'
import { examples } from './examples.ts'

/** What is looked at. */
export interface Place {
  folder: string
  example: string | null
  at: string | undefined
}

/** The folder that was meant: an example's, the one typed, else the one stood in. */
export function placeOf(world: World, words: readonly string[], name: string | undefined): Place {
  if (name !== undefined) {
    const example = Object.hasOwn(examples, name) ? examples[name] : undefined
    if (example === undefined || words.length > 0) {
      const known = Object.keys(examples)
      throw new UsageError(
        example === undefined
          ? `--example: expected ${known.join(', ')}, found "${name}"`
          : '--example stands in place of a folder',
        didYouMean(name, known),
      )
    }
    const folder = join(world.sampleFile, '../..', name)
    const near = relative(world.folder, folder)
    const shown = near.length < folder.length ? near : folder
    return { folder: shown, example: name, at: example.at }
  }
  const [folder = world.folder, ...more] = words
  if (more.length > 0) throw new UsageError('expected one FOLDER', 'for example coo start company')
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError(`${folder} is no folder`, `for one file: coo import ${shellWord(folder)}`)
  }
  return { folder, example: null, at: undefined }
}

/** What to do where there is nothing to read. */
export function offer(folder: string): string {
  const lines = Object.entries(examples).map(
    ([name, { what }]) => `  coo start --example ${name.padEnd(12)}${what}`,
  )
  return `Nothing in ${folder} is of a kind that coo reads (docs/imports.md lists them).

Look at an example company, whose figures are its own and not yours:
${lines.join('\n')}

Or begin with an empty company folder of short commented files: coo new company
`
}
