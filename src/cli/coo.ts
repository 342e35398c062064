#!/usr/bin/env node
// The entry is plain enough for any Node to read, so that an old one can say what to do.
import { keepingCode } from './kept-code.ts'
import type * as program from './main.ts'

const OLDEST = 24

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  console.error(
    `coo needs Node ${OLDEST} or newer, and this is Node ${process.versions.node}.\n` +
      'Install a newer Node; in a checkout of the project, npm run brings its own.',
  )
  process.exitCode = 1
} else {
  // What V8 makes of the program is kept beside it, never in a folder that others may write to.
  const store = `${import.meta.dirname}/../node_modules/.cache/coo-advisor`
  const load = keepingCode(require, import.meta.dirname, store, kindOfCall(process.argv.slice(2)))
  const { main } = load('./main.cjs') as typeof program
  void main()
}

/** The command and the form of its answer: what decides which functions run. What is typed names
 *  no folder unless it is plain words. */
function kindOfCall([command = 'help', ...typed]: readonly string[]): string {
  const at = typed.findIndex((word) => word === '-f' || word === '--format')
  const kind = `${command}-${at < 0 ? 'text' : typed[at + 1]}`
  return /^[a-z][a-z-]*$/.test(kind) ? kind : 'other'
}
