import { readSkill } from '../skill-files.ts'
import type { Workspace } from '../workspace.ts'
import { companyPart, things } from './company.ts'
import { findings } from './findings.ts'
import { type Circumstances, INDEX, nothing, page, type Read, type ResourceKind } from './kind.ts'
import { knowledge } from './knowledge.ts'
import { reports } from './reports.ts'
import { schemas } from './schemas.ts'

/** Everything that can be read, in the order in which it is listed. */
export const resourceKinds: readonly ResourceKind[] = [
  companyPart,
  reports,
  knowledge,
  schemas,
  findings,
  ...things,
]

const URI = /^coo:\/\/([a-z-]+)(?:\/(.*))?$/s

/** Reads what a URI names. It is looked up in lists and in the company document, never in the file
 *  system, so no way of writing it leads to a file. */
export async function readResource(
  workspace: Workspace,
  uri: string,
  circumstances: Circumstances,
): Promise<Read & { mime_type?: string }> {
  const skill = readSkill(workspace.skillFolder, uri)
  if (skill !== undefined) return { ...page(skill), mime_type: 'text/markdown' }
  const [, name, rest = ''] = URI.exec(uri) ?? []
  const kind = resourceKinds.find((one) => one.name === name)
  const value = decoded(rest)
  if (kind === undefined || value === undefined) {
    return nothing(`there is no resource ${JSON.stringify(uri)}`, INDEX)
  }
  return { ...(await kind.read(workspace, value, circumstances)), mime_type: kind.mime_type }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

export type { Content, ResourceKind } from './kind.ts'
