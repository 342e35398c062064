import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startReport } from '../../src/cli/commands/start/report.ts'
import { recognise } from '../../src/files/import/recognise.ts'
import type { SourceRead } from '../../src/files/import/source.ts'
import { formatPath, type Path } from '../../src/model/path.ts'

const AT = '2026-06-15'

const read = async (text: string, file: string): Promise<SourceRead> => {
  const found = await recognise(new TextEncoder().encode(text), { file, at: AT, answers: {} })
  if (!found.ok) throw new Error(found.problem.message)
  return found.source
}

/** Every value of a document with the line that it comes from. */
function linesOf({ documents }: SourceRead): Record<string, number | undefined> {
  const lines: Record<string, number | undefined> = {}
  for (const { value, locate } of documents) {
    const visit = (here: unknown, path: Path): void => {
      if (typeof here !== 'object' || here === null) {
        lines[formatPath(path)] = locate?.value(path)?.line
        return
      }
      for (const [key, child] of Object.entries(here))
        visit(child, [...path, Array.isArray(here) ? Number(key) : key])
    }
    visit(value, [])
  }
  return lines
}

/** What a text yields, with its own line ends and with those of Windows. */
const withBothEnds = (text: string, file: string) =>
  Promise.all(
    [text, text.replaceAll('\n', '\r\n')].map(async (each) => {
      const source = await read(each, file)
      const { documents, warnings = [], ...rest } = source
      return {
        ...rest,
        documents: documents.map(({ value, guesses }) => ({ value, guesses })),
        warnings: warnings.map(({ message, line }) => ({ message, line })),
        lines: linesOf(source),
      }
    }),
  )

/** One text of each form that is read. */
const texts: Record<string, string> = {
  'okrs.csv':
    'Objective;Key Result;Start;Target;Stretch;Due\nGrow;ARR;1,200;2,000;3,000;03/04/2026\n;Churn;5%;< 2%;1%;n/a\nTotal;;;;;\n',
  'people.csv': 'Employee ID,Name,Manager,Start Date\n1,Ana,,03/04/2020\n2,"Bo, the 2nd",Ana,x\n',
  'metrics.csv': 'Metric,Jan 2026,Feb 2026\nARR,"$1,200","$1,300"\nBurn,($250k),n/a\n',
  'long.csv': 'Date,Metric,Actual\n2026-01-31,MRR,"$100,000"\n03/04/2026,MRR,5\n',
  'steps.csv': 'Process,Step,Who,Wait hours,Work hours\nHire,Screen,Ana,4,1\nHire,Talk,Bo,24,2\n',
  'raci.csv': 'Task,COO,CEO\nPlan,R,A\n\nClosing,,\nTask,CFO,CTO\nClose,A,R\n',
  'tool.json':
    '{\n "goals": [\n  {"name": "Grow", "keyResults": ["Raise NPS from 1 to 2"]}\n ]\n}\n',
  'tool.yaml':
    'goals:\n  - name: Grow\n    keyResults:\n      - Hire 5 engineers\n      - { note: x }\n',
  'company.yaml': '# ours\ncompany: Acme\nmetrics:\n  arr_usd: 5\n',
  'sync.md':
    '# Sync 2026-05-05\n- [ ] @ana call by 03/06\n\n| Action | Owner | Due |\n|---|---|---|\n| Book | Bo | 3 Oct |\n\nActions:\n- tidy up\n- Blocked: no sandbox\n',
  'decision.md':
    '---\nstatus: accepted\n---\n# Bank\n\n## Context\nWe need one.\nNow.\n\n## Decision Outcome\n\nB\n',
  'calendar.ics':
    'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20260302T093000Z\nDTEND:20260302T103000Z\nRRULE:FREQ=WEEKLY\nSUMMARY:A long title that is folded over\n  two lines\nEND:VEVENT\nEND:VCALENDAR\n',
}

describe('Windows line ends give the same document, rows and lines', () => {
  it.each(Object.keys(texts))('in %s', async (name) => {
    const [plain, windows] = await withBothEnds(texts[name] ?? '', name)
    expect(windows).toEqual(plain)
  })

  it.each([
    'sourced_okrs_2018-Q3.md',
    'octoacme_raci_matrix.md',
    'madr_decision_0015.md',
    'rust_calendar_compiler.toml',
    'rust_team_structure.csv',
  ])('in %s', async (name) => {
    const text = readFileSync(`test/data/${name}`, 'utf8').replaceAll('\r\n', '\n')
    const [plain, windows] = await withBothEnds(text, name)
    expect(windows).toEqual(plain)
  })

  it('in any lines of those files', async () => {
    const lines = Object.entries(texts).flatMap(([name, text]) =>
      name.endsWith('.json') ? [] : text.split('\n'),
    )
    const line = fc.constantFrom('', '# OKRs Q2 2026', '- [x] Ship', 'Some words.', ...lines)
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (some) => {
        const [plain, windows] = await withBothEnds(`${some.join('\n')}\n`, 'x.md')
        expect(windows).toEqual(plain)
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 100) },
    )
  })
})

describe('Windows paths', () => {
  const folder = String.raw`C:\Users\ana\acme`

  it('are told apart from the name of the file', async () => {
    const csv = 'Objective,Key Result,Target,Stretch\nGrow,ARR,1,2\n'
    const { questions } = await read(csv, String.raw`${folder}\okrs.csv`)
    expect(questions).toMatchObject([{ id: 'okrs.csv:target' }])
    const notes = '# Sync\n- [ ] @ana call by 10 Feb\n'
    const { documents } = await read(notes, String.raw`C:\2020-01-01\2026-02-05 sync.md`)
    expect(documents[0]?.value.actions).toMatchObject([{ due_on: '2026-02-10' }])
    const okrs = await read(
      '# Goals\n## Grow\n- [ ] Ship it\n',
      String.raw`${folder}\OKRs Q3 2026.md`,
    )
    expect(okrs.documents[0]?.value.company_okrs).toMatchObject({ quarter: 'Q3 2026' })
  })

  it('show the files of a folder by their names', () => {
    const source = {
      file: String.raw`${folder}\okrs.md`,
      kind: 'okrs' as const,
      rows: 1,
      rows_read: 1,
      skipped: [],
      confidence: 'verified' as const,
      questions: [],
    }
    const { blocks } = startReport(
      {
        at: AT,
        folder: `${folder}\\`,
        example: null,
        sources: [source],
        others: [],
        surer: [],
        written: [],
      },
      { title: 'x', blocks: [] },
    )
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: [['okrs.md', 'OKRs', '1', '', expect.anything()]],
    })
  })
})
