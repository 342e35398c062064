import { plainName, wordsOf } from './plain-name.ts'
import { turnedName } from './turned-name.ts'

/** What stands between the names of several people. */
const BETWEEN = /\s+(?:and|und|with)\s+|\s*[&;+/]\s*/iu
const BRACKETS = /\s*[([].*?[)\]]/gu
const ADDRESS = /^<?(?<name>[^\s@<>]+)@\S+$/

const words = (text: string): readonly string[] => wordsOf(plainName(text))

/** Whether one word is how another is signed: the same, or its first letter. */
const isShort = (word: string, of: string): boolean =>
  word === of || (word.length === 1 && of.startsWith(word))

/** Whether a name as somebody signs may be of a person: by some of the words of their name, initials
 *  too, within a text, or by an address. */
function isSignedBy(text: string, own: readonly string[]): boolean {
  const address = ADDRESS.exec(text)?.groups?.['name']
  const signed = words(address ?? text)
  if (signed.length === 0) return false
  if (own.every((word) => signed.includes(word))) return true
  if (
    signed.some((word) => word.length > 1) &&
    signed.every((word) => own.some((of) => isShort(word, of)))
  )
    return true
  const [first = '', last = ''] = [own[0], own.at(-1)]
  return (
    address !== undefined &&
    [first[0] + last, first + last, first + (last[0] ?? '')].includes(signed.join(''))
  )
}

/** Whether who signs so may be a person and nobody else: where several sign, all of them.
 *  @example mayBeSignedBy('bo.bell@a.com', 'Bo Bell') // => true
 *  @example mayBeSignedBy('Bo Bell and Ana Ruiz', 'Bo Bell') // => false */
export function mayBeSignedBy(signature: string, name: string): boolean {
  const own = words(name.replace(BRACKETS, ''))
  if (own.length === 0) return false
  const parts = signature
    .replace(BRACKETS, '')
    .split(BETWEEN)
    .filter((part) => words(part).length > 0)
  return parts.length > 0 && parts.every((part) => isSignedBy(turnedName(part) ?? part.trim(), own))
}
