/** One function for each value of `node[key]`: a kind that is left out does not compile. */
export type Handlers<Node, Key extends keyof Node, Args extends readonly unknown[], Result> = {
  [Kind in Node[Key] & string]: (node: Extract<Node, Record<Key, Kind>>, ...args: Args) => Result
}

/** Calls the function that a table holds for the node. The compiler cannot see that table and
 *  node go together, hence the one cast of all renderers.
 *  @example handle(cellWords, 'kind', cell) */
export function handle<Node, Key extends keyof Node, Args extends readonly unknown[], Result>(
  handlers: Handlers<Node, Key, Args, Result>,
  key: Key,
  node: Node,
  ...args: Args
): Result {
  const handler = handlers[node[key] as Node[Key] & string] as (node: Node, ...args: Args) => Result
  return handler(node, ...args)
}
