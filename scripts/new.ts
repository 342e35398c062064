// Starts a new rule: `npm run new rule process/queue-before-constraint` writes the rule and its test
// under src/findings/rules/. Nothing that exists is overwritten.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const [kind, place = ''] = process.argv.slice(2)
const [, area, file] = /^([a-z]+)\/([a-z][a-z0-9-]*)$/.exec(place) ?? []

if (kind !== 'rule' || area === undefined || file === undefined) {
  console.error('usage: npm run new rule AREA/NAME-IN-KEBAB-CASE')
  process.exit(2)
}

const name = file.replaceAll('-', '_')
const variable = file.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const rule = `import { quiet, type Rule, silent } from '../../rule.ts'

export const ${variable}: Rule = {
  name: '${name}',
  area: '${area}',
  docs: {
    what: 'TODO: what is looked at, and from when it is a fault.',
    why: 'TODO: why a company should care.',
    act: 'TODO: what to do about it.',
  },
  needs: [],
  figures: {},
  check(facts) {
    return facts.situation.company.processes === undefined ? silent('processes') : quiet
  },
}
`

const test = `import { describe } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { ${variable} } from './${file}.ts'

describe('${name}', () => {
  verifyRule(${variable}, {
    found: [],
    quiet: [],
    silent: [],
  })
})
`

for (const [path, text] of [
  [`src/findings/rules/${area}/${file}.ts`, rule],
  [`src/findings/rules/${area}/${file}.test.ts`, test],
] as const) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
  console.log(`written: ${path}`)
}
