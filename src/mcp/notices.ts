import { watch } from 'node:fs'
import type { McpServer } from '@modelcontextprotocol/server'
import { resourceKinds } from './resources/index.ts'
import { uriOf } from './resources/kind.ts'
import type { Workspace } from './workspace.ts'

/** Changes of a file come in bursts; they are told once. */
const QUIET_MS = 200

/** Where a change of the company's files is told. */
interface Listener {
  resourcesChanged(): void
  resourceUpdated(uri: string): void
}

/** Calls back when something under the paths changes. What cannot be watched is not.
 *  @returns ends it */
function watchFiles(paths: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET_MS)
    timer.unref()
  }
  const watchers = paths.flatMap((path) => {
    try {
      const watcher = watch(path, { recursive: true, persistent: false }, soon)
      watcher.on('error', () => watcher.close())
      return [watcher]
    } catch {
      return []
    }
  })
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

/** The URIs of everything that is made from the company's files. */
async function companyUris(workspace: Workspace): Promise<string[]> {
  const kinds = resourceKinds.filter(({ of }) => of === 'company')
  const uris = await Promise.all(
    kinds.map(async (kind) =>
      (await kind.values(workspace)).map((value) => uriOf(kind.name, value)),
    ),
  )
  return ['coo://company', ...uris.flat()]
}

/** Tells the listener of every change of the company's files from now on.
 *  @returns ends it */
export const announceChanges = (workspace: Workspace, listener: Listener): (() => void) =>
  watchFiles(workspace.inputs, () => {
    listener.resourcesChanged()
    void companyUris(workspace).then((uris) => uris.forEach((uri) => listener.resourceUpdated(uri)))
  })

/** Lets clients of the 2025 era subscribe to single resources. */
export function handleSubscriptions({ server }: McpServer, workspace: Workspace): void {
  const subscribed = new Set<string>()
  let stop: (() => void) | undefined
  server.setRequestHandler('resources/subscribe', ({ params }) => {
    subscribed.add(params.uri)
    stop ??= announceChanges(workspace, {
      resourcesChanged: () => void server.sendResourceListChanged(),
      resourceUpdated: (uri) => {
        if (subscribed.has(uri)) void server.sendResourceUpdated({ uri })
      },
    })
    return {}
  })
  server.setRequestHandler('resources/unsubscribe', ({ params }) => {
    subscribed.delete(params.uri)
    return {}
  })
  server.onclose = () => stop?.()
}

/** Tells a connection of the new era of every change; which of them its subscriptions are about, the
 *  protocol's side knows. */
export const announceTo = ({ server }: McpServer, workspace: Workspace): (() => void) =>
  announceChanges(workspace, {
    resourcesChanged: () => void server.sendResourceListChanged(),
    resourceUpdated: (uri) => void server.sendResourceUpdated({ uri }),
  })
