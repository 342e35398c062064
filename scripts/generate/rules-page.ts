import type { Rule } from '../../src/findings/rule.ts'
import { rules } from '../../src/findings/rules/index.ts'
import { sources } from '../../src/knowledge/sources.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function figureRows({ figures }: Rule): string[] {
  return Object.values(figures).flatMap(({ what, unit, statements }) =>
    statements.map(({ value, applies_to, source, strength }) =>
      row([
        [what, ...Object.values(applies_to ?? {})].join(', '),
        `${JSON.stringify(value)} ${unit}`,
        `${sources[source].title} (${sources[source].part})`,
        strength.replaceAll('_', ' '),
      ]),
    ),
  )
}

function section(rule: Rule): string {
  const { name, docs, needs } = rule
  const rows = figureRows(rule)
  const table =
    rows.length === 0
      ? []
      : [
          '',
          row(['Figure', 'Value', 'Source', 'Strength']),
          row(['---', '---', '---', '---']),
          ...rows,
        ]
  return [
    `### ${name}`,
    '',
    docs.what,
    '',
    `**Why it matters.** ${docs.why}`,
    '',
    `**What to do.** ${docs.act}`,
    '',
    `Needs: ${needs.map((key) => `\`${key}\``).join(', ')}.`,
    ...table,
  ].join('\n')
}

/** The page of all rules, area by area. */
export function rulesPage(): { path: string; text: string }[] {
  const areas = [...new Set(rules.map(({ area }) => area))]
  const parts = areas.map((area) => {
    const ofArea = rules.filter((rule) => rule.area === area)
    return [`## ${area}`, ...ofArea.map(section)].join('\n\n')
  })
  const head = [
    '# Rules',
    '',
    `${rules.length} rules judge a company; \`coo rules NAME\` explains one in the terminal. This page is`,
    'made from them by `npm run generate`.',
  ].join('\n')
  return [{ path: 'docs/rules.md', text: `${[head, ...parts].join('\n\n')}\n` }]
}
