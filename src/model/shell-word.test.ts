import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { shellWord } from './shell-word.ts'

it.each([
  ['acme/okrs.md', 'acme/okrs.md'],
  ['my company', '"my company"'],
  ['C:\\acme\\okrs.md', 'C:\\acme\\okrs.md'],
  ['C:\\my acme\\okrs.md', '"C:\\my acme\\okrs.md"'],
  ['rule:5 $ "more"', `'rule:5 $ "more"'`],
])('%s is pasted as %s', (word, pasted) => {
  expect(shellWord(word)).toBe(pasted)
})

it.skipIf(process.platform === 'win32')('is the same word for a shell', () => {
  const words = fc.array(
    fc.string({ minLength: 1 }).filter((word) => !/\0|^[a-z]:\\/i.test(word)),
    {
      minLength: 1,
      maxLength: 50,
    },
  )
  fc.assert(
    fc.property(words, (all) => {
      const script = `printf '%s\\0' ${all.map(shellWord).join(' ')}`
      expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0')).toEqual([
        ...all,
        '',
      ])
    }),
    { numRuns: 20 },
  )
})
