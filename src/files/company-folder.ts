import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const FILES = ['company.yaml', 'company.yml', 'company.json']

/** The company folder one stands in: `from` or the nearest parent that holds `.coo/` or a company
 *  file. Undefined where there is none. */
export async function findCompanyFolder(from: string): Promise<string | undefined> {
  let folder = resolve(from)
  for (;;) {
    if (isCompanyFolder(folder)) return folder
    const parent = dirname(folder)
    if (parent === folder) return undefined
    folder = parent
  }
}

function isCompanyFolder(folder: string): boolean {
  const holds = (name: string) => statSync(`${folder}/${name}`, { throwIfNoEntry: false })
  try {
    return holds('.coo')?.isDirectory() === true || FILES.some((file) => holds(file)?.isFile())
  } catch {
    return false
  }
}
