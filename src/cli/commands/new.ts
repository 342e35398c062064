import { resolve } from 'node:path'
import { UsageError } from '../../capabilities/usage-error.ts'
import { makeNewFolder } from '../../files/new-folder/new-folder.ts'
import { problemsAsText } from '../../files/show-problems.ts'
import type { Usage } from '../faces.ts'
import { commandPage, optionTerm } from '../help.ts'
import type { World } from '../world.ts'
import { parseWords, someOptions } from './words.ts'

const BAD_INPUT = 2
const options = someOptions('help')
export const usage: Usage = { options, example: 'new company' }

const page = commandPage({
  command: 'new',
  title: 'An empty company folder',
  description:
    'Makes a folder of short commented YAML files with the keys that coo knows. Nothing in them counts until the # before a line is taken away. The files name the schema, so that editors complete and check them.',
  usage: 'FOLDER [OPTIONS]',
  entries: [
    ['FOLDER', 'a folder that is new or empty'],
    ...options.map((option) => [optionTerm(option), option.description] as const),
  ],
  example: usage.example,
})

/** `coo new`: an empty company folder. */
export async function makeNew(world: World, typed: readonly string[]): Promise<number> {
  const { words, isSet } = parseWords(typed, options)
  if (isSet('help')) {
    await world.standardOutput.write(page)
    return 0
  }
  const [folder, ...more] = words
  if (folder === undefined || more.length > 0) {
    throw new UsageError(
      folder === undefined ? 'FOLDER is missing' : `expected one FOLDER, found ${words.length}`,
      'for example coo new company',
    )
  }
  const made = await makeNewFolder(resolve(world.folder, folder), world.schemaFile)
  if (!made.ok) {
    await world.standardError.write(problemsAsText([{ ...made.problem, file: folder }]))
    return BAD_INPUT
  }
  const files = made.files
    .filter((name) => !name.startsWith('.'))
    .map((name) => `  ${folder}/${name}`)
  await world.standardOutput.write(
    `Made ${folder} with\n${files.join('\n')}\n\nTake the # away from the lines you can fill, then: coo brief ${folder}\n`,
  )
  return 0
}
