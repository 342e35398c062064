import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const SKILL = 'coo-advisor'
export const SKILL_URI = `skill://${SKILL}/`

/** The files of the skill that comes with the product, by their paths in it. They change only with
 *  the product. */
export const skillFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]
      }),
  )

/** The text of a file of the skill by its URI, looked up in the list of them. */
export function readSkill(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(SKILL_URI)) return undefined
  const files = skillFiles(folder)
  const path = uri.slice(SKILL_URI.length)
  return Object.hasOwn(files, path) ? files[path] : undefined
}
