import { functionNamed } from '../../knowledge/function-names.ts'
import { channelWords, mailboxWords } from '../../knowledge/risk.ts'
import type { Company } from '../../model/company.ts'
import { isNamed, plainName } from '../../model/plain-name.ts'
import { unitNames } from '../unit-names.ts'

/** Who answers where a text is to name somebody: a person, a channel, mailbox or group (of which
 *  nobody in particular does), or nobody. */
export type Answers = 'person' | 'channel' | 'nobody'

const channels = new Set(channelWords)
const mailboxes = new Set(mailboxWords)

/** What stands between those whom a text names. */
const APART = /[,;:/&+()|<>[\]]+|\s+(?=[#@])|\s(?:and|or|then|via|to|by|on|in|through|cc)\s/i
const MARK = /^[#@]/
const MAILBOX = /^([^\s@]+)@\S+$/
/** A first name and a last name. */
const FULL_NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u

/** Whether a text has the full name of somebody among its words. */
function hasFullName(text: string, names: ReadonlySet<string>, longest: number): boolean {
  const words = plainName(text).split(' ')
  return words.some((_, from) => {
    const most = Math.min(longest, words.length - from)
    for (let count = 1 + 1; count <= most; count++) {
      if (names.has(words.slice(from, from + count).join(' '))) return true
    }
    return false
  })
}

/** Reads who answers by what the data write. People of the company are found wherever they stand in
 *  the text; of others a name counts where no channel stands beside it, or where it is a full one. */
export function answering(company: Company): (text: string | undefined) => Answers {
  const { people = [] } = company
  const names = new Set<string>()
  const called = new Set<string>()
  let longest = 0
  for (const { id, name, title } of people) {
    for (const word of [id, name, title]) if (word !== undefined) called.add(plainName(word))
    if (name === undefined) continue
    const words = plainName(name).split(' ')
    names.add(words.join(' '))
    called.add(words[0] ?? '')
    longest = Math.max(longest, words.length)
  }
  const units = unitNames(company)
  const isChannel = (part: string): boolean => {
    const box = MAILBOX.exec(part)?.[1]
    const plain = plainName(box ?? part)
    const words = plain.split(' ')
    return (
      MARK.test(part) ||
      units.has(plain) ||
      functionNamed(plain) !== null ||
      words.some((word) => channels.has(word) || (box !== undefined && mailboxes.has(word)))
    )
  }
  return (text) => {
    if (!isNamed(text)) return 'nobody'
    const parts = text.split(APART).map((part) => part.trim())
    const isKnown = (part: string) => called.has(plainName(part))
    if (isKnown(text) || parts.some(isKnown) || hasFullName(text, names, longest)) return 'person'
    const others = parts.filter((part) => isNamed(part) && !isChannel(part))
    if (others.length === parts.filter(isNamed).length) return 'person'
    return others.some((part) => FULL_NAME.test(part)) ? 'person' : 'channel'
  }
}
