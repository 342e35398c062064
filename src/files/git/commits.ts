import fs, { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import git from 'isomorphic-git'
import { isAbsent } from '../read-file.ts'
import type { Repository } from './find-repository.ts'

/** A commit, by the day on which its author wrote it. */
export interface Commit {
  oid: string
  day: string
}

/** A data file as a commit has it. */
export interface KeptFile {
  /** Path from the company folder, with `/`. */
  inside: string
  oid: string
}

export interface History {
  /** The newest first. */
  commits: Commit[]
  /** Why there is no more; null where it was read as far back as asked. */
  cut: string | null
}

/** Commits looked at, at most; a busier folder is followed less far back. */
const COMMITS = 3000
/** The library reads packs whole, so that larger ones are left alone. */
const PACK_BYTES = 300_000_000
const FILES = 5000
const DEPTH = 32
const BLOB_BYTES = 50_000_000
const MINUTE_SECONDS = 60

type Cache = object

const isMissing = (error: unknown): boolean => error instanceof git.Errors.NotFoundError

/** Reads one repository; nothing of its configuration or hooks is run. */
export function openRepository({ gitdir, headdir, inside }: Repository) {
  const cache: Cache = {}
  const common = { fs, gitdir, cache }

  function packBytes(): number {
    try {
      const folder = join(gitdir, 'objects', 'pack')
      return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    } catch (error) {
      // A repository without packs holds its commits one by one.
      if (isAbsent(error)) return 0
      throw error
    }
  }

  async function head(): Promise<string> {
    const text = readFileSync(join(headdir, 'HEAD'), 'utf8').trim()
    const [, ref] = /^ref:\s*(.+)$/.exec(text) ?? []
    return ref === undefined ? text : git.resolveRef({ ...common, ref })
  }

  /** The commits of the branch, first parents only, back to the last one before a day. */
  async function commitsTo(oldest: string): Promise<History> {
    const bytes = packBytes()
    if (bytes > PACK_BYTES) return { commits: [], cut: `it holds ${Math.round(bytes / 1e6)} MB` }
    const commits: Commit[] = []
    let next: string | undefined = await head()
    while (next !== undefined && commits.length < COMMITS) {
      let read: Awaited<ReturnType<typeof git.readCommit>>
      try {
        read = await git.readCommit({ ...common, oid: next })
      } catch (error) {
        if (commits.length === 0) throw error
        const why = isMissing(error) ? 'are not in this clone' : `cannot be read: ${error}`
        return { commits, cut: `earlier commits ${why}` }
      }
      const { author, parent } = read.commit
      const local = (author.timestamp - author.timezoneOffset * MINUTE_SECONDS) * 1000
      const day = new Date(local).toISOString().slice(0, 10)
      commits.push({ oid: read.oid, day })
      if (day < oldest) return { commits, cut: null }
      ;[next] = parent
    }
    const cut = next === undefined ? null : `more than ${COMMITS} commits are not looked at`
    return { commits, cut }
  }

  async function treeAt(oid: string): Promise<string | undefined> {
    if (inside === '') return (await git.readTree({ ...common, oid })).oid
    try {
      return (await git.readTree({ ...common, oid, filepath: inside })).oid
    } catch (error) {
      // The folder was not there yet, or a file had its name.
      if (isMissing(error) || error instanceof git.Errors.ObjectTypeError) return undefined
      throw error
    }
  }

  /** The files of the company folder in a commit, as far as they are wanted. */
  async function filesIn(
    tree: string,
    isWanted: (inside: string, isFolder: boolean) => boolean,
  ): Promise<KeptFile[]> {
    const files: KeptFile[] = []
    const visit = async (oid: string, within: string, depth: number): Promise<void> => {
      for (const entry of (await git.readTree({ ...common, oid })).tree) {
        const name = within === '' ? entry.path : `${within}/${entry.path}`
        const isFolder = entry.type === 'tree'
        // Links (mode 120000) and other repositories (commits) are not followed.
        if (entry.type === 'commit' || entry.mode === '120000') continue
        if (files.length >= FILES || !isWanted(name, isFolder)) continue
        if (!isFolder) files.push({ inside: name, oid: entry.oid })
        else if (depth < DEPTH) await visit(entry.oid, name, depth + 1)
      }
    }
    await visit(tree, '', 0)
    return files
  }

  async function bytesOf(oid: string): Promise<Uint8Array | undefined> {
    const { blob } = await git.readBlob({ ...common, oid })
    return blob.length > BLOB_BYTES ? undefined : blob
  }

  return { commitsTo, treeAt, filesIn, bytesOf }
}
