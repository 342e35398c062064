import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A door in front of a server that asks for a token: the suite cannot send one, so it is added on
 *  the way. Everything else, Host and Origin too, is passed on as it came. */
export async function lettingIn(
  url: string,
  token: string,
): Promise<{ url: string; close: () => void }> {
  const { port, pathname } = new URL(url)
  const door = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, authorization: `Bearer ${token}` }
    const onward = request(
      { host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on('error', () => outgoing.destroy())
    outgoing.on('close', () => onward.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const { port: taken } = door.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}${pathname}`,
    close: () => {
      door.closeAllConnections()
      door.close()
    },
  }
}
