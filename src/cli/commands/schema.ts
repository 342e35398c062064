import { readFile } from 'node:fs/promises'
import type { Usage } from '../faces.ts'
import { commandPage, optionTerm } from '../help.ts'
import type { World } from '../world.ts'
import { parseWords, someOptions } from './words.ts'

const options = someOptions('help')
export const usage: Usage = { options, example: 'schema' }

/** `coo schema`: the JSON Schema of the company document, for editors and other programs. */
export async function schema(world: World, typed: readonly string[]): Promise<number> {
  const { isSet } = parseWords(typed, options)
  await world.standardOutput.write(
    isSet('help')
      ? commandPage({
          command: 'schema',
          title: 'The JSON Schema of a company',
          description:
            'Prints the JSON Schema that describes every key of a company file. Editors complete and check YAML by it; the files that coo new writes name it.',
          usage: '[OPTIONS]',
          entries: options.map((option) => [optionTerm(option), option.description]),
          example: usage.example,
        })
      : await readFile(world.schemaFile, 'utf8'),
  )
  return 0
}
