import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

const BYTES = 32
const OWNER_ONLY = 0o600
const FOLDER_OF_OWNER = 0o700

/** Where a user's token is kept: beside the settings of other programs, never in a company's folder,
 *  which may be shared. */
export function tokenFile(env: Readonly<Record<string, string | undefined>>): string {
  const settings = env.XDG_CONFIG_HOME ?? env.APPDATA ?? join(env.HOME ?? homedir(), '.config')
  return join(settings, 'coo-advisor', 'mcp-token')
}

/** The token in a file that only its owner may read; made where there is none yet. */
export function readOrMakeToken(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: FOLDER_OF_OWNER })
  // Written whole beside it and then put in its place unless another start was first.
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, `${randomBytes(BYTES).toString('base64url')}\n`, { mode: OWNER_ONLY })
  try {
    linkSync(mine, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(mine)
  }
  chmodSync(file, OWNER_ONLY)
  return readFileSync(file, 'utf8').trim()
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether an Authorization header bears the token. Takes as long for each wrong one. */
export function bearsToken(header: string | undefined, token: string): boolean {
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(header ?? '') ?? []
  return timingSafeEqual(digest(given), digest(token))
}
