#!/usr/bin/env node
// The entry is plain enough for any Node to read, so that an old one can say what to do.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

const OLDEST = 24

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  console.error(
    `coo needs Node ${OLDEST} or newer, and this is Node ${process.versions.node}.\n` +
      'Install a newer Node; in a checkout of the project, npm run brings its own.',
  )
  process.exitCode = 1
} else {
  // What V8 makes of the program is kept beside it, never in a folder that others may write to;
  // where that cannot be written, nothing is kept.
  enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/coo-advisor'))
  void import('./main.ts').then(({ main }) => main())
}
