import { functionNamed } from '../../knowledge/function-names.ts'
import { businessWords, customerWords, roleWords } from '../../knowledge/name-words.ts'
import type { Company } from '../../model/company.ts'
import { isMap } from '../../model/is-map.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A, B, ... Z, AA, AB, ... */
function letter(position: number): string {
  const last = LETTERS[position % LETTERS.length] ?? ''
  const before = Math.floor(position / LETTERS.length)
  return before === 0 ? last : letter(before - 1) + last
}

/** Keys under which a document names people; the values are a name or a list of them. */
const PEOPLE_KEYS = new Set(
  'owner manager by decider decide recommend agree perform input attendees pre_reads_from participants responsible accountable consulted informed alert_to default_authorized_by'.split(
    ' ',
  ),
)
/** Keys under which it names parts of the company. */
const UNIT_KEYS = new Set(['team', 'teams', 'department', 'departments', 'lane'])
/** Lists whose entries are parts of the company. */
const UNIT_LISTS = new Set(['department_okrs', 'team_okrs', 'departments'])
/** Lists whose entries are people. */
const PEOPLE_LISTS = new Set(['people', 'joining', 'left', 'managers'])

interface Found {
  people: Map<string, string | undefined>
  units: Set<string>
  ids: Set<string>
  sentences: string[]
}

function gather(value: unknown, key: string, list: string, found: Found): void {
  if (typeof value === 'string') {
    if (PEOPLE_KEYS.has(key)) found.people.set(value, found.people.get(value))
    else if (UNIT_KEYS.has(key)) found.units.add(value)
    else if (key === 'id') found.ids.add(value)
    else found.sentences.push(value)
  } else if (Array.isArray(value)) {
    for (const item of value) gather(item, key, key, found)
  } else if (isMap(value)) {
    const { name, title } = value
    for (const [inner, below] of Object.entries(value)) {
      if (inner === 'name' && PEOPLE_LISTS.has(list) && typeof name === 'string') {
        found.people.set(name, typeof title === 'string' ? title : found.people.get(name))
      } else if (inner === 'name' && UNIT_LISTS.has(list)) found.units.add(String(name))
      else if (!(inner === 'title' && PEOPLE_LISTS.has(list))) gather(below, inner, '', found)
    }
  }
}

const isRole = (name: string): boolean => roleWords.test(name)

/** The role that a title says, without what follows a comma or stands in brackets, and without the
 *  names of parts of the company. */
function roleOf(title: string | undefined, units: readonly string[]): string {
  const [said = ''] = title?.split(/[,(]/) ?? []
  return units.reduce((role, unit) => role.replace(unit, ''), said).trim() || 'Person'
}

/** Each person by the role, with a letter where several have it, and each part of a name alone. */
function peopleLabels(
  people: ReadonlyMap<string, string | undefined>,
  units: readonly string[],
): Map<string, string> {
  const byRole = Map.groupBy(
    [...people].filter(([name]) => !isRole(name) && /^\p{Lu}/u.test(name)),
    ([, title]) => roleOf(title, units),
  )
  const labels = new Map<string, string>()
  for (const [role, holders] of byRole) {
    for (const [position, [name]] of holders.entries()) {
      const isOnly = holders.length === 1 && role !== 'Person'
      const label = isOnly ? role : `${role} ${letter(position)}`
      labels.set(name, label)
      for (const part of name.split(/\s+/))
        if (/^\p{Lu}\p{L}{2,}/u.test(part)) labels.set(part, label)
    }
  }
  return labels
}

/** Words that the document writes without a capital, and those that other names are made of. */
function plainWords({ sentences, units, people }: Found): Set<string> {
  const plain = new Set(sentences.flatMap((one) => one.match(/\b\p{Ll}\p{L}*/gu) ?? []))
  for (const name of [...units, ...people.keys()])
    for (const word of name.toLowerCase().split(/\s+/)) plain.add(word)
  return plain
}

/** Words with a capital that is no sentence's: names of customers, places, products. */
const NAME_WITHIN =
  /(?<=[\p{Ll}\p{N},;]\s)(?:\p{Lu}[\p{Ll}'-]+\p{L}*)(?:\s(?:of\s)?\p{Lu}[\p{Ll}'-]+\p{L}*)*/gu

/** Names in free sentences: what is written with a capital within a sentence and nowhere without. */
function namesIn({ sentences }: Found, plain: ReadonlySet<string>): Map<string, string> {
  const isCommon = (name: string) =>
    name.split(/\s/).every((word) => {
      const lower = word.toLowerCase()
      return plain.has(lower) || businessWords.has(lower) || isRole(word)
    })
  const labels = new Map<string, string>()
  let customers = 0
  let others = 0
  for (const sentence of sentences) {
    for (const { 0: name, index } of sentence.matchAll(NAME_WITHIN)) {
      if (labels.has(name) || isCommon(name) || functionNamed(name) !== null) continue
      const beside = sentence.slice(0, index) + sentence.slice(index + name.length)
      const isCustomer = customerWords.test(beside)
      labels.set(name, isCustomer ? `Customer ${letter(customers++)}` : `Name ${letter(others++)}`)
    }
  }
  return labels
}

/** The company's name, whole and by each of its words that is no common one, in any case. */
function companyLabels(
  { company, company_okrs }: Company,
  plain: ReadonlySet<string>,
): [string, string][] {
  const name = (company ?? company_okrs?.name ?? '').trim()
  if (name === '') return []
  const parts = name.split(/\s+/).filter((part) => part.length > 2)
  const isCommon = (word: string) => businessWords.has(word) || plain.has(word)
  const own = parts.filter((part) => !isCommon(part.toLowerCase()))
  return [name, ...own].flatMap((one) => [
    [one, 'the company'],
    [one.toLowerCase(), 'the company'],
  ])
}

/** A field of the context file that is nothing but a name, such as that of the strongest leader. */
const namesAlone = ({ context = {} }: Company): string[] =>
  Object.values(context)
    .flatMap((section) => (typeof section === 'string' ? [] : Object.values(section)))
    .filter((value) => /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,2}$/u.test(value))

/** An id that no word of a sentence can be mistaken for. */
const ID = /^(?=.*\d)(?=.*[\p{L}_-]).{3,}$/u

/** Every name that is known from the document, with the label that stands for it: people by their
 *  roles, customers and other names by letters, parts of the company that are no plain functions by
 *  letters, ids by letters. Labels depend on the document alone, so that one name has one label. */
export function anonymousNames(company: Company): Map<string, string> {
  const found: Found = { people: new Map(), units: new Set(), ids: new Set(), sentences: [] }
  gather(company, '', '', found)
  for (const name of namesAlone(company)) found.people.set(name, found.people.get(name))
  const plain = plainWords(found)
  const units = [...found.units].filter((name) => functionNamed(name) === null && !isRole(name))
  const labels = namesIn(found, plain)
  const ids = [...found.ids].filter((id) => ID.test(id))
  for (const [position, id] of ids.entries()) labels.set(id, `ref ${letter(position)}`)
  for (const [position, unit] of units.entries()) labels.set(unit, `Team ${letter(position)}`)
  for (const [name, label] of peopleLabels(found.people, units)) labels.set(name, label)
  for (const [name, label] of companyLabels(company, plain)) labels.set(name, label)
  return labels
}
