import { crc32, deflateRawSync } from 'node:zlib'

interface ZipEntry {
  name: string
  data: Uint8Array
}

const VERSION = 20
const DEFLATED = 8
const UTF8 = 0x0800
/** 1 January 1980, the first day that a zip knows: the same files give the same bytes. */
const DAY = 0x0021

function header(
  signature: number,
  fields: readonly (readonly [bytes: 2 | 4, value: number])[],
): Buffer {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [bytes]) => sum + bytes, 0))
  buffer.writeUInt32LE(signature, 0)
  let at = 4
  for (const [bytes, value] of fields) {
    if (bytes === 2) buffer.writeUInt16LE(value, at)
    else buffer.writeUInt32LE(value, at)
    at += bytes
  }
  return buffer
}

/** A zip archive of a few thousand files (APPNOTE.TXT 6.3, without Zip64). */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data } of entries) {
    const path = Buffer.from(name.replaceAll('\\', '/'))
    const packed = deflateRawSync(data)
    const common = [
      [2, VERSION],
      [2, UTF8],
      [2, DEFLATED],
      [2, 0],
      [2, DAY],
      [4, crc32(data)],
      [4, packed.length],
      [4, data.length],
      [2, path.length],
      [2, 0],
    ] as const
    const local = header(0x04034b50, common)
    directory.push(
      header(0x02014b50, [[2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      path,
    )
    parts.push(local, path, packed)
    offset += local.length + path.length + packed.length
  }
  const central = Buffer.concat(directory)
  const count = entries.length
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, offset],
    [2, 0],
  ])
  return Buffer.concat([...parts, central, end])
}
