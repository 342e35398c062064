import { readdirSync } from 'node:fs'
import type { Brief } from '../capabilities/brief/brief.ts'
import { runCoo } from './run-coo.ts'

const WEEKS = 'examples/northlight-weeks'

/** The briefing of each of twelve weeks of Northlight, each from the files there were by then. */
export async function livedWeeks(): Promise<Brief[]> {
  const files = readdirSync(WEEKS)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  const briefs: Brief[] = []
  for (const [i, name] of files.entries()) {
    const known = files.slice(0, i + 1).map((file) => `${WEEKS}/${file}`)
    const at = name.replace('.yaml', '')
    const asked = ['brief', 'examples/northlight', ...known, '--at', at, '-f', 'json']
    const { code, stdout, stderr } = await runCoo(asked)
    if (code !== 0) throw new Error(`coo ${asked.join(' ')}: ${stderr}${stdout}`)
    briefs.push(JSON.parse(stdout) as Brief)
  }
  return briefs
}
