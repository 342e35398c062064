import { fstatSync, type Stats, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { pagerOf } from './pager.ts'
import { progressOn } from './progress.ts'
import { run } from './run.ts'
import type { Sink } from './world.ts'

const sink = (stream: NodeJS.WriteStream): Sink => {
  // A reader that has seen enough (`| head`) closes the pipe; the write's own callback reports it.
  stream.on('error', () => undefined)
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()))
      }),
    columns: stream.columns,
    rows: stream.rows,
    isTerminal: stream.isTTY,
  }
}

/** An output that is no terminal. Opening Node's stream for it costs milliseconds, so the
 *  descriptor is written directly, and the stream serves where a slow reader's pipe is full. */
function plainOutput(descriptor: 1 | 2, streamOf: () => NodeJS.WriteStream): Sink {
  let stream: Sink | undefined
  return {
    async write(text) {
      let rest = Buffer.from(text)
      while (stream === undefined && rest.length > 0) {
        try {
          rest = rest.subarray(writeSync(descriptor, rest))
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
          stream = sink(streamOf())
        }
      }
      if (rest.length > 0) await stream?.write(rest)
    },
    columns: undefined,
    rows: undefined,
    isTerminal: false,
  }
}

/** Whether a descriptor may be a terminal: a device, but not the one that swallows all. */
const mayBeTerminal = (opened: Stats): boolean =>
  opened.isCharacterDevice() &&
  opened.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev

/** Node's own answer is asked for where there may be one, as its module brings all of sockets. */
const isTerminal = (descriptor: 0 | 1 | 2): boolean =>
  mayBeTerminal(fstatSync(descriptor)) && process.getBuiltinModule('node:tty').isatty(descriptor)

const outputAt = (descriptor: 1 | 2, streamOf: () => NodeJS.WriteStream): Sink =>
  mayBeTerminal(fstatSync(descriptor)) ? sink(streamOf()) : plainOutput(descriptor, streamOf)

const MILLISECONDS = 1000

async function ask(question: string): Promise<string | undefined> {
  const { createInterface } = process.getBuiltinModule('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const ended = new Promise<undefined>((resolve) => {
    lines.once('close', () => resolve(undefined))
  })
  try {
    return await Promise.race([lines.question(question), ended])
  } finally {
    lines.close()
  }
}

/** Runs the command line of this process and ends it: all that was said is written by then, and
 *  taking down what it holds would cost it a millisecond. */
export async function main(): Promise<never> {
  const installed = dirname(import.meta.dirname)
  const exitCode = await run({
    args: process.argv.slice(2),
    folder: process.cwd(),
    env: process.env,
    now: new Date(),
    skillFolder: `${installed}/skills/coo-advisor`,
    sampleFile: `${installed}/examples/acme-saas/company.json`,
    schemaFile: `${installed}/schema/company.schema.json`,
    // Looked at when there is something to ask.
    get ask() {
      return isTerminal(0) && isTerminal(1) ? ask : undefined
    },
    get page() {
      return isTerminal(1) ? pagerOf(process.env, process.platform) : undefined
    },
    progress: isTerminal(2)
      ? progressOn(
          () => outputAt(2, () => process.stderr),
          () => process.uptime() * MILLISECONDS,
        )
      : undefined,
    // Node's own libraries are taken without `import()`, which warns in code that was kept.
    readStandardInput: () =>
      process.getBuiltinModule('node:stream/consumers').buffer(process.stdin),
    standardOutput: outputAt(1, () => process.stdout),
    // Opened when something is said, as that is seldom.
    get standardError() {
      return outputAt(2, () => process.stderr)
    },
  })
  process.exit(exitCode)
}
