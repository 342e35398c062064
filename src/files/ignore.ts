import { matchGlob } from './glob.ts'

/** Whether a path (relative to the folder, with `/`) is left out. */
export type IsIgnored = (path: string, isFolder: boolean) => boolean

interface Rule {
  pattern: string
  foldersOnly: boolean
  isIgnored: boolean
}

/** Reads a `.cooignore`: a name or pattern a line, as in a `.gitignore`. `*` stands for any part
 *  of a name, `**` for any folders, `?` for one character; with a `/` inside or in front, the
 *  pattern starts at the folder itself; with one at the end, it means folders; `!` takes back;
 *  `#` starts a comment. */
export function readIgnore(text: string): IsIgnored {
  const rules = text.split(/\r?\n/).flatMap((line) => readRule(line.trim()))
  return (path, isFolder) => {
    const last = rules.findLast(
      ({ pattern, foldersOnly }) => (isFolder || !foldersOnly) && matchGlob(pattern, path),
    )
    return last?.isIgnored ?? false
  }
}

function readRule(line: string): Rule[] {
  if (line === '' || line.startsWith('#')) return []
  const isIgnored = !line.startsWith('!')
  const name = line.replace(/^!/, '').replace(/\/$/, '')
  const pattern = name.includes('/') ? name.replace(/^\//, '') : `**/${name}`
  return [{ pattern, foldersOnly: line.endsWith('/'), isIgnored }]
}
