import { join } from 'node:path'
import { addDays, WEEK_DAYS } from '../../model/dates.ts'
import type { Problem } from '../../model/problem.ts'
import type { CompanyDocument } from '../document.ts'
import { ignoreOf } from '../list-folder.ts'
import { formatOf } from '../parse-text.ts'
import { problemIn } from '../report-problem.ts'
import type { Commit } from './commits.ts'
import { findRepository } from './find-repository.ts'

/** A company folder as a commit has it. */
export interface Version {
  day: string
  commit: string
  documents: readonly CompanyDocument[]
}

export interface KeptVersions {
  /** The newest first. */
  versions: Version[]
  warnings: Problem[]
}

/** Weeks that are looked back, and versions that are read, at most. */
const WEEKS = 13
const VERSIONS = 100
const SHORT_OID = 7

export interface KeptRequest {
  folder: string
  at: string
  since: string
  /** Each commit, each day with one, or only what the weekly comparison needs. */
  every: 'week' | 'day' | 'commit'
  toDocument(bytes: Uint8Array, file: string): Promise<CompanyDocument | undefined>
}

/** The commits that are asked for, of a day the last one, the newest first, each once. */
function chosen(commits: readonly Commit[], { at, since, every }: KeptRequest): Commit[] {
  if (every === 'commit') return commits.filter(({ day }) => day <= at).slice(0, VERSIONS)
  const weeks = Array.from({ length: WEEKS }, (_, n) => addDays(at, -(n + 1) * WEEK_DAYS))
  const days = every === 'day' ? commits.map(({ day }) => day) : [since, ...weeks]
  const wanted = new Set(
    days
      .filter((day) => day <= at)
      .flatMap((day) => commits.find((commit) => commit.day <= day) ?? []),
  )
  return commits.filter((commit) => wanted.has(commit)).slice(0, VERSIONS)
}

async function read(request: KeptRequest): Promise<KeptVersions> {
  const none: KeptVersions = { versions: [], warnings: [] }
  const found = findRepository(request.folder)
  if (found === undefined) return none
  const { openRepository } = await import('./commits.ts')
  const repository = openRepository(found)
  const oldest = addDays(request.at, -WEEKS * WEEK_DAYS)
  const { commits, cut } = await repository.commitsTo(
    request.since < oldest ? request.since : oldest,
  )
  const ignore = ignoreOf(request.folder)
  if (!ignore.ok) return { versions: [], warnings: [ignore.problem] }
  const isWanted = (inside: string, isFolder: boolean): boolean => {
    const isHidden = inside.startsWith('.') || inside.includes('/.')
    if (isHidden || ignore.isIgnored(inside, isFolder)) return false
    return isFolder || formatOf(inside) !== undefined
  }
  // Most commits leave most files as they are: each content is read once.
  const contents = new Map<string, CompanyDocument | undefined>()
  const trees = new Map<string, readonly CompanyDocument[]>()
  const versions: Version[] = []
  for (const { oid, day } of chosen(commits, request)) {
    const tree = await repository.treeAt(oid)
    if (tree === undefined) continue
    const commit = oid.slice(0, SHORT_OID)
    let documents = trees.get(tree)
    if (documents === undefined) {
      const kept: CompanyDocument[] = []
      for (const { inside, oid: content } of await repository.filesIn(tree, isWanted)) {
        const key = `${inside}\n${content}`
        if (!contents.has(key)) {
          const bytes = await repository.bytesOf(content)
          const file = `${join(request.folder, inside)} (commit ${commit})`
          contents.set(key, bytes && (await request.toDocument(bytes, file)))
        }
        const document = contents.get(key)
        if (document !== undefined) kept.push(document)
      }
      documents = kept
      trees.set(tree, documents)
    }
    versions.push({ day, commit, documents })
  }
  if (cut === null) return { versions, warnings: [] }
  return {
    versions,
    warnings: [notAll(request.folder, `the git history is not read whole: ${cut}`)],
  }
}

const notAll = (folder: string, message: string): Problem =>
  problemIn(folder, message, {
    hint: 'findings are compared with what is left of it and with dated documents',
    severity: 'warning',
  })

/** What the commits of a company folder say of its past. A repository that cannot be read gives a
 *  warning: the past is then told by dates alone. */
export async function keptVersions(request: KeptRequest): Promise<KeptVersions> {
  try {
    return await read(request)
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string }
    const why = code ?? message ?? 'unknown'
    return {
      versions: [],
      warnings: [notAll(request.folder, `the git history cannot be read: ${why}`)],
    }
  }
}
