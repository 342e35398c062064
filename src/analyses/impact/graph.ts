import { plainName } from '../../model/plain-name.ts'

export type HeldKind =
  | 'process'
  | 'key_result'
  | 'objective'
  | 'decision'
  | 'action'
  | 'blocker'
  | 'incident'
  | 'person'

/** Something that others wait for, or that waits. */
export interface Node {
  kind: HeldKind
  /** Its id, else its name, else its title. */
  id: string
  title: string | null
  owner: string | null
  /** The day by which it is wanted; null where none is given. */
  due_on: string | null
  /** Money still to be made until its target, in US dollars; null where it is no such result. */
  open_usd: number | null
}

/** Who waits for whom: `waiting[i]` are the nodes that node i holds up. */
export interface WaitingGraph {
  nodes: readonly Node[]
  waiting: readonly (readonly number[])[]
  /** What a node is a summed part of. */
  wholes: ReadonlyMap<number, readonly number[]>
  /** The nodes that a name means: an id, a name or a title. */
  named(name: string): readonly number[]
  /** Every name there is. */
  names(): string[]
}

type Known = Pick<Node, 'kind' | 'id'> & Partial<Node>

/** Collects nodes and who waits for whom. What a name means is looked up when all are known. */
export function graphBuilder() {
  const nodes: Node[] = []
  const waiting: number[][] = []
  const wholes = new Map<number, number[]>()
  const byName = new Map<string, number[]>()
  const people = new Map<string, number>()
  const wanted: (() => void)[] = []

  const named = (name: string): readonly number[] => byName.get(plainName(name)) ?? []
  const call = (name: string | null | undefined, node: number): void => {
    const plain = plainName(name ?? '')
    if (plain === '') return
    const known = byName.get(plain)
    if (known === undefined) byName.set(plain, [node])
    else if (known.at(-1) !== node) known.push(node)
  }
  const add = (known: Known): number => {
    const node = { title: null, owner: null, due_on: null, open_usd: null, ...known }
    const position = nodes.push(node) - 1
    waiting.push([])
    call(node.id, position)
    call(node.title, position)
    return position
  }
  const holdUp = (from: number, to: number): void => {
    if (from !== to) waiting[from]?.push(to)
  }
  /** A part holds up the whole that it is summed into. */
  const sumInto = (part: number, whole: number): void => {
    holdUp(part, whole)
    wholes.set(part, [...(wholes.get(part) ?? []), whole])
  }
  const addPerson = (id: string, title: string | null, aliases: readonly string[]): number => {
    const position = add({ kind: 'person', id, title })
    for (const alias of [id, ...aliases]) {
      call(alias, position)
      const plain = plainName(alias)
      if (!people.has(plain)) people.set(plain, position)
    }
    return position
  }
  /** The owner, whether among the people or only named, holds the node up. */
  const own = (owner: string | null | undefined, node: number): void => {
    if (!owner?.trim()) return
    holdUp(people.get(plainName(owner)) ?? addPerson(owner, null, []), node)
  }
  /** Once all is read: an edge to whatever of these kinds is called so. */
  const link = (name: string, kinds: readonly HeldKind[], edge: (other: number) => void): void => {
    wanted.push(() => {
      for (const other of named(name)) {
        const kind = nodes[other]?.kind
        if (kind !== undefined && kinds.includes(kind)) edge(other)
      }
    })
  }
  /** Once all is read: a process waits for those called so, for itself where none else is. */
  const depend = (node: number, name: string): void => {
    wanted.push(() => {
      const needed = named(name).filter((other) => nodes[other]?.kind === 'process')
      if (needed.length === 1 && needed[0] === node) waiting[node]?.push(node)
      for (const other of needed) holdUp(other, node)
    })
  }
  return {
    add,
    addPerson,
    depend,
    holdUp,
    sumInto,
    own,
    link,
    build(): WaitingGraph {
      for (const connect of wanted) connect()
      const names = () => nodes.flatMap(({ id, title }) => [id, ...(title === null ? [] : [title])])
      return { nodes, waiting, wholes, named, names }
    },
  }
}

export type GraphBuilder = ReturnType<typeof graphBuilder>
