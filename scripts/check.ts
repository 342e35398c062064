// Runs every check of the project and ends with a failure when one fails. Without arguments it also
// runs the tests; `--without-tests` leaves them out, as CI has just run them.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const MODULES_AT_LEAST = 50
const PACKED_AT_MOST_BYTES = 2_500_000

interface Check {
  name: string
  command: readonly string[]
  /** Looks at standard output; a text that comes back is what is wrong. */
  inspect?: (output: string) => string | undefined
}

/** The cruiser passes when it sees nothing, so the number of modules is checked too. */
function sawModules(output: string): string | undefined {
  const seen = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0)
  return seen >= MODULES_AT_LEAST ? undefined : `saw only ${seen} modules`
}

function packedRight(output: string): string | undefined {
  const [packed] = JSON.parse(output) as { size: number; files: { path: string }[] }[]
  const paths = packed?.files.map(({ path }) => path) ?? []
  const stray = paths.filter(
    (path) =>
      !/^(dist|examples|man|schema|skills)\/|^(package\.json|README\.md|LICENSE|THIRD_PARTY\.md|CHANGELOG\.md)$/.test(
        path,
      ),
  )
  const needed = ['dist/coo.cjs', 'dist/index.mjs', 'dist/index.d.mts', 'LICENSE', 'README.md']
  const missing = needed.filter((path) => !paths.includes(path))
  if (stray.length > 0) return `should not be in the package: ${stray.join(', ')}`
  if (missing.length > 0) return `missing from the package: ${missing.join(', ')}`
  const size = packed?.size ?? Number.POSITIVE_INFINITY
  return size <= PACKED_AT_MOST_BYTES ? undefined : `the package has ${size} bytes`
}

/** Runs `coo okr` or `coo ops` and says last which files of the program it read and which parts of Node
 *  it loaded. */
const sayLoaded = (command: string) => `
const fs = require('node:fs')
const { readFileSync } = fs
const loaded = []
fs.readFileSync = (file, ...more) => {
  if (String(file).includes('/dist/')) loaded.push(require('node:path').basename(file))
  return readFileSync(file, ...more)
}
process.argv = [process.execPath, 'coo', '${command}']
process.on('exit', () => console.log([...loaded, ...process.moduleLoadList].join()))
require('./dist/coo.cjs')
`

const LOADED_BY_ALL = /^(coo|main|rolldown-runtime|start)\b/

/** What such a command starts with: another file costs a millisecond, sockets and terminals two. */
const startsWithLittle =
  (command: string) =>
  (output: string): string | undefined => {
    const loaded = output.trimEnd().split('\n').at(-1)?.split(',') ?? []
    const files = loaded.filter((name) => name.endsWith('.cjs'))
    const more = [
      ...files.filter((name) => !LOADED_BY_ALL.test(name) && !name.startsWith(`${command}-`)),
      ...loaded.filter((name) =>
        /^NativeModule (net|tty|stream|internal\/util\/parse_args)$/.test(name),
      ),
    ]
    if (!files.some((name) => name.startsWith(`${command}-`))) {
      return `did not see what coo ${command} loads`
    }
    return more.length > 0 ? `coo ${command} loads ${more.join(', ')}` : undefined
  }

const checks: readonly Check[] = [
  { name: 'format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings', '.'] },
  { name: 'generated files', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'build', command: ['npm', 'run', '-s', 'build'] },
  ...['okr', 'ops'].map((command) => ({
    name: `start of ${command}`,
    command: ['node', '-e', sayLoaded(command)],
    inspect: startsWithLittle(command),
  })),
  { name: 'tests', command: ['npm', 'run', '-s', 'test'] },
  {
    name: 'import arrows',
    command: ['depcruise', 'src', '--config', '.dependency-cruiser.json'],
    inspect: sawModules,
  },
  { name: 'unused code', command: ['knip'] },
  { name: 'package', command: ['publint', '--strict'] },
  {
    name: 'package contents',
    command: ['npm', 'pack', '--dry-run', '--json', '--ignore-scripts'],
    inspect: packedRight,
  },
]

const skipped = process.argv.includes('--without-tests') ? ['tests'] : []
const failed: string[] = []
for (const { name, command, inspect } of checks.filter((check) => !skipped.includes(check.name))) {
  const [program = '', ...args] = command
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const fault = status === 0 ? inspect?.(stdout) : `exit code ${status}`
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${fault === undefined ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)${fault === undefined ? '' : `: ${fault}`}`,
  )
  if (fault === undefined) continue
  failed.push(name)
  console.log(`${stdout}\n${stderr}`)
}
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
console.log(failed.length === 0 ? `all checks passed (${version})` : `failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
