import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Process } from '../../model/company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import { readBpmn } from './read-bpmn.ts'

const invoice = readFileSync(
  join(import.meta.dirname, '../../../test/data/miwg_C.1.0_invoice.bpmn'),
)

const reading = (text: string) => readBpmn(new TextEncoder().encode(text), 'p.bpmn')

const processesIn = async (xml: string | Uint8Array): Promise<Process[]> => {
  const { documents, problems } = await (typeof xml === 'string'
    ? reading(xml)
    : readBpmn(xml, 'p.bpmn'))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return (documents[0]?.value.processes ?? []) as Process[]
}

const diagram = (inside: string, more = '') =>
  `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">${more}<process id="p" name="P">${inside}</process></definitions>`

/** A process as the map writes it. */
async function written(process: Process): Promise<string> {
  const stdin = JSON.stringify({ processes: [process] })
  const { stdout, stderr } = await runCoo(['map', process.name ?? '', '-i', '-', '-f', 'bpmn'], {
    stdin,
  })
  expect(stderr).toBe('')
  return stdout
}

describe('reading BPMN', () => {
  it('reads what another tool drew: lanes, tasks, gateways, events, named flows', async () => {
    const processes = await processesIn(invoice)
    const process = processes.find(({ name }) => name === 'Process Engine - Invoice Receipt')
    const steps = process?.steps ?? []
    const of = (name: string) => steps.find((step) => step.name === name)
    expect(of('Approve Invoice')?.lane).toBe('Approver')
    expect(of('Invoice received')).toMatchObject({ kind: 'start', lane: 'Team Assistant' })
    expect(of('Invoice processed')).toMatchObject({ kind: 'end', next: [] })
    const { kind, next } = of('Invoice approved?') ?? {}
    expect(kind).toBe('decision')
    const named = next?.map(({ to, when }) => [when, steps.find(({ id }) => id === to)?.name])
    expect(named).toEqual([
      ['yes', 'Prepare Bank Transfer'],
      ['no', 'Rechnung klären'],
    ])
    expect(process?.trigger).toBe('Invoice received')
  })

  it('writes it again without loss of what it holds', async () => {
    for (const process of await processesIn(invoice)) {
      const [again] = await processesIn(await written(process))
      expect(again).toEqual(process)
    }
  })

  it('keeps everything that a process document holds and BPMN does not', async () => {
    const process: Process = {
      name: 'Handoff',
      owner: 'Ada',
      trigger: 'Deal closed',
      definition_of_done: 'Kickoff booked',
      last_reviewed_on: '2026-01-05',
      steps: [
        {
          id: '1 a',
          name: 'Fill',
          lane: 'Sales',
          tool: 'CRM',
          output: 'Doc',
          throughput_per_day: 2.5,
          current_queue: 0,
          next: [{ to: '2' }],
        },
        {
          id: '2',
          name: 'Data',
          kind: 'data',
          people: 2,
          process_cv: 0.5,
          notes: 'n',
          waste: [{ kind: 'waiting', hours_per_week: 3 }],
          next: [],
        },
      ],
      // oxlint-disable-next-line unicorn/no-thenable -- the key is a word of the data
      exceptions: [{ when: 'a', then: 'b' }],
    }
    expect(await processesIn(await written(process))).toEqual([process])
  })

  it('follows the events at the border of a task, and folds sub-processes', async () => {
    const { documents, problems } = await reading(
      diagram(
        '<task id="a" name="A"/><boundaryEvent id="b" name="Too late" attachedToRef="a"/><subProcess id="s" name="S"><task id="x"/></subProcess><sequenceFlow id="f" sourceRef="b" targetRef="s"/>',
      ),
    )
    const [process] = (documents[0]?.value.processes ?? []) as Process[]
    expect(process?.steps?.map(({ name, next }) => [name, next])).toEqual([
      ['A', [{ to: 'b', when: 'Too late' }]],
      ['Too late', [{ to: 's' }]],
      ['S', []],
    ])
    expect(problems.map(({ message }) => message)).toEqual([
      'what is drawn inside 1 of its sub-processes is left out: each is one step',
    ])
  })

  it.each([
    [
      'a document type',
      `<!DOCTYPE x SYSTEM "http://x.test/a.dtd">${diagram('<task id="a"/>')}`,
      'document type',
    ],
    [
      'an entity',
      `<!DOCTYPE x [<!ENTITY a "b">]>${diagram('<task id="a" name="&a;"/>')}`,
      'an entity',
    ],
    ['another kind of XML', '<html/>', 'expected BPMN 2.0 XML'],
    ['no XML', 'step,who', 'expected BPMN 2.0 XML'],
    ['nothing', '', 'expected BPMN 2.0 XML'],
    ['no steps', diagram(''), 'no process with steps'],
    ['XML that ends too soon', diagram('<task id="a"/>').slice(0, -30), 'expected BPMN 2.0 XML'],
  ])('says what is wrong with %s', async (_, xml, message) => {
    const { documents, problems } = await reading(xml)
    expect(documents).toEqual([])
    expect(problems[0]?.message).toContain(message)
    expect(problems[0]?.hint).not.toBe('')
  })

  it('is not brought down by depth', async () => {
    const deep = 20_000
    const extension = `<extensionElements>${'<x:a xmlns:x="y">'.repeat(deep)}${'</x:a>'.repeat(deep)}</extensionElements>`
    const read = await reading(diagram(`${extension}<task id="a" name="A"/>`))
    expect(read.documents.length + read.problems.length).toBeGreaterThan(0)
  })

  it('joins the company like any other file, with its place', async () => {
    const args = ['map', 'Process Engine', '-i', 'test/data/miwg_C.1.0_invoice.bpmn', '-f', 'json']
    const { stdout, code } = await runCoo(args)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).lanes).toEqual(['Approver', 'Team Assistant', 'Accountant'])
  })
})
