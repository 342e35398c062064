import type { Readable, Writable } from 'node:stream'
import { type JSONRPCMessage, type RequestId, type Transport } from '@modelcontextprotocol/server'
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'

/** A request that stays open for as long as its client listens. */
const LISTENS = 'subscriptions/listen'

/** Standard input of which the end is told only when it is let through. */
function heldOpen(input: Readable, ended: () => void) {
  const atEnd = new Set<() => void>()
  let over = false
  const end = () => {
    if (over) return
    over = true
    ended()
  }
  input.on('end', end)
  input.on('close', end)
  const isEnd = (event: string) => event === 'end' || event === 'close'
  return {
    stream: {
      on: (event: string, listener: () => void) =>
        isEnd(event) ? atEnd.add(listener) : input.on(event, listener),
      off: (event: string, listener: () => void) =>
        isEnd(event) ? atEnd.delete(listener) : input.off(event, listener),
      listenerCount: (event: string) => input.listenerCount(event),
      pause: () => input.pause(),
    } as unknown as Readable,
    isOver: () => over,
    letThrough: () => {
      for (const listener of atEnd) listener()
    },
  }
}

/** Serves over standard input and output, and ends when the input has ended and what was asked
 *  before is answered: `printf ... | coo mcp` gets its answers.
 *  @param listens called when the client wants to be told of changes */
export function stdioTransport(input: Readable, output: Writable, listens: () => void): Transport {
  const open = new Set<RequestId>()
  const endWhenAnswered = () => {
    if (held.isOver() && open.size === 0) held.letThrough()
  }
  const held = heldOpen(input, endWhenAnswered)
  const wire = new StdioServerTransport(held.stream, output)
  const noteRequest = (message: JSONRPCMessage) => {
    if (!('method' in message)) return
    if (message.method === LISTENS) listens()
    else if ('id' in message) open.add(message.id)
    if (message.method === 'notifications/cancelled') {
      open.delete((message.params as { requestId: RequestId }).requestId)
    }
  }
  const transport: Transport = {
    start() {
      wire.onmessage = (message) => {
        noteRequest(message)
        transport.onmessage?.(message)
      }
      wire.onclose = () => transport.onclose?.()
      wire.onerror = (error) => transport.onerror?.(error)
      return wire.start()
    },
    async send(message) {
      await wire.send(message)
      if (!('method' in message) && message.id !== undefined) {
        open.delete(message.id)
        endWhenAnswered()
      }
    },
    close: () => wire.close(),
  }
  return transport
}
