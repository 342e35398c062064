import { readFileSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import schema from '../../schema/company.schema.json' with { type: 'json' }
import { allCapabilities } from '../../src/capabilities/index.ts'
import { invoke } from '../../src/capabilities/invoke.ts'
import { knowledge } from '../../src/capabilities/knowledge/capability.ts'
import { companyless } from '../../src/files/load.ts'
import { rules } from '../../src/findings/rules/index.ts'
import { knowledgeSections } from '../../src/knowledge/sections.ts'
import { watchRules } from '../../src/knowledge/watch.ts'
import { tools } from '../../src/mcp/tools.ts'
import { render } from '../../src/reports/render.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

const FOLDER = 'skills/coo-advisor'
const TEMPLATES = 'scripts/generate/skill'

const description =
  'Chief Operating Officer for scaling companies: finds what limits the company from its own data, scores OKRs, finds bottlenecks, rates process maturity, checks spans, meetings and decisions, and writes briefings and reports with evidence and confidence. Use when designing operations, setting up or reviewing OKRs, fixing or mapping processes, scaling a team, planning a meeting cadence, preparing a weekly, monthly or board review, or when the user mentions COO, operations, bottleneck, process, execution, efficiency or scaling.'

/** What people ask, with the commands that answer it; the five of the original skill first. */
const requests: readonly (readonly [request: string, commands: readonly string[]])[] = [
  ['"Set up OKRs"', ['okr', 'report okr_framework']],
  ['"We’re scaling fast"', ['scale', 'report scaling_readiness']],
  ['"Our process is broken"', ['ops', 'plan']],
  ['"How efficient are we?"', ['ops', 'audit', 'waste']],
  ['"Design our meeting cadence"', ['cadence']],
  ['"What is urgent?" "What is overdue?"', ['watch']],
  ['"Prepare the leadership meeting"', ['sync']],
  ['"Prepare the monthly review, the board"', ['brief', 'report mbr', 'report qbr']],
  ['Anything vague', ['ask', 'brief']],
]

/** Red flags of the original skill, each with the rule that looks for it. */
const flags: readonly (readonly [flag: string, rule: string])[] = [
  ['Goals that always end at 1.0 are too easy', 'objectives_too_easy'],
  ['Goals that end under 0.3 again have lost touch with the work', 'objectives_disconnected'],
  ['A team cannot say which company goal it serves', 'team_unlinked'],
  ['Two leadership meetings running end without an action', 'meetings_without_actions'],
  ['The same blocker in three weeks running', 'repeated_blocker'],
  ['A process that is written down and not followed', 'process_not_followed'],
]

const EXAMPLE_LINES = 16
const examples = [
  ['brief', '--at', '2026-09-11'],
  ['watch', '--at', '2026-09-11'],
] as const

const known = async () => new Map((await allCapabilities()).map((one) => [one.command, one]))

async function requestTable(): Promise<string> {
  const commands = await known()
  const rows = requests.map(([request, calls]) => {
    const there = calls.filter((call) => commands.has(call.split(' ', 1)[0] ?? ''))
    return `| ${request} | ${there.map((call) => `\`coo ${call}\``).join(', ')} |`
  })
  return ['| Request | Command |', '|---|---|', ...rows].join('\n')
}

async function commandTable(): Promise<string> {
  const commands = await known()
  const rows = tools.map(({ name, views, title }) => {
    const calls = views.filter((view) => commands.has(view)).map((view) => `\`coo ${view}\``)
    return `| \`${name}\` | ${calls.join(', ')} | ${title} |`
  })
  return ['| MCP tool | Commands | |', '|---|---|---|', ...rows].join('\n')
}

const ruleOf = (name: string) => rules.find((rule) => rule.name === name)

const triggers = (): string =>
  watchRules.map((name) => `- \`${name}\`: ${ruleOf(name)?.docs.act ?? ''}`).join('\n')

const flagList = (): string =>
  flags.map(([flag, rule]) => `- ${flag} (\`coo rules ${rule}\`)`).join('\n')

async function exampleBlocks(): Promise<string> {
  const blocks = await Promise.all(
    examples.map(async ([command, ...rest]) => {
      const args = [command, '-i', 'examples/northlight', ...rest]
      const { stdout } = await runCoo([...args, '-f', 'text'])
      const shown = stdout.split('\n').slice(0, EXAMPLE_LINES).join('\n')
      return `\`coo ${args.join(' ')}\` begins:\n\n\`\`\`\n${shown}\n\`\`\``
    }),
  )
  return blocks.join('\n\n')
}

interface Reference {
  name: string
  about: string
  text: string
}

async function playbook(): Promise<Reference[]> {
  const { loaded } = companyless('2026-01-01')
  return Promise.all(
    knowledgeSections.map(async ({ name, figures }) => {
      const { report } = invoke(knowledge, loaded.situation, { section: name }, [])
      const [first] = figures
      const about =
        figures.length === 1 ? first?.what : `${first?.what}, and ${figures.length - 1} more`
      return { name, about: about ?? name, text: await render(report, 'markdown') }
    }),
  )
}

function dataFormat(): string {
  const keys = Object.keys(schema.properties).map((key) => `\`${key}\``)
  return readFileSync(`${TEMPLATES}/data-format.md`, 'utf8').replace('{{keys}}', () =>
    keys.join(', '),
  )
}

async function references(): Promise<Reference[]> {
  return [
    { name: 'data-format', about: 'what the files look like', text: dataFormat() },
    {
      name: 'by-hand',
      about: 'how to work without the command',
      text: readFileSync(`${TEMPLATES}/by-hand.md`, 'utf8'),
    },
    ...(await playbook()),
  ]
}

const referenceList = (all: readonly Reference[]): string =>
  all
    .map(({ name, about }) => `- [references/${name}.md](references/${name}.md): ${about}`)
    .join('\n')

/** The Agent Skill (agentskills.io), from the same lists and figures as the product. */
export async function skill(): Promise<{ path: string; text: string }[]> {
  const all = await references()
  const parts: Record<string, string> = {
    requests: await requestTable(),
    commands: await commandTable(),
    triggers: triggers(),
    flags: flagList(),
    examples: await exampleBlocks(),
    references: referenceList(all),
  }
  const body = readFileSync(`${TEMPLATES}/body.md`, 'utf8').replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => parts[name] ?? '',
  )
  const head = [
    '---',
    'name: coo-advisor',
    `description: ${JSON.stringify(description)}`,
    'license: MIT',
    'compatibility: Runs the coo command by npx (Node 24 or newer) or the coo MCP tools; can be followed by hand without.',
    'metadata:',
    `  version: "${manifest.version}"`,
    '  category: c-level',
    '  domain: coo-leadership',
    '---',
  ].join('\n')
  return [
    { path: `${FOLDER}/SKILL.md`, text: `${head}\n\n${body}` },
    ...all.map(({ name, text }) => ({
      path: `${FOLDER}/references/${name}.md`,
      text: `${text.trimEnd()}\n`,
    })),
  ]
}
