import { completable, type McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { type Prompt, prompts } from './prompts.ts'
import { things } from './resources/company.ts'
import type { Workspace } from './workspace.ts'

/** Longer texts are no answers to what a prompt asks. */
const LONGEST = 500

const completions = (values: readonly string[], typed = ''): string[] =>
  values.filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()))

function schemaOf({ arguments: own }: Prompt, workspace: Workspace) {
  const fields = own.map(
    ({ name, description, completes }): [string, z.ZodType<string | undefined>] => {
      const text = z.string().max(LONGEST).optional().describe(description)
      const kind = things.find((one) => one.name === completes)
      if (kind === undefined) return [name, text]
      return [
        name,
        completable(text, async (typed) => completions(await kind.values(workspace), typed)),
      ]
    },
  )
  return z.object(Object.fromEntries(fields))
}

/** Offers the prompts. */
export function handlePrompts(server: McpServer, workspace: Workspace): void {
  for (const prompt of prompts) {
    const { name, title, description } = prompt
    const argsSchema = schemaOf(prompt, workspace)
    server.registerPrompt(name, { title, description, argsSchema }, (given) => ({
      description,
      messages: [
        {
          role: 'user',
          content: { type: 'text', text: prompt.text(given as Record<string, string>) },
        },
      ],
    }))
  }
}
