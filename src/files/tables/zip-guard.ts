import { inflateRawSync } from 'node:zlib'

/** What a workbook may unpack to, all its parts together: some 200,000 rows of people. */
const UNPACKED_AT_MOST = 64 * 2 ** 20
/** Parts of a workbook, at most. */
const ENTRIES_AT_MOST = 10_000

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const STORED = 0
const DEFLATED = 8
/** In place of a number that stands elsewhere, for archives of over 4 GB. */
const ELSEWHERE = 0xffffffff
const IS_ENCRYPTED = 1

interface Entry {
  name: string
  method: number
  packed: number
  size: number
  start: number
}

class Fault extends Error {}

/** Says why an archive must not be unpacked; undefined where it may. Its directory is read first,
 *  so that what is too large is refused before anything is unpacked; then each part is unpacked up
 *  to the size that the directory gives, so that a directory that lies is found out too. */
export function archiveFault(bytes: Uint8Array): string | undefined {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entries = directory(buffer)
    const size = entries.reduce((sum, entry) => sum + entry.size, 0)
    if (size > UNPACKED_AT_MOST) {
      const megabytes = (count: number) => Math.ceil(count / 2 ** 20)
      throw new Fault(
        `it would unpack to ${megabytes(size)} MB; up to ${megabytes(UNPACKED_AT_MOST)} MB are read`,
      )
    }
    for (const entry of entries) unpack(buffer, entry)
    return undefined
  } catch (error) {
    if (error instanceof Fault) return error.message
    if (error instanceof RangeError) return 'it is cut off or damaged'
    throw error
  }
}

/** Where the last record of an archive stands: before its comment, at the end of the file. */
function endOfDirectory(buffer: Buffer): number {
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(END_OF_DIRECTORY)
  const at = buffer.lastIndexOf(mark)
  const isWhole = at !== -1 && at + END_SIZE <= buffer.length
  if (!isWhole || at + END_SIZE + buffer.readUInt16LE(at + 20) !== buffer.length) {
    throw new Fault('it is cut off or damaged')
  }
  return at
}

function directory(buffer: Buffer): Entry[] {
  const end = endOfDirectory(buffer)
  const count = buffer.readUInt16LE(end + 10)
  const first = buffer.readUInt32LE(end + 16)
  if (count > ENTRIES_AT_MOST) throw new Fault(`it has over ${ENTRIES_AT_MOST} parts`)
  if (first === ELSEWHERE) throw new Fault('it is in a form for archives of over 4 GB')
  const entries: Entry[] = []
  const names = new Set<string>()
  for (let at = first; entries.length < count; ) {
    if (buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Fault('it is cut off or damaged')
    const entry = entryAt(buffer, at)
    if (names.has(entry.name)) throw new Fault(`it holds ${JSON.stringify(entry.name)} twice`)
    names.add(entry.name)
    entries.push(entry)
    const lengths = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset))
    at += lengths.reduce((sum, length) => sum + length, ENTRY_SIZE)
  }
  refuseOverlaps(entries, first)
  return entries
}

function entryAt(buffer: Buffer, at: number): Entry {
  const nameEnd = at + ENTRY_SIZE + buffer.readUInt16LE(at + 28)
  const local = buffer.readUInt32LE(at + 42)
  const packed = buffer.readUInt32LE(at + 20)
  const size = buffer.readUInt32LE(at + 24)
  if ([local, packed, size].includes(ELSEWHERE)) {
    throw new Fault('it is in a form for archives of over 4 GB')
  }
  if ((buffer.readUInt16LE(at + 8) & IS_ENCRYPTED) !== 0) throw new Fault('it is encrypted')
  if (buffer.readUInt32LE(local) !== LOCAL_ENTRY) throw new Fault('it is cut off or damaged')
  const start =
    local + LOCAL_SIZE + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
  const name = buffer.toString('utf8', at + ENTRY_SIZE, nameEnd)
  return { name, method: buffer.readUInt16LE(at + 10), packed, size, start }
}

/** Parts that share bytes let a small file unpack to any size. */
function refuseOverlaps(entries: readonly Entry[], directoryStart: number): void {
  const inOrder = entries.toSorted((a, b) => a.start - b.start)
  for (const [index, { start, packed }] of inOrder.entries()) {
    const next = inOrder[index + 1]?.start ?? directoryStart
    if (start + packed > next) throw new Fault('its parts overlap')
  }
}

function unpack(buffer: Buffer, { name, method, packed, size, start }: Entry): void {
  const told = () => new Fault(`the part ${JSON.stringify(name)} is not of the size it says`)
  if (method === STORED) {
    if (packed !== size) throw told()
    return
  }
  if (method !== DEFLATED) throw new Fault(`the part ${JSON.stringify(name)} cannot be unpacked`)
  let length: number
  try {
    const limits = { maxOutputLength: Math.max(size, 1) }
    length = inflateRawSync(buffer.subarray(start, start + packed), limits).length
  } catch {
    throw told()
  }
  if (length !== size) throw told()
}
