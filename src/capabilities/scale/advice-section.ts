import type { Block, Unit } from '../../reports/document.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { heading } from '../shared/blocks.ts'
import type { Scale } from './scale.ts'

const titles: Readonly<Record<keyof Scale['advice'], string>> = {
  hiring: 'Hiring',
  culture: 'Culture',
  process: 'Process',
  keep_loose: 'Left to the teams',
  tools: 'Tools',
  communication: 'Communication',
  operations: 'Operations',
}

const units: Readonly<Record<string, Unit>> = {
  times: 'times',
  percent: 'percent',
  usd: 'us_dollars',
  count: 'count',
}

/** What the playbook advises at the stage, and its figures without a source. */
export function adviceSection({ advice, folklore, stage }: Scale): Block[] {
  if (stage.stage === null) return []
  const parts = (Object.keys(titles) as (keyof Scale['advice'])[]).filter(
    (part) => advice[part].length > 0,
  )
  return [
    heading(2, 'To heed at this stage'),
    {
      kind: 'list',
      ordered: false,
      items: parts.map((part) => ({
        text: titles[part],
        items: advice[part].map((text) => ({ text })),
      })),
    },
    ...(folklore.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary:
              'Folklore: figures that are repeated and that nobody is known to have measured',
            blocks: [
              {
                kind: 'list',
                ordered: false,
                items: folklore.map(({ what, value, unit }) => ({
                  text: `${what}: ${formatNumber(value, units[unit] ?? 'none')}`,
                })),
              },
            ],
          } as Block,
        ]),
  ]
}
