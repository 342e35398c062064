import { randomBytes } from 'node:crypto'
import {
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  completable,
  createRequestStateCodec,
  type InputRequest,
  type InputRequiredResult,
  inputRequired,
  McpServer,
  ResourceTemplate,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { z } from 'zod'

/** One pixel, and a sound of no length. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='
const WAV = 'UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA='

const text = (said: string): CallToolResult => ({ content: [{ type: 'text', text: said }] })
const image = { type: 'image', data: PNG, mimeType: 'image/png' } as const

const states = createRequestStateCodec<string>({ key: randomBytes(32) })

const ask = (message: string, field: string): InputRequest =>
  inputRequired.elicit({
    message,
    requestedSchema: {
      type: 'object',
      properties: { [field]: { type: 'string' } },
      required: [field],
    },
  })
const sample = (said: string): InputRequest =>
  inputRequired.createMessage({
    messages: [{ role: 'user', content: { type: 'text', text: said } }],
    maxTokens: 100,
  })

type Answered = CallToolResult | InputRequiredResult | Promise<CallToolResult | InputRequiredResult>
type Handle = (context: ServerContext) => Answered

/** Asks until everything that was asked for is there. */
const untilAnswered =
  (requests: Record<string, InputRequest>, done: CallToolResult, state?: string): Handle =>
  async (context) => {
    const { inputResponses = {} } = context.mcpReq
    if (Object.keys(requests).every((key) => Object.hasOwn(inputResponses, key))) return done
    return inputRequired({
      inputRequests: requests,
      ...(state === undefined ? {} : { requestState: await states.mint(state, context) }),
    })
  }

async function multiRound(context: ServerContext): Promise<CallToolResult | InputRequiredResult> {
  const state = context.mcpReq.requestState<string>()
  if (state === 'two') return text('both rounds are done')
  const next = state === 'one' ? 'two' : 'one'
  return inputRequired({
    inputRequests: { [`step_${next}`]: ask(`Step ${next}`, 'answer') },
    requestState: await states.mint(next, context),
  })
}

const clientOf = ({ mcpReq }: ServerContext) =>
  (mcpReq.envelope as Record<string, Record<string, unknown>> | undefined)?.[
    CLIENT_CAPABILITIES_META_KEY
  ] ?? {}

function asDeclared(context: ServerContext): Answered {
  const client = clientOf(context)
  const requests = {
    ...(client.sampling === undefined ? {} : { greeting: sample('Say hello') }),
    ...(client.elicitation === undefined ? {} : { name: ask('What is your name?', 'name') }),
  }
  return Object.keys(requests).length === 0
    ? text('there is nothing that this client can be asked')
    : untilAnswered(requests, text('answered'))(context)
}

/** Tools by the names that the suite calls them by. */
const tools: Record<string, Handle> = {
  test_simple_text: () => text('This is a simple text response for testing.'),
  test_image_content: () => ({ content: [image] }),
  test_audio_content: () => ({ content: [{ type: 'audio', data: WAV, mimeType: 'audio/wav' }] }),
  test_embedded_resource: () => ({
    content: [
      {
        type: 'resource',
        resource: {
          uri: 'test://embedded-resource',
          mimeType: 'text/plain',
          text: 'This is an embedded resource content.',
        },
      },
    ],
  }),
  test_multiple_content_types: () => ({
    content: [
      { type: 'text', text: 'Multiple content types test:' },
      image,
      {
        type: 'resource',
        resource: {
          uri: 'test://mixed-content-resource',
          mimeType: 'application/json',
          text: JSON.stringify({ test: 'data', value: 123 }),
        },
      },
    ],
  }),
  test_error_handling: () => ({
    isError: true,
    ...text('This tool intentionally returns an error for testing'),
  }),
  test_tool_with_logging: async ({ mcpReq }) => {
    for (const data of [
      'Tool execution started',
      'Tool processing data',
      'Tool execution completed',
    ])
      await mcpReq.notify({ method: 'notifications/message', params: { level: 'info', data } })
    return text('logged')
  },
  test_logging_tool: () => text('nothing is logged unless it was asked for'),
  test_tool_with_progress: async ({ mcpReq }) => {
    const progressToken = mcpReq._meta?.progressToken
    for (const progress of progressToken === undefined ? [] : [0, 50, 100]) {
      await mcpReq.notify({
        method: 'notifications/progress',
        params: { progressToken, progress, total: 100 },
      })
    }
    return text(String(progressToken))
  },
  // What the client has not declared it is not asked for: the protocol's side refuses the call.
  test_missing_capability: untilAnswered({ capital: sample('Where?') }, text('sampled')),
  test_streaming_elicitation: async (context) => {
    await context.mcpReq.notify({
      method: 'notifications/progress',
      params: { progressToken: 'fixture', progress: 50, total: 100 },
    })
    return untilAnswered({ name: ask('What is your name?', 'name') }, text('answered'))(context)
  },
  test_input_required_result_elicitation: untilAnswered(
    { user_name: ask('What is your name?', 'name') },
    text('Hello, Alice!'),
  ),
  test_input_required_result_sampling: untilAnswered(
    { capital_question: sample('What is the capital of France?') },
    text('The capital of France is Paris.'),
  ),
  test_input_required_result_list_roots: untilAnswered(
    { client_roots: inputRequired.listRoots() },
    text('roots are known'),
  ),
  test_input_required_result_request_state: untilAnswered(
    { confirm: ask('Please confirm', 'ok') },
    text('state-ok'),
    'confirm',
  ),
  test_input_required_result_tampered_state: untilAnswered(
    { confirm: ask('Please confirm', 'ok') },
    text('state-ok'),
    'tampered',
  ),
  test_input_required_result_multiple_inputs: untilAnswered(
    {
      user_name: ask('What is your name?', 'name'),
      greeting: sample('Say hello'),
      client_roots: inputRequired.listRoots(),
    },
    text('all three are there'),
    'multiple',
  ),
  test_input_required_result_multi_round: multiRound,
  test_input_required_result_capabilities: asDeclared,
}

/** A server that does what the suite asks every server for; it runs behind the product's own
 *  guards and transport. */
export function fixture(): McpServer {
  const server = new McpServer(
    { name: 'fixture', version: '1.0.0' },
    {
      capabilities: { tools: {}, resources: { subscribe: true }, prompts: {}, logging: {} },
      requestState: { verify: (state, context) => states.verify(state, context) },
    },
  )
  for (const [name, handle] of Object.entries(tools)) {
    const schema = { description: name, inputSchema: z.object({}) }
    server.registerTool(name, schema, (_, context) => handle(context))
  }
  addResources(server)
  addPrompts(server)
  server.server.setRequestHandler('resources/subscribe', () => ({}))
  server.server.setRequestHandler('resources/unsubscribe', () => ({}))
  server.server.setRequestHandler('logging/setLevel', () => ({}))
  return server
}

function addResources(server: McpServer): void {
  server.registerResource('text', 'test://static-text', { mimeType: 'text/plain' }, ({ href }) => ({
    contents: [
      {
        uri: href,
        mimeType: 'text/plain',
        text: 'This is the content of the static text resource.',
      },
    ],
  }))
  server.registerResource(
    'binary',
    'test://static-binary',
    { mimeType: 'image/png' },
    ({ href }) => ({
      contents: [{ uri: href, mimeType: 'image/png', blob: PNG }],
    }),
  )
  server.registerResource('watched', 'test://watched-resource', {}, ({ href }) => ({
    contents: [{ uri: href, mimeType: 'text/plain', text: 'Watched' }],
  }))
  server.registerResource(
    'template',
    new ResourceTemplate('test://template/{id}/data', { list: undefined }),
    { mimeType: 'application/json' },
    ({ href }, { id }) => ({
      contents: [
        {
          uri: href,
          mimeType: 'application/json',
          text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` }),
        },
      ],
    }),
  )
}

const message = (said: string) => ({ role: 'user', content: { type: 'text', text: said } }) as const

function addPrompts(server: McpServer): void {
  server.registerPrompt('test_simple_prompt', { description: 'simple' }, () => ({
    messages: [message('This is a simple prompt for testing.')],
  }))
  const argument = completable(z.string(), () => [])
  server.registerPrompt(
    'test_prompt_with_arguments',
    { description: 'arguments', argsSchema: z.object({ arg1: argument, arg2: z.string() }) },
    ({ arg1, arg2 }) => ({
      messages: [message(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)],
    }),
  )
  server.registerPrompt(
    'test_prompt_with_embedded_resource',
    { description: 'resource', argsSchema: z.object({ resourceUri: z.string() }) },
    ({ resourceUri }) => ({
      messages: [
        {
          role: 'user',
          content: {
            type: 'resource',
            resource: {
              uri: resourceUri,
              mimeType: 'text/plain',
              text: 'Embedded resource content for testing.',
            },
          },
        },
        message('Please process the embedded resource above.'),
      ],
    }),
  )
  server.registerPrompt('test_prompt_with_image', { description: 'image' }, () => ({
    messages: [{ role: 'user', content: image }, message('Please analyze the image above.')],
  }))
  server.registerPrompt(
    'test_input_required_result_prompt',
    { description: 'asks' },
    (context: ServerContext) =>
      context.mcpReq.inputResponses === undefined
        ? inputRequired({ inputRequests: { context: ask('What is it about?', 'context') } })
        : { messages: [message('Answered')] },
  )
}
