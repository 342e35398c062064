import { readFileSync } from 'node:fs'
import { runCoo } from '../../src/testing/run-coo.ts'

const SHOWN = /<!-- output: coo (.+), first (\d+) lines -->\n```\n[\s\S]*?^```/gm

/** The README with the outputs it shows as the command line gives them today. */
export async function readmeOutputs(): Promise<{ path: string; text: string }[]> {
  const path = 'README.md'
  let text = readFileSync(path, 'utf8')
  for (const [block, command = '', lines = ''] of text.matchAll(SHOWN)) {
    const { stdout } = await runCoo(command.split(' '))
    const shown = stdout.split('\n').slice(0, Number(lines)).join('\n')
    const head = `<!-- output: coo ${command}, first ${lines} lines -->`
    text = text.replace(block, () => `${head}\n\`\`\`\n${shown}\n\`\`\``)
  }
  return [{ path, text }]
}
