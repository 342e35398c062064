import type { World } from './world.ts'

/** Writes a text to standard output, page by page where it is longer than the screen. */
export async function showPaged(
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
