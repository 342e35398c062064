import type { Brief } from '../../src/capabilities/brief/brief.ts'
import { formatDate } from '../../src/reports/format-date.ts'
import { livedWeeks } from '../../src/testing/lived-weeks.ts'
import type { Generated } from '../generate.ts'

const SHOWN = 6
const words = { new: 'New', worse: 'Worse', better: 'Better', same: 'Same', gone: 'Gone' }

const INTRODUCTION = `# Twelve weeks of Northlight

One briefing a week, each from the files that there were by then: examples/northlight, and of
examples/northlight-weeks one more file a week. [Its page](../examples/northlight-weeks/README.md) says
what happens when; below is what the briefings made of it: the bottom line, how many findings changed
since the week before, and the gravest changes. This page is generated; a test holds each event to its
week.

\`\`\`sh
coo brief examples/northlight examples/northlight-weeks --at 2026-12-04
\`\`\`
`

function changesOf({ changed, gone }: Brief): string[] {
  const lines = [
    ...changed.map(({ change, finding, what }) => `- ${words[change]}: \`${finding}\`. ${what}`),
    ...gone.map(({ finding }) => `- ${words.gone}: \`${finding}\``),
  ]
  const more = lines.length - SHOWN
  return more > 0 ? [...lines.slice(0, SHOWN), `- and ${more} more`] : lines
}

function section(brief: Brief, index: number): string {
  const { at, bottom_line, bottom_line_finding, changes, findings } = brief
  const weeks = findings.find(({ id }) => id === bottom_line_finding)?.weeks ?? 0
  const stands = weeks > 0 ? ` (for ${weeks} ${weeks === 1 ? 'week' : 'weeks'})` : ''
  const { new: fresh, worse, better, gone } = changes
  const counts = `${fresh} new, ${worse} worse, ${better} better, ${gone} gone.`
  const lines = [
    `## Week ${index + 1}: ${formatDate(at)}`,
    '',
    `**${bottom_line}**${stands}`,
    '',
    counts,
  ]
  const list = changesOf(brief)
  return [...lines, ...(list.length === 0 ? [] : ['', ...list]), ''].join('\n')
}

/** The page of the weekly bottom lines. */
export async function twelveWeeks(): Promise<readonly Generated[]> {
  const briefs = await livedWeeks()
  const text = [INTRODUCTION, ...briefs.map(section)].join('\n')
  return [{ path: 'docs/twelve-weeks.md', text }]
}
