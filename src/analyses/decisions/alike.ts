import { plainName } from '../../model/plain-name.ts'
import { sharedWords } from '../shared-words.ts'

/** Whether two titles propose the same: the same words, or most of the longer one's. */
export function isAlike(one: string, other: string): boolean {
  if (plainName(one) === plainName(other)) return true
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one]
  const words = sharedWords(longer, longer)
  const shared = sharedWords(longer, shorter)
  return shared + shared >= words && shared > 0
}
