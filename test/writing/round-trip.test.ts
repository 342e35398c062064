import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { load } from '../../src/files/load.ts'
import { writeCompany } from '../../src/files/write/write-company.ts'
import type { Company } from '../../src/model/company.ts'
import type { Edit } from '../../src/model/edit.ts'
import { parsePath, valueAt } from '../../src/model/path.ts'
import { runCoo } from '../../src/testing/run-coo.ts'
import { companyFiles, type Files } from './company-files.ts'

const numRuns = Math.min(Number(process.env.FUZZ_RUNS ?? 60), 3000)
vi.setConfig({ testTimeout: 60_000 + numRuns * 300 })
const AT = '2026-09-11'

const text = fc.oneof(
  fc.constantFrom(
    'Call the bank',
    'yes',
    '12',
    '2026-10-03',
    '',
    ' padded ',
    'a: b',
    '#1',
    "it's",
    '- x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const scalar = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())

/** An edit that fits the company as it is, made of two random numbers. */
interface Step {
  kind: number
  where: number
  text: string
  number: number
}
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.nat(),
  where: fc.nat(),
  text,
  number: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
})

function editFor(
  { kind, where, text, number }: Step,
  company: Company,
): Exclude<Edit, { kind: 'undo' }> {
  const at = (list: readonly unknown[] | undefined) => where % Math.max(list?.length ?? 1, 1)
  const { actions = [], blockers = [], company_okrs } = company
  const value = Object.is(number, -0) ? 0 : number
  const action = `actions[${at(actions)}]`
  const result = 'company_okrs.objectives[0].key_results[0]'
  const options: Exclude<Edit, { kind: 'undo' }>[] = [
    { kind: 'append', path: 'actions', value: { id: `new-${actions.length}`, title: text } },
    { kind: 'append', path: 'decisions', value: { title: text, teams: ['a', text] } },
    { kind: 'set', path: 'metrics.burn_multiple', value },
    { kind: 'set', path: 'company', value: text },
  ]
  if (actions.length > 0) {
    options.push({ kind: 'set', path: `${action}.title`, value: text })
    options.push({ kind: 'set', path: `${action}.owner`, value: text })
  }
  if (blockers.length > 0) {
    options.push({ kind: 'append', path: `blockers[${at(blockers)}].reported_on`, value: AT })
  }
  if (company_okrs !== undefined) {
    options.push({ kind: 'set', path: `${result}.target_value`, value })
    options.push({ kind: 'append', path: `${result}.check_ins`, value: { on: AT, note: text } })
  }
  return options[kind % options.length] as Exclude<Edit, { kind: 'undo' }>
}

const snapshot = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'latin1')]),
  )

async function companyIn(folder: string): Promise<Company> {
  const loaded = await load({
    inputs: [folder],
    at: AT,
    readStandardInput: async () => new Uint8Array(),
  })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.loaded.situation.company
}

/** The lines that are not in the other text in the same order. */
function linesLost(before: string, after: string): string[] {
  const old = before.split(/(?<=\n)/)
  const now = after.split(/(?<=\n)/)
  let start = 0
  while (start < old.length && old[start] === now[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old.at(-1 - end) === now.at(-1 - end)
  )
    end++
  return old.slice(start, old.length - end)
}

function expectOnlyMeant(before: Files, after: Files): void {
  const changed = Object.keys(after).filter((name) => before[name] !== after[name])
  expect(Object.keys(before).every((name) => name in after)).toBe(true)
  expect(changed.length).toBe(1)
  const [name = ''] = changed
  // At most the line of the value (or that of the comma before it) is another one.
  const lost = linesLost(before[name] ?? '', after[name] ?? '')
  const real = lost.filter((line) => line.trim() !== '')
  expect(real.length, `${name}: ${JSON.stringify(lost)}`).toBeLessThanOrEqual(1)
}

it('changes only what is meant, and takes each change back', async () => {
  const run = async (files: Files, steps: readonly Step[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'coo-round-trip-'))
    try {
      for (const [name, content] of Object.entries(files)) {
        writeFileSync(join(folder, name), content)
      }
      const states = [snapshot(folder)]
      for (const one of steps) {
        let edit: Exclude<Edit, { kind: 'undo' }> | undefined
        let length = 0
        const before = states.at(-1) ?? {}
        const done = await writeCompany(
          { input: folder, at: AT, dryRun: false, isRead: true },
          ({ situation }) => {
            edit = editFor(one, situation.company)
            const list = valueAt(situation.company, parsePath(edit.path))
            length = Array.isArray(list) ? list.length : 0
            return { result: edit, edits: [edit] }
          },
        )
        if (!done.ok) throw new Error(JSON.stringify([done.problems, edit, before]))
        const after = snapshot(folder)
        if (done.written.files.length === 0) {
          expect(after).toEqual(before)
          continue
        }
        expectOnlyMeant(before, after)
        const company = await companyIn(folder)
        const value = valueAt(company, parsePath(edit?.path ?? ''))
        if (edit?.kind === 'append') {
          expect((value as unknown[]).length).toBe(length + 1)
          expect((value as unknown[]).at(-1)).toEqual(edit.value)
        } else expect(value).toBe(edit?.value)
        states.push(after)
      }
      for (const state of states.slice(0, -1).reverse()) {
        const undone = await runCoo(['undo', '-i', folder])
        expect(undone.code, undone.stderr).toBe(0)
        expect(snapshot(folder)).toEqual(state)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  await fc.assert(
    fc.asyncProperty(companyFiles(scalar), fc.array(step, { minLength: 1, maxLength: 5 }), run),
    { numRuns },
  )
})
