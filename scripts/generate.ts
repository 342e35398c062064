// Writes every file that is derived from others. `--check` writes nothing and fails where a file
// on disk differs from what would be written.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { agentManifests } from './generate/agent-manifests.ts'
import { companyValidatorSource } from './generate/company-validator.ts'
import { importsPage } from './generate/imports-page.ts'
import { knowledgeIndex } from './generate/knowledge-index.ts'
import { manPage } from './generate/man-page.ts'
import { peopleColumnsPage } from './generate/people-columns-page.ts'
import { readmeOutputs } from './generate/readme-outputs.ts'
import { rulesPage } from './generate/rules-page.ts'
import { skill } from './generate/skill.ts'
import { thirdParty } from './generate/third-party.ts'
import { transcript } from './generate/transcript.ts'
import { twelveWeeks } from './generate/twelve-weeks.ts'

export interface Generated {
  path: string
  text: string
}

const generators: readonly (() => Promise<readonly Generated[]>)[] = [
  companyValidatorSource,
  knowledgeIndex,
  async () => rulesPage(),
  async () => thirdParty(),
  skill,
  async () => agentManifests(),
  transcript,
  async () => peopleColumnsPage(),
  manPage,
  readmeOutputs,
  importsPage,
  twelveWeeks,
]

function onDisk(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Folders that hold nothing but what is generated. */
const owned = ['skills/coo-advisor']

const inOwned = (): string[] =>
  owned.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  )

const files = (await Promise.all(generators.map((generate) => generate()))).flat()
const stray = inOwned().filter((path) => files.every((file) => file.path !== path))
const stale = files.filter(({ path, text }) => onDisk(path) !== text)
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.log(`stale: ${path} (npm run generate writes it)`)
  for (const path of stray) console.log(`stray: ${path} (npm run generate takes it away)`)
  process.exitCode = stale.length + stray.length === 0 ? 0 : 1
} else {
  for (const path of stray) rmSync(path)
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    console.log(`written: ${path}`)
  }
}
