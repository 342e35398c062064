import { join } from 'node:path'
import { UsageError } from '../capabilities/usage-error.ts'
import type { Usage } from '../cli/faces.ts'
import type { World } from '../cli/world.ts'
import { skillFiles } from '../mcp/skill-files.ts'
import { textOf } from './change.ts'
import { placesOf, skillClients } from './clients.ts'
import { installOptions, runInstall } from './run-install.ts'

export const usage: Usage = {
  options: installOptions('skill', Object.keys(skillClients)),
  words: ['install'],
  example: 'skill install --for claude --dry-run',
}

/** `coo skill install --for AGENT`. */
export async function main(world: World, [verb, ...typed]: readonly string[]): Promise<number> {
  const isHelp = verb === undefined || verb === '--help' || verb === '-h'
  if (!isHelp && verb !== 'install') {
    throw new UsageError(
      `coo skill: expected install, found "${verb}"`,
      'coo skill install --for claude',
    )
  }
  const rest = isHelp ? ['--help'] : typed
  return runInstall(world, rest, 'skill', Object.keys(skillClients), ({ client }) => {
    const folder = skillClients[client]?.(placesOf(world.folder, world.env)) ?? ''
    return Object.entries(skillFiles(world.skillFolder)).map(([path, after]) => {
      const file = join(folder, 'coo-advisor', path)
      return { file, before: textOf(file), after }
    })
  })
}
