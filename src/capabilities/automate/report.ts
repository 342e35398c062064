import type { AutomationFault } from '../../analyses/automation/automation.ts'
import type { AutomationVerdict } from '../../analyses/automation/returns.ts'
import { listed } from '../../analyses/listed.ts'
import { counted } from '../../analyses/words.ts'
import {
  type AutomationQuadrant,
  type AutomationQuestion,
  automationFigures,
  automationQuadrants,
  automationQuestions,
  automationTiers,
} from '../../knowledge/automation.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Block, Cell, Inline, ListItem, ReportDocument, Tone } from '../../reports/document.ts'
import { heading, strong } from '../shared/blocks.ts'
import { columns, figure, figureOr, MOST_ROWS, namesOf, paragraph } from '../shared/cells.ts'
import type { Automate } from './capability.ts'

type Candidate = Automate['candidates'][number]

const OFF = valueOf(automationFigures.off_pct)
const WEEKS = valueOf(automationFigures.weeks_per_year)

const verdictWords: Record<AutomationVerdict, { tone: Tone; label: string }> = {
  automate: { tone: 'good', label: 'automate' },
  document_first: { tone: 'warning', label: 'write it down first' },
  stabilize_first: { tone: 'warning', label: 'make it stable first' },
  not_worth_it: { tone: 'bad', label: 'not worth it' },
  not_known: { tone: 'neutral', label: 'not known' },
}

const faultWords: Record<AutomationFault, string> = {
  no_owner: 'nobody owns it',
  no_trigger: 'what starts it is not written down',
  never_tested: 'no test is recorded',
  test_overdue: 'its test is overdue',
  no_failure_alert: 'nobody hears when it fails',
  alert_to_no_person: 'its failure goes to a channel, not to a person',
  unused: 'it has not run for a quarter: switch it off, or say why it stays',
}

const inputWords: Record<string, string> = {
  minutes_per_occurrence: 'minutes a time',
  occurrences_per_year: 'times a year',
  cost_per_hour_usd: 'cost of an hour',
  build_cost_usd: 'cost to build',
  maintenance_usd_per_year: 'upkeep',
  error_value_usd: 'value of errors',
  speed_value_usd: 'value of speed',
}

const verdictCell = ({ verdict }: Candidate): Cell => ({ kind: 'status', ...verdictWords[verdict] })

const row = (one: Candidate): Inline[] => [
  one.name,
  [verdictCell(one)],
  figureOr(one.hours_saved_per_year, 'hours', 'minutes and times'),
  figureOr(one.net_value_usd_per_year, 'usd', 'cost of an hour'),
  one.payback_months === null && one.net_value_usd_per_year !== null && one.build_cost_usd !== null
    ? 'never'
    : figureOr(one.payback_months, 'months', 'cost to build'),
  one.tier === null ? [{ kind: 'missing', what: 'tier' }] : [figure(one.tier, 'none')],
]

const answerWords = (answer: boolean | null): string =>
  answer === null ? 'not known' : answer ? 'yes' : 'no'

/** One candidate opened: where the figures come from, and what they hang on. */
function detail(one: Candidate): ListItem {
  const { inputs, tier, quadrant, sensitivity, missing, labor_saved_usd_per_year: labor } = one
  const items: ListItem[] = []
  if (one.hours_saved_per_year !== null) {
    items.push({
      text: [
        figure(inputs.minutes_per_occurrence ?? 0, 'none'),
        ' minutes, ',
        figure(inputs.occurrences_per_year ?? 0, 'none'),
        ' times a year: ',
        figure(one.hours_saved_per_year, 'hours'),
        ' a year, ',
        figure(one.hours_saved_per_year / WEEKS, 'hours'),
        ' a week',
        ...(labor === null
          ? []
          : ([
              ', at their cost ',
              figure(labor, 'usd'),
              ' if they are used for other work',
            ] as const)),
      ],
    })
  }
  if (one.net_value_three_years_usd !== null) {
    items.push({
      text: ['Over three years, after building it: ', figure(one.net_value_three_years_usd, 'usd')],
    })
  }
  if (tier !== null) {
    const { name, tools, use } = automationTiers[tier]
    items.push({ text: `Tier ${tier}, ${name} (${tools}): ${use}` })
  }
  if (quadrant !== null)
    items.push({ text: `By frequency and value: ${automationQuadrants[quadrant]}` })
  const open = (Object.keys(automationQuestions) as AutomationQuestion[])
    .filter((question) => one.answers[question] !== true)
    .map((question) => `${automationQuestions[question]} ${answerWords(one.answers[question])}`)
  if (open.length > 0) items.push({ text: `Of the five questions: ${open.join('; ')}` })
  const turning = sensitivity.filter(({ turns }) => turns)
  if (one.payback_months !== null) {
    items.push({
      text:
        turning.length === 0
          ? `The verdict stands with any one input ${OFF} % worse`
          : `The verdict turns if this is ${OFF} % worse: ${listed(turning.map(({ input }) => inputWords[input] ?? input))}`,
    })
  }
  if (missing.length > 0) items.push({ text: `Give ${missing.join(', ')} to know its value` })
  return { text: [strong(one.name)], items }
}

/** Frequency against value, drawn as its four fields. */
function matrix(candidates: readonly Candidate[]): Block {
  const field = (quadrant: AutomationQuadrant): Inline => {
    const names = candidates.filter((one) => one.quadrant === quadrant).map(({ name }) => name)
    const [, rule = ''] = automationQuadrants[quadrant].split(': ')
    return [strong(rule), names.length === 0 ? '' : `: ${namesOf(names, 5)}`]
  }
  return {
    kind: 'table',
    caption: 'How often, and worth how much',
    columns: columns('', 'Worth little', 'Worth much'),
    rows: [
      ['Weekly or more', field('tier_1_now'), field('tier_2_3_now')],
      ['Less often', field('leave'), field('later')],
    ],
  }
}

function bottomLine({ candidates, registry }: Automate): string {
  const first = candidates.filter(({ verdict }) => verdict === 'automate')
  const hours = first.reduce((sum, one) => sum + (one.hours_saved_per_year ?? 0), 0)
  const faulty = registry.filter(({ faults }) => faults.length > 0).length
  const running =
    registry.length === 0
      ? ''
      : ` ${faulty} of ${counted(registry.length, 'running automation lacks', 'running automations lack')} care.`
  if (candidates.length === 0) return `Nothing is proposed to be automated.${running}`
  return first.length === 0
    ? `None of ${counted(candidates.length, 'proposal', 'proposals')} is ready to be automated.${running}`
    : `${first.length} of ${counted(candidates.length, 'proposal', 'proposals')} ${first.length === 1 ? 'is' : 'are'} worth automating now, ${first[0]?.name ?? ''} first: ${counted(Math.round(hours), 'hour', 'hours')} a year.${running}`
}

/** Proposals in their sequence, the matrix, each opened; then the registry. */
export function automateReport(output: Automate): ReportDocument {
  const { candidates, registry } = output
  const shown = candidates.slice(0, MOST_ROWS)
  const faulty = registry.filter(({ faults }) => faults.length > 0)
  return {
    title: `Automation: ${output.company ?? 'your company'}`,
    subtitle: ['As of ', { kind: 'date', on: output.at }],
    blocks: [
      { kind: 'callout', tone: 'info', title: bottomLine(output), blocks: [] },
      ...(candidates.length === 0
        ? []
        : ([
            heading(2, 'Proposals, first things first'),
            {
              kind: 'table',
              columns: columns(
                'Work',
                'Verdict',
                '>Saved a year',
                '>Net a year',
                '>Payback',
                '>Tier',
              ),
              rows: shown.map(row),
            },
            matrix(candidates),
            { kind: 'list', ordered: true, items: shown.map(detail) },
            paragraph(
              'Net a year is labour, errors and speed saved, less upkeep; payback is the cost to build over it, in months, and under 12 it is worth building. Worth much: a year pays for more than eight hours of building, a line of our own.',
            ),
          ] satisfies Block[])),
      ...(registry.length === 0
        ? []
        : ([
            heading(2, 'Running'),
            faulty.length === 0
              ? paragraph(
                  registry.length === 1
                    ? 'The 1 there is has an owner, a trigger, a recent test and somebody who hears when it fails.'
                    : `All ${registry.length} have an owner, a trigger, a recent test and somebody who hears when they fail.`,
                )
              : {
                  kind: 'list',
                  ordered: false,
                  items: faulty.map(({ name, faults }) => ({
                    text: [
                      strong(name),
                      `: ${faults.map((fault) => faultWords[fault]).join('; ')}`,
                    ],
                  })),
                },
          ] satisfies Block[])),
    ],
  }
}
