import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The temporary file beside one that is replaced; hidden, so that no reader takes it for data. */
export const temporaryFor = (path: string, mark: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 200)}.${mark}.tmp`)

/** Replaces a file whole or not at all, keeping its permissions: into a temporary file, onto the
 *  disk, then renamed. */
export async function replaceFile(path: string, bytes: Uint8Array, mark: string): Promise<void> {
  const temporary = temporaryFor(path, mark)
  const known = await stat(path).catch(() => undefined)
  const handle = await open(temporary, 'wx', known === undefined ? 0o666 : known.mode)
  try {
    await handle.writeFile(bytes)
    if (known !== undefined) await handle.chmod(known.mode)
    await handle.sync()
    await handle.close()
    await rename(temporary, path)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Puts the names in a folder onto the disk, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // Windows opens no folders; there a rename is on the disk when it returns.
  }
}
