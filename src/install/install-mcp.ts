import { resolve } from 'node:path'
import { UsageError } from '../capabilities/usage-error.ts'
import type { World } from '../cli/world.ts'
import { textOf } from './change.ts'
import { mcpClients, placesOf } from './clients.ts'
import { runInstall } from './run-install.ts'
import { withServer } from './settings.ts'

/** `coo mcp install --for AGENT`. */
export const installMcp = (world: World, typed: readonly string[]): Promise<number> =>
  runInstall(world, typed, 'mcp', Object.keys(mcpClients), ({ client, input, mayWrite }) => {
    const known = mcpClients[client]
    if (known === undefined) throw new UsageError(`unknown agent ${client}`, null)
    const file = known.file(placesOf(world.folder, world.env))
    const before = textOf(file)
    const company = resolve(world.folder, input ?? '.')
    const args = ['-y', 'coo-advisor', 'mcp', '-i', company, ...(mayWrite ? ['--write'] : [])]
    return [{ file, before, after: withServer(known, file, before, { command: 'npx', args }) }]
  })
