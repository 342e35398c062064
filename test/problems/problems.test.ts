import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from '../../src/files/load.ts'
import { problemsAsJson, problemsAsText } from '../../src/files/show-problems.ts'

/** Every kind of message has an input here (a file, or a folder of files) and its exact output
 *  beside it: NAME.expected.txt, and NAME.expected.json where the JSON form is shown too.
 *  UPDATE_PROBLEMS=1 rewrites the expectations; read the difference as a user would. */
const HERE = import.meta.dirname
/** As typed in front of the names; the expectations leave it out. */
const FOLDER = `${relative(process.cwd(), HERE)}/`
const AT = '2026-03-15'
const update = process.env.UPDATE_PROBLEMS === '1'

const inputs = readdirSync(HERE).filter((name) => !/\.expected\.|\.test\.ts$/.test(name))

const problemsOf = async (input: string) => {
  const result = await load({
    inputs: [FOLDER + input],
    at: AT,
    readStandardInput: async () => new Uint8Array(),
  })
  return result.ok ? result.loaded.warnings : result.problems
}

const expectFile = (name: string, output: string) => {
  const path = join(HERE, name)
  const text = output.replaceAll(FOLDER, '')
  if (update) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

describe('the messages', () => {
  it.each(inputs)('%s', async (input) => {
    const name = input.replace(/\.\w+$/, '')
    const problems = await problemsOf(input)
    expect(problems).not.toEqual([])
    expectFile(`${name}.expected.txt`, problemsAsText(problems))
    if (existsSync(join(HERE, `${name}.expected.json`))) {
      const json = `${JSON.stringify(problemsAsJson(problems), null, 2)}\n`
      expectFile(`${name}.expected.json`, json)
    }
  })

  it('all have an input', () => {
    const named = new Set(inputs.map((input) => input.replace(/\.\w+$/, '')))
    const expectations = readdirSync(HERE).filter((name) => name.includes('.expected.'))
    expect(expectations.map((name) => name.replace(/\.expected\.\w+$/, ''))).toSatisfy(
      (names: string[]) => names.every((name) => named.has(name)),
    )
  })
})
