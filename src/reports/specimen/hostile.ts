import type { Block } from '../document.ts'
import { control, emoji, longWord, markup, pipes, rightToLeft } from './hostile-words.ts'

/** Every block with text that tries to break out of it. */
export const hostile: readonly Block[] = [
  { kind: 'heading', level: 2, text: `Hostile ${markup} #` },
  { kind: 'paragraph', text: markup },
  { kind: 'paragraph', text: [longWord, ' ', longWord] },
  { kind: 'paragraph', text: emoji.repeat(3) },
  { kind: 'paragraph', text: rightToLeft },
  { kind: 'paragraph', text: control },
  { kind: 'paragraph', text: '# not a heading' },
  { kind: 'paragraph', text: '- not a list' },
  { kind: 'paragraph', text: '1. not a list' },
  { kind: 'paragraph', text: '> not a quote' },
  { kind: 'paragraph', text: '    not code --- *** ___ ~~~ === :--' },
  { kind: 'paragraph', text: `See https://example.org/${'path/'.repeat(20)} or www.example.org` },
  { kind: 'paragraph', text: '' },
  {
    kind: 'table',
    caption: pipes,
    columns: [{ label: pipes }, { label: markup }, { label: 'Figure' }],
    rows: [
      [pipes, emoji, [{ kind: 'code', text: pipes }]],
      [control, longWord, [{ kind: 'number', value: -12.5, unit: 'points' }]],
      [rightToLeft],
      ['more', 'cells', 'than', 'columns'],
    ],
  },
  { kind: 'code', language: 'sh"><script>', text: `${markup}\n\`\`\`\n${control}` },
]
