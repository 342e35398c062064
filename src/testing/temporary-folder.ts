import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes an empty folder that is removed in the end.
 *  @param atEnd `onTestFinished` within a test, `afterAll` outside
 *  @example temporaryFolder('zip', onTestFinished) // => '/tmp/coo-zip-x1y2z3' */
export function temporaryFolder(name: string, atEnd: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), `coo-${name}-`))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
