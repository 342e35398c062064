import { readdirSync, readFileSync } from 'node:fs'

/** Packages whose code is bundled into `dist/`. */
const BUNDLED = [
  '@modelcontextprotocol/core',
  '@modelcontextprotocol/node',
  '@modelcontextprotocol/server',
  '@hono/node-server',
  'hono',
  'hucre',
  'papaparse',
  'zod',
]

interface Manifest {
  version: string
  license: string
}

function notice(name: string): string {
  const folder = `node_modules/${name}`
  const { version, license } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  ) as Manifest
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim()
  return [`## ${name} ${version} (${license})`, ...(text === '' ? [] : ['```', text, '```'])].join(
    '\n\n',
  )
}

/** The licences of the code that the package brings along. */
export function thirdParty(): { path: string; text: string }[] {
  const head = '# Licences of bundled code\n\nMade by `npm run generate` from the packages.'
  return [{ path: 'THIRD_PARTY.md', text: `${[head, ...BUNDLED.map(notice)].join('\n\n')}\n` }]
}
