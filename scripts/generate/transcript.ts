import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, northlight, textOf } from '../../src/testing/mcp-client.ts'

const LINES = 24

const head = `# A session with the server

Made by \`npm run generate\`, which calls the real server on a copy of \`examples/northlight\`. Each
answer is shown as an agent gets it, its first lines where it is long.`

interface Session {
  call(said: string, name: string, given: Record<string, unknown>): Promise<void>
}

async function talk(session: Session): Promise<void> {
  await session.call(
    '**“Everything takes forever and I do not know where to start.”** The request is vague, so the agent asks which tool answers it.',
    'coo_ask',
    { question: 'Everything takes forever and I do not know where to start' },
  )
  await session.call('It reads the briefing.', 'coo_brief', {})
  await session.call(
    'It opens the finding on the constraint before it relies on it.',
    'coo_brief',
    {
      view: 'explain',
      finding: 'company_constraint:Clinic onboarding',
    },
  )
  const decision = {
    title: 'Sales-to-CS handoff sends nothing incomplete on to Clinic onboarding',
    subject: 'handoff',
    status: 'decided',
    owner: 'Omar Wrenfield',
    rationale: 'A third of setups go back for a missing EHR version',
    reversible: 'yes',
    review: '2026-12-11',
  }
  await session.call(
    '**“Then we stop sending incomplete handoffs. Omar decides that, today.”** It shows what it would write.',
    'coo_log_decision',
    { ...decision, dry_run: true },
  )
  await session.call('The founder agrees, and it is written.', 'coo_log_decision', decision)
  await session.call('**“No, wait, take that back.”**', 'coo_undo', {})
}

/** A session with the real server, from a vague request to a briefing, a decision logged and
 *  taken back. */
export async function transcript(): Promise<{ path: string; text: string }[]> {
  const stage = mkdtempSync(join(tmpdir(), 'coo-transcript-'))
  const folder = join(stage, 'northlight')
  cpSync('examples/northlight', folder, { recursive: true })
  const { client, close } = await connect({ ...northlight, inputs: [folder], mayWrite: true })
  const parts = [head]
  // Cursors hold a hash of the answer: each change of it would be a change here.
  const readable = (text: string): string =>
    text.replaceAll(`${stage}/`, '').replaceAll(/cursor [\w-]{40,}/g, 'cursor ...')
  try {
    await talk({
      async call(said, name, given) {
        const result = await client.callTool({ name, arguments: given })
        if (result.isError === true) throw new Error(`${name}: ${textOf(result)}`)
        const lines = readable(textOf(result)).trimEnd().split('\n')
        const shown =
          lines.length > LINES ? [...lines.slice(0, LINES), '...', ...lines.slice(-1)] : lines
        const asked = JSON.stringify({ tool: name, arguments: given })
        parts.push(
          said,
          `\`\`\`json\n${asked}\n\`\`\``,
          `\`\`\`\`text\n${shown.join('\n')}\n\`\`\`\``,
        )
      },
    })
  } finally {
    await close()
    rmSync(stage, { recursive: true, force: true })
  }
  return [{ path: 'docs/transcript.md', text: `${parts.join('\n\n')}\n` }]
}
