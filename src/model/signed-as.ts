import { plainName, wordsOf } from './plain-name.ts'
import { turnedName } from './turned-name.ts'

/** What stands between the names of several people. */
const BETWEEN = /\s+(?:and|und|with)\s+|\s*[&;+/]\s*/iu
const BRACKETS = /\s*[([].*?[)\]]/gu
const ADDRESS = /^<?(?<name>[^\s@<>]+)@\S+$/
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau)\b\.?\s+/i

/** The words of a name, the first name first. */
export const wordsOfName = (name: string): readonly string[] => {
  const plain = name.replace(BRACKETS, '')
  return wordsOf(plainName(turnedName(plain) ?? plain))
}

/** The words of a name as somebody writes it, without what stands in brackets and before or behind an
 *  address. */
export function wordsWritten(written: string): readonly string[] {
  const plain = written.replace(BRACKETS, '').trim().replace(HONORIFIC, '')
  return wordsOfName(ADDRESS.exec(plain)?.groups?.['name'] ?? plain)
}

/** How addresses join the words of a name. */
export function joinedForms(own: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [own[0], own.at(-1)]
  return [first[0] + last, first + last, first + (last[0] ?? '')]
}

/** Whether one word is how another is signed: the same, or its first letter. */
const isShort = (word: string, of: string): boolean =>
  word === of || (word.length === 1 && of.startsWith(word))

/** Whether words are a name or short for it: some of its words, initials too, or all in one. */
export function areShortFor(written: readonly string[], own: readonly string[]): boolean {
  if (
    written.some((word) => word.length > 1) &&
    written.every((word) => own.some((of) => isShort(word, of)))
  )
    return true
  return own.length > 1 && joinedForms(own).includes(written.join(''))
}

/** Those who sign together.
 *  @example signersOf('Bo Bell and Ana Ruiz') // => ['Bo Bell', 'Ana Ruiz'] */
export const signersOf = (signature: string): readonly string[] =>
  signature.split(BETWEEN).filter((part) => wordsOf(part).length > 0)

/** Whether who signs so may be a person and nobody else: where several sign, all of them.
 *  @example mayBeSignedBy('bo.bell@a.com', 'Bo Bell') // => true
 *  @example mayBeSignedBy('Bo Bell and Ana Ruiz', 'Bo Bell') // => false */
export function mayBeSignedBy(signature: string, name: string): boolean {
  const own = wordsOfName(name)
  if (own.length === 0) return false
  const parts = signersOf(signature.replace(BRACKETS, ''))
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const written = wordsWritten(part)
      return own.every((word) => written.includes(word)) || areShortFor(written, own)
    })
  )
}
