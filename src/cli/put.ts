import type { Problem } from '../model/problem.ts'
import type { World } from './world.ts'

/** Where an answer goes. */
interface Place {
  /** A file; undefined for standard output. */
  output: string | undefined
  isQuiet?: boolean
  /** Whether it is shown page by page where it is longer than the screen. */
  isPaged?: boolean
}

/** Writes a text to standard output, page by page where it is longer than the screen. */
async function showPaged(
  { page, standardOutput }: World,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  let text = ''
  for await (const piece of pieces) text += piece
  const { rows = Infinity } = standardOutput
  const isLong = text.split('\n').length > rows
  if (isLong && (await page?.(text))) return
  await standardOutput.write(text)
}

/** Writes an answer where it is to go; says why where that cannot be written. */
export async function put(
  world: World,
  { output, isQuiet = false, isPaged = false }: Place,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<Problem | undefined> {
  if (output !== undefined) {
    const { writeWhole } = await import('../files/write-whole.ts')
    const problem = await writeWhole(output, pieces)
    if (problem === undefined && !isQuiet) await world.standardError.write(`Written to ${output}\n`)
    return problem
  }
  if (isPaged) await showPaged(world, pieces)
  else for await (const piece of pieces) await world.standardOutput.write(piece)
  return undefined
}

/** Pieces that are there at once, as {@link put} takes them. */
export async function* atOnce(
  pieces: Iterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  yield* pieces
}
