import { BLANK } from './amount.ts'
import type { Unit } from './okr-collection.ts'

const OBJECTIVE =
  /^(?:objectives?|obj|goal|o)\s*[-#.]?\s*(\d+(?:\.\d+)*)?\s*(?:[:.)–—]|\s-)\s*(?=\S)/i
const NUMBERED_OBJECTIVE = /^objective\s+(\d+)\s+(?=\S)/i
const KEY_RESULT =
  /^(?:key\s*results?|krs?)\s*[-#.]?\s*(?:\d+(?:\.\d+)*)?\s*(?:[:.)–—]|\s-)\s*(?=\S)|^KR\s*\d+(?:\.\d+)*\s+/i

/** Departments as companies call them; a heading of one of these alone is whose OKRs follow. */
const DEPARTMENT =
  /^(?:engineering|product|design|sales|marketing|growth|customer (?:success|support|experience)|support|success|finance|people(?: ops| operations| & culture)?|hr|human resources|talent|recruiting|operations|ops|legal|it|security|data|analytics|research|r&d|infrastructure|platform|devrel|business development|partnerships)$/i

/** A heading or entry that says it is an objective: its number and its words. */
export function objectiveSaid(written: string): { id?: string; title: string } | undefined {
  // What decorates a heading says nothing of it.
  const text = written.replace(/^[\p{So}\p{Cf}\uFE0F\s]+(?=\p{L})/u, '')
  const match = OBJECTIVE.exec(text) ?? NUMBERED_OBJECTIVE.exec(text)
  if (match === null) return undefined
  const title = text.slice(match[0].length).trim()
  return match[1] === undefined ? { title } : { id: `O${match[1]}`, title }
}

export const isKeyResultSaid = (text: string): boolean => KEY_RESULT.test(text)

const OWNED =
  /^(?:(?:objective|key result|kr)\s)?(?:(?:owners?|owned by|dri|lead|accountable)\s*:|(?:owners?|dri)\s+[-–—]\s)\s*(@?)(.+)$/i

/** Whether words hold a number or are too many for a name. */
const MOST_WORDS = 6
const isNoName = (words: string): boolean =>
  /\d/.test(words) || words.split(/\s/).length > MOST_WORDS

/** Who a line of its own says that the thing above it is owned by: a name, not what is to be done.
 *  @example ownerSaid('Owner: Daniel Brandt') // => 'Daniel Brandt' */
export function ownerSaid(text: string): string | undefined {
  const [, mark = '', written = ''] = OWNED.exec(text) ?? []
  const [first = ''] = written.split(/\s*[|·•]\s*/)
  const name = first.replace(/[.;,]$/, '').trim()
  return BLANK.test(name) || (mark === '' && isNoName(name)) ? undefined : name
}

/** Headings that hold key results of the heading above them. */
export const isKeyResultsHeading = (text: string): boolean =>
  /^(?:key\s*results?|krs?|measures?|results|metrics)\s*:?$/i.test(text)

/** Headings that hold objectives and are none. */
export const isObjectivesHeading = (text: string): boolean =>
  /^(?:(?:our\s|company\s|annual\s|quarterly\s)?(?:objectives?|okrs?|goals)(?:\s(?:and|&)\skey\sresults)?)\s*:?$/i.test(
    text,
  )

/** Headings of what is beside the OKRs. */
export const isAside = (text: string): boolean =>
  /^(?:notes?|table of contents|contents|toc|legend|how (?:to|we)\b.*|scoring|grading|about|background|context|overview|introduction|links?|references?|resources|glossary|changelog|retro(?:spective)?|attendees|agenda)\s*:?$/i.test(
    text,
  )

/** Brackets that hold a year: the months of a quarter. */
const MONTHS = /\([^()]*\b\d{4}\b[^()]*\)/g

/** Whose OKRs a heading says that the following are, whatever quarter it names beside. */
export function unitOf(text: string): Unit | undefined {
  const plain = text
    .replace(MONTHS, '')
    .replace(QUARTER, '')
    .replace(/^[\s,:–—-]+|(?<![\s,:–—-])[\s,:–—-]+$/g, '')
    .replace(/(?<!\s)\s+for$/i, '')
    .replace(
      /\s*[-–—:]?\s*\(?(?:okrs?|objectives|goals)\)?\s*:?$|^okrs?(?:\s*[-–—:]|\s+(?:for|of)(?:\s+the)?\s)\s*/gi,
      '',
    )
    .trim()
  if (/^company(?:[- ]wide|[- ]level)?$/i.test(plain)) return { kind: 'company', name: '' }
  const [, first, afterwards] =
    /^(team|squad|tribe|department|dept\.?)\s*[:–—-]?\s+(.+)$/i.exec(plain) ?? []
  if (first !== undefined && afterwards !== undefined) {
    return { kind: /^d/i.test(first) ? 'department' : 'team', name: afterwards.trim() }
  }
  const [, before, last] = /^(.+?)\s+(team|squad|tribe|department|dept\.?)$/i.exec(plain) ?? []
  if (before !== undefined && last !== undefined) {
    return { kind: /^d/i.test(last) ? 'department' : 'team', name: before.trim() }
  }
  return DEPARTMENT.test(plain) ? { kind: 'department', name: plain } : undefined
}

/** What a file's name has beside whose OKRs it holds, in any order: the OKRs, the quarter, the year. */
const BESIDE_UNIT =
  /\b(?:objectives (?:and |& )?key results|okrs?|objectives|goals|key results|q[1-4]|(?:fy ?)?20\d\d|fy ?\d\d)\b/gi

/** Whose OKRs the name of a file says that it holds.
 *  @example unitOfFile('plans/okrs_sales_Q4_FY26.csv') // => { kind: 'department', name: 'Sales' } */
export function unitOfFile(file: string): Unit | undefined {
  const name = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/[_.-]+/g, ' ')
  const rest = name.replace(QUARTER, ' ').replace(BESIDE_UNIT, ' ').replace(/\s+/g, ' ').trim()
  const isOfGoals = isOfOkrs(name) || QUARTER.test(name)
  const unit = isOfGoals ? unitOf(rest.replace(/^(?:for|of) (?:the )?/i, '')) : undefined
  const first = unit?.name.slice(0, unit.name.length < 3 ? 2 : 1)
  return unit && { ...unit, name: `${first?.toUpperCase()}${unit.name.slice(first?.length)}` }
}

const QUARTER =
  /(?<![a-z\d])Q([1-4])[\s,_/'’-]*(FY[\s'’]*)?((?:20)?\d{2})(?!\d)|(?<![a-z\d])(?:(FY)[\s'’]*((?:20)?\d{2})|(20\d{2}))[\s,_/-]*Q([1-4])(?!\d)/i

/** The quarter that a title or a file's name speaks of; one of a fiscal year stays one.
 *  @example quarterOf('OKRs 2018 Q3') // => 'Q3 2018', quarterOf('Q4 FY26') // => 'Q4 FY26' */
export function quarterOf(text: string): string | undefined {
  const found = QUARTER.exec(text)
  if (found === null) return undefined
  const [, number, fiscal, year, otherFiscal, fiscalYear, calendarYear, otherNumber] = found
  const digits = year ?? fiscalYear ?? calendarYear ?? ''
  const isFiscal = (fiscal ?? otherFiscal) !== undefined
  const said = isFiscal ? `FY${digits}` : digits.length === 2 ? `20${digits}` : digits
  return `Q${number ?? otherNumber} ${said}`
}

/** Whether a title speaks of OKRs at all. */
export const isOfOkrs = (text: string): boolean =>
  /\bokrs?\b|\bobjectives?\b|\bkey\s*results?\b/i.test(text)
