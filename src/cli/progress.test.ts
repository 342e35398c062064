import { expect, it } from 'vitest'
import { progressOn } from './progress.ts'

function terminal() {
  const written: string[] = []
  const write = async (text: string | Uint8Array) => {
    written.push(String(text))
  }
  return { written, sink: () => ({ write, columns: 80, rows: 24, isTerminal: true }) }
}

it('says nothing of what is done in two seconds', () => {
  const { written, sink } = terminal()
  const progress = progressOn(sink, () => 1999)
  progress.say('Reading a.yaml (1 of 2)')
  progress.done()
  expect(written).toEqual([])
})

it('says what takes longer, on one line that it takes away', () => {
  const { written, sink } = terminal()
  const progress = progressOn(sink, () => 2000)
  progress.say('Reading a.yaml (1 of 2)')
  progress.say('Reading b.yaml (2 of 2)')
  progress.done()
  progress.done()
  expect(written).toEqual([
    '\r\x1b[KReading a.yaml (1 of 2) ...',
    '\r\x1b[KReading b.yaml (2 of 2) ...',
    '\r\x1b[K',
  ])
})
