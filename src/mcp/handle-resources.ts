import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server'
import type { ResourceKind } from './resources/index.ts'
import { readResource, resourceKinds } from './resources/index.ts'
import type { Workspace } from './workspace.ts'

/** Completions that are offered at once, as the protocol has it. */
const COMPLETIONS = 100

const startingWith = (values: readonly string[], typed: string): string[] =>
  values
    .filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()))
    .slice(0, COMPLETIONS)

function templateOf(kind: ResourceKind, workspace: Workspace): ResourceTemplate {
  const { template, variable, mime_type } = kind
  return new ResourceTemplate(template, {
    list: async () => ({
      resources: (await kind.list(workspace)).map((one) => ({ ...one, mimeType: mime_type })),
    }),
    complete: {
      [variable]: async (typed) => startingWith(await kind.values(workspace), typed),
    },
  })
}

/** Offers the resources: they are listed, completed and read afresh at every request. */
export function handleResources(server: McpServer, workspace: Workspace): void {
  const read = async ({ href }: URL) => {
    const found = await readResource(workspace, href, {})
    if (!found.ok) {
      const [problem] = found.problems
      // What is not there is told as the protocol has it; what is wrong with the data, in its words.
      if (problem?.file === null) throw new ResourceNotFoundError(href)
      const message = found.problems.map(
        ({ file, line, message: said }) => `${file}:${line}: ${said}`,
      )
      throw new ProtocolError(ProtocolErrorCode.InternalError, message.slice(0, 10).join('\n'))
    }
    const { content, mime_type: mimeType } = found
    const text = content.kind === 'page' ? content.text : JSON.stringify(content.value, null, 1)
    return { contents: [{ uri: href, mimeType, text }] }
  }
  server.registerResource('company-document', 'coo://company', wholeCompany, read)
  for (const kind of resourceKinds) {
    const { name, title, description, mime_type: mimeType } = kind
    server.registerResource(
      name,
      templateOf(kind, workspace),
      { title, description, mimeType },
      read,
    )
  }
}

const wholeCompany = {
  title: 'The company document',
  description: 'Everything that the company’s files say, merged',
  mimeType: 'application/json',
}
