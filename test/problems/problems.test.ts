import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from '../../src/files/load.ts'
import { problemsAsJson, problemsAsText } from '../../src/files/show-problems.ts'

/** Every kind of message has an input here (a file, or a folder of files) and its exact output
 *  beside it: NAME.expected.txt, and NAME.expected.json where the JSON form is shown too.
 *  UPDATE_PROBLEMS=1 rewrites the expectations; read the difference as a user would. */
const HERE = import.meta.dirname
const AT = '2026-03-15'
const update = process.env.UPDATE_PROBLEMS === '1'

const inputs = readdirSync(HERE).filter((name) => !/\.expected\.|\.test\.ts$/.test(name))

const problemsOf = async (input: string) => {
  const folder = relative(process.cwd(), HERE)
  const result = await load({
    inputs: [join(folder, input)],
    at: AT,
    readStandardInput: async () => new Uint8Array(),
  })
  const problems = result.ok ? result.loaded.warnings : result.problems
  return problems.map((problem) => ({
    ...problem,
    file: problem.file?.replace(`${folder}/`, '') ?? null,
    message: problem.message.replace(`${folder}/`, ''),
    hint: problem.hint?.replace(`${folder}/`, '') ?? null,
  }))
}

const expectFile = (name: string, text: string) => {
  const path = join(HERE, name)
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
