import { fileURLToPath } from 'node:url'
import { run } from './run.ts'
import type { Sink } from './world.ts'

const sink = (stream: NodeJS.WriteStream): Sink => ({
  write: (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()))
    }),
  columns: stream.columns,
  isTerminal: stream.isTTY,
})

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`| head`) closes the pipe; the write's own callback reports it.
  stream.on('error', () => undefined)
}

process.exitCode = await run({
  args: process.argv.slice(2),
  folder: process.cwd(),
  env: process.env,
  now: new Date(),
  sampleFolder: fileURLToPath(new URL('../examples/acme-saas', import.meta.url)),
  readStandardInput: async () => (await import('node:stream/consumers')).buffer(process.stdin),
  standardOutput: sink(process.stdout),
  standardError: sink(process.stderr),
})
