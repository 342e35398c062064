import { describe, expect, it } from 'vitest'
import { allCapabilities } from '../../src/capabilities/index.ts'
import { wordsOf } from '../../src/cli/words-of.ts'
import { load } from '../../src/files/load.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

const days: Readonly<Record<string, string>> = {
  'acme-saas': '2025-02-28',
  northlight: '2026-09-11',
}
const formats = ['text', 'markdown', 'html', 'json'] as const

/** Functions that every company has, and roles: they name nobody. */
const GENERAL =
  /^(?:Executive|Engineering|Product|Sales|Marketing|Customer Success|Operations|Finance|People|G&A|.*\b(?:C[A-Z]O|VP|Manager|Lead|Head|Team)\b.*)$/

/** Names of the company, its people and its parts, read from the example without our own code. */
async function namesOf(company: string): Promise<string[]> {
  const loaded = await load({
    inputs: [`examples/${company}`],
    at: days[company] ?? '',
    readStandardInput: async () => new Uint8Array(),
  })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const known = loaded.loaded.situation.company
  const people = [
    ...(known.people ?? []).map(({ name = '' }) => name),
    ...(known.actions ?? []).map(({ owner = '' }) => owner),
    ...(known.meetings ?? []).flatMap(({ attendees = [] }) => attendees),
  ].filter((name) => !GENERAL.test(name))
  const units = [
    ...(known.team_okrs ?? []).map(({ name = '' }) => name),
    ...(known.department_okrs ?? []).map(({ name = '' }) => name),
    ...(known.people ?? []).map(({ department = '' }) => department),
  ].filter((name) => !GENERAL.test(name))
  const own = known.company ?? known.company_okrs?.name ?? ''
  const [first = own] = own.split(' ')
  const names = [...people, ...people.flatMap((name) => name.split(' ')), ...units, own, first]
  return [...new Set([...names, first.toLowerCase()])].filter((name) => name !== '')
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const ALLOWED = [
  /[$€£]?\d+(?:\.\d+)?[KMBT]?–[$€£]?\d+(?:\.\d+)?[KMBT]?/g, // a range
  new RegExp(`${MONTH} 20\\d\\d`, 'g'),
  /(?:[QH]\d|FY) ?20\d\d/g,
  /\b20\d\d(?:-(?:0[1-9]|1[0-2]))?\b/g, // a month, or a year
  /^[ >]*\d+\./gm, // the number of a list's item
  /^#* ?Step \d+(?=:)/gm, // the number of a step
  /(?<=[\p{L}_])\d+/gu, // a digit within a word
]

function figuresIn(text: string): string[] {
  const rest = ALLOWED.reduce((shown, pattern) => shown.replaceAll(pattern, ''), text)
  return rest.match(/.{0,20}\d.{0,20}/g) ?? []
}

const withoutMarkup = (html: string): string =>
  html
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#?\w+;/g, ' ')

const withoutKeys = (json: string): string =>
  JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.values(value)
      : value,
  )

/** Characters that Markdown writes as numbers, such as `&#36;`, are not figures. */
const withoutEntities = (markdown: string): string =>
  markdown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

const readable = { text: String, markdown: withoutEntities, html: withoutMarkup, json: withoutKeys }

const calls = (await allCapabilities()).flatMap(({ command, arguments: own, company, example }) => {
  const asExample = (): [string, string[]] => [
    Object.keys(days).find((one) => example.includes(one)) ?? 'northlight',
    wordsOf(example),
  ]
  if (company === 'optional') {
    const [name, args] = asExample()
    return [[name, [...args, '-i', `examples/${name}`]] as [string, string[]]]
  }
  if (own !== undefined || company === 'none') return [asExample()]
  return Object.entries(days).map(([name, at]): [string, string[]] => [
    name,
    [...command.split(' '), `examples/${name}`, '--at', at],
  ])
})

it('asks for the company whose names it is to hide', async () => {
  const { code, stderr } = await runCoo(['notes', 'examples/leadership-sync.md', '--anonymize'], {
    folder: '/',
  })
  expect(code).toBe(2)
  expect(stderr).toMatch(/names are not known|leadership-sync/)
})

describe.each(calls)('%s: coo %j', (company, args) => {
  it.each(formats)('lets no name and no figure out as %s', async (format) => {
    // So wide that no range is broken into two lines.
    const wide = { columns: 400, env: { NO_COLOR: '1' } }
    const { code, stdout, stderr } = await runCoo([...args, '--anonymize', '-f', format], wide)
    expect([0, 3], stderr).toContain(code)
    const names = await namesOf(company)
    const words = new Set(stdout.match(/[\p{L}\p{N}]+/gu))
    const told = names.filter((name) =>
      /^[\p{L}\p{N}]+$/u.test(name) ? words.has(name) : stdout.includes(name),
    )
    expect(told).toEqual([])
    expect(figuresIn(readable[format](stdout))).toEqual([])
  })
})

it('gives one name one label, and no list of who is who', async () => {
  const args = ['watch', 'examples/northlight', '--at', '2026-09-11', '--anonymize', '-f', 'json']
  const first = await runCoo(args)
  expect((await runCoo(args)).stdout).toBe(first.stdout)
  expect(Object.keys(JSON.parse(first.stdout) as object)).not.toContain('names')
})

it('refuses a form whose drawing shows figures', async () => {
  const { code, stderr } = await runCoo(['brief', '--anonymize', '-f', 'png'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/png/)
})
