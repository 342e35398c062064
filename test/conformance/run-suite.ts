import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { McpServer } from '@modelcontextprotocol/server'
import { serveHttp } from '../../src/mcp/serve-http.ts'
import { northlight } from '../../src/testing/mcp-client.ts'
import { lettingIn } from './letting-in.ts'

export const revisions = ['2025-11-25', '2026-07-28'] as const
export type Revision = (typeof revisions)[number]

/** What the suite found in one scenario. */
export interface Outcome {
  passed: number
  failed: readonly string[]
}

interface Check {
  id: string
  status: string
  errorMessage?: string
}

const SUITE = 'node_modules/@modelcontextprotocol/conformance/dist/index.js'

/** Runs the public suite against a server behind the product's own guards and transport.
 *  @param make the server of a request; absent: the product's
 *  @param scenario one of them; absent: all that the revision requires */
export async function runSuite(
  revision: Revision,
  make?: () => McpServer,
  scenario?: string,
): Promise<Map<string, Outcome>> {
  const results = mkdtempSync(join(tmpdir(), 'coo-conformance-'))
  const serving = await serveHttp(northlight, 0, 'token', () => undefined, make)
  const door = await lettingIn(serving.url, 'token')
  const which =
    scenario === undefined
      ? ['--requirements', revision]
      : ['--scenario', scenario, '--spec-version', revision]
  try {
    await new Promise((resolve, reject) => {
      const args = [SUITE, 'server', '--url', door.url, ...which, '-o', results]
      spawn(process.execPath, args, { stdio: 'ignore' }).on('exit', resolve).on('error', reject)
    })
    return outcomes(results)
  } finally {
    door.close()
    await serving.close()
    rmSync(results, { recursive: true, force: true })
  }
}

/** The results lie in a folder for each scenario: `server-tools-list-2026-11-27T20-10-28-465Z`. */
const outcomes = (folder: string): Map<string, Outcome> =>
  new Map(
    readdirSync(folder).map((name) => {
      const checks = JSON.parse(readFileSync(join(folder, name, 'checks.json'), 'utf8')) as Check[]
      const scenario = name.replace(/^server-/, '').replace(/-\d{4}-\d\d-\d\dT.*$/, '')
      const failed = checks
        .filter(({ status }) => status === 'FAILURE')
        .map(({ id, errorMessage = '' }) => `${id}: ${errorMessage}`)
      return [
        scenario,
        { passed: checks.filter(({ status }) => status === 'SUCCESS').length, failed },
      ]
    }),
  )
