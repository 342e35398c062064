import { crc32, deflateRawSync } from 'node:zlib'

interface Part {
  content: string | Uint8Array
  /** What its headers say it unpacks to, where that is a lie. */
  said_size?: number
}

/** The bytes of a ZIP archive, by its specification (APPNOTE 4.3), with deflated parts. */
export function anArchive(parts: Readonly<Record<string, string | Part>>): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, given] of Object.entries(parts)) {
    const { content, said_size } = typeof given === 'string' ? { content: given } : given
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const title = Buffer.from(name)
    // Method, time, day, check sum, sizes, length of the name: the same in both headers.
    const shared = Buffer.alloc(20)
    shared.writeUInt16LE(8, 0)
    shared.writeUInt32LE(crc32(plain), 6)
    shared.writeUInt32LE(packed.length, 10)
    shared.writeUInt32LE(said_size ?? plain.length, 14)
    shared.writeUInt16LE(title.length, 18)
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]),
      shared,
      Buffer.alloc(2),
      title,
      packed,
    ])
    // Lengths of what is absent, disk and attributes, and where the part stands.
    const place = Buffer.alloc(16)
    place.writeUInt32LE(offset, 12)
    central.push(
      Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0]), shared, place, title]),
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(central.length, 8)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
