import { spawnSync } from 'node:child_process'

export interface Measured {
  milliseconds: number
  /** Largest resident memory of the process. */
  peak_bytes: number
}

/** Makes a process say its peak memory (kilobytes) on standard error when it ends. */
const SAY_PEAK = `--import=data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, 'peak ' + process.resourceUsage().maxRSS + '\\n'))",
)}`

export interface Line {
  args: readonly string[]
  /** File that standard output goes to. */
  output: string
  /** Whether it goes there through a pipe. */
  piped?: boolean
  /** File that standard input comes from. */
  input?: string
}

const FAILED = 'the measured process failed'
const TO_FILE = 'i=$1; shift; exec "$@" < "$i" > "$0"'
const THROUGH_PIPE = `i=$1; shift; { "$@" < "$i" || echo ${FAILED} >&2; } | cat > "$0"`

/** Runs one whole process of this Node and measures it, less the milliseconds that it says it spent
 *  `apart` from what is measured. */
function runOnce(line: Line, withPeak: boolean): Measured {
  const { args, output, piped = false, input = '/dev/null' } = line
  const command = [process.execPath, ...(withPeak ? [SAY_PEAK] : []), ...args]
  const started = performance.now()
  const { status, stderr } = spawnSync(
    '/bin/sh',
    ['-c', piped ? THROUGH_PIPE : TO_FILE, output, input, ...command],
    {
      encoding: 'utf8',
    },
  )
  const milliseconds = performance.now() - started
  if (status !== 0 || stderr.includes(FAILED))
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  const said = (word: string) => Number(new RegExp(`${word} ([\\d.]+)`).exec(stderr)?.[1] ?? 0)
  return { milliseconds: milliseconds - said('apart'), peak_bytes: said('peak') * 1024 }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Medians of several command lines, run in turn so that drift meets all alike. Memory is measured
 *  in one further run of each, as its reporting costs time. */
export function compare<Name extends string>(
  lines: Readonly<Record<Name, Line>>,
  rounds: number,
): Record<Name, Measured> {
  const names = Object.keys(lines) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times.get(name)?.push(runOnce(lines[name], false).milliseconds)
  }
  const measured = names.map((name): [Name, Measured] => [
    name,
    {
      milliseconds: median(times.get(name) ?? []),
      peak_bytes: runOnce(lines[name], true).peak_bytes,
    },
  ])
  return Object.fromEntries(measured) as Record<Name, Measured>
}
