import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type * as nodeModule from 'node:module'
import { dirname } from 'node:path'
import { constants, Script } from 'node:vm'

type Load = (id: string) => unknown
type Wrapped = (
  exports: unknown,
  require: Load,
  module: { exports: unknown },
  file: string,
  folder: string,
) => void

/** Exit codes of calls that were answered (CONTRACTS): only these are worth keeping. */
const ANSWERED = new Set([0, 3])
/** Smaller files are compiled sooner than their code is found. */
const SMALLEST_KEPT = 4096

/** Loads the files of the program beside `folder`, with what V8 made of them in earlier calls: every
 *  function that such a call has run, where Node's own compile cache holds only what runs
 *  at once. The names of the files tell their contents, so what is kept never gets old.
 *  @param native the `require` of the entry, for everything that is not of the program
 *  @param kind what the call asks for, such as `okr-text`: each has a folder of its own, as code
 *    that a call does not run costs it time all the same */
export function keepingCode(native: Load, folder: string, store: string, kind: string): Load {
  const modules = new Map<string, { exports: unknown }>()
  const load: Load = (id) => {
    if (!id.startsWith('./')) {
      if (!id.startsWith('node:'))
        (native('node:module') as typeof nodeModule).enableCompileCache(store)
      return native(id)
    }
    const known = modules.get(id)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    modules.set(id, module)
    // Written out, as the first call of path.join takes longer than to load a file.
    const name = id.slice('./'.length)
    const file = `${folder}/${name}`
    const wrapped = compiled(file, `${store}/${process.version}/${kind}/${name}`)
    wrapped(module.exports, load, module, file, folder)
    return module.exports
  }
  return load
}

const kept: (() => void)[] = []

/** Keeps code when the call has succeeded, all of it with one listener: node warns of many. */
function keepAtExit(keep: () => void): void {
  if (kept.length === 0) {
    process.once('exit', (exitCode) => {
      if (ANSWERED.has(exitCode)) for (const each of kept) each()
    })
  }
  kept.push(keep)
}

/** A file of the program as a function, and its code kept when the call has succeeded. */
function compiled(file: string, place: string): Wrapped {
  // The build writes ASCII alone, and each file as one function.
  const source = readFileSync(file, 'latin1')
  const isKept = source.length >= SMALLEST_KEPT
  const cachedData = isKept ? read(place) : undefined
  const script = new Script(source, {
    filename: file,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const isUsed = cachedData !== undefined && script.cachedDataRejected !== true
  if (isKept && !isUsed) keepAtExit(() => write(place, script.createCachedData()))
  return script.runInThisContext() as Wrapped
}

function read(place: string): Buffer | undefined {
  try {
    return readFileSync(place)
  } catch {
    return undefined
  }
}

/** Written whole or not at all; where that folder cannot be written, nothing is kept. */
function write(place: string, code: Buffer): void {
  const unfinished = `${place}.${process.pid}`
  try {
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(unfinished, code)
    renameSync(unfinished, place)
  } catch {
    // The next start is as slow as this one.
  }
}
