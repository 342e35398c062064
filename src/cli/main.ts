import { join } from 'node:path'
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
    isTerminal: stream.isTTY,
  }
}

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  process.exitCode = await run({
    args: process.argv.slice(2),
    folder: process.cwd(),
    env: process.env,
    now: new Date(),
    sampleFolder: join(import.meta.dirname, '../examples/acme-saas'),
    readStandardInput: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    standardOutput: sink(process.stdout),
    // Getting at standard error costs a millisecond, so it waits until something is said.
    get standardError() {
      return sink(process.stderr)
    },
  })
}
