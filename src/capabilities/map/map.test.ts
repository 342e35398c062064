import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import { describe, expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

const onNorthlight = async (form: string, ...more: string[]): Promise<string> => {
  const args = ['map', 'clinic onboarding', '-i', 'examples/northlight', '--at', '2026-09-11']
  const { stdout, code, stderr } = await runCoo([...args, '-f', form, ...more])
  expect(code, stderr).toBe(0)
  return stdout
}

const ofProcess = async (process: object, form: string): Promise<string> => {
  const stdin = JSON.stringify({ processes: [{ name: 'P', ...process }] })
  const { stdout, code, stderr } = await runCoo(['map', 'P', '-i', '-', '-f', form], { stdin })
  expect(code, stderr).toBe(0)
  return stdout
}

/** The reference's example of a swim lane map. */
const handoff = {
  trigger: 'Deal is closed',
  owner: 'Omar',
  definition_of_done: 'Kickoff is booked',
  steps: [
    { id: 'close', name: 'Close deal', lane: 'Sales AE' },
    { id: 'fill', name: 'Fill handoff doc', lane: 'Sales AE', tool: 'CRM', output: 'Handoff doc' },
    {
      id: 'route',
      name: 'Complete?',
      lane: 'Sales Ops',
      kind: 'decision',
      next: [
        { to: 'review', when: 'yes' },
        { to: 'fill', when: 'no' },
      ],
    },
    { id: 'review', name: 'Review & assign', lane: 'CS Manager' },
    { id: 'welcome', name: 'Send welcome', lane: 'CS Rep' },
  ],
  // oxlint-disable-next-line unicorn/no-thenable -- the key is a word of the data
  exceptions: [{ when: 'the buyer has left', then: 'ask the manager' }],
}

const hostile = '<script>"&\'`|#]})<!-- \u0001 ]]>'

async function parsed(xml: string): Promise<ModdleElement> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml)
  expect(warnings).toEqual([])
  return rootElement
}

describe('coo map', () => {
  it('writes work instructions in the form of the reference', async () => {
    const text = await ofProcess(handoff, 'markdown')
    expect(text).toContain('Process: P')
    expect(text).toContain('Owner: Omar')
    expect(text).toContain('Trigger: Deal is closed')
    expect(text).toContain('Step 2: Fill handoff doc — Sales AE — CRM — Handoff doc')
    expect(text).toContain('Then: if yes, step 4; if no, step 2')
    expect(text).toContain('- If the buyer has left, then ask the manager')
    expect(text).toContain('Done when: Kickoff is booked')
  })

  it('writes Mermaid with the standard shapes, lanes as subgraphs', async () => {
    const text = await ofProcess(handoff, 'mermaid')
    expect(text).toMatch(/^flowchart TD\n {2}subgraph lane1 \["Sales AE"\]/)
    expect(text).toContain('n1(["Deal is closed"])')
    expect(text).toContain('n4{"Complete?"}')
    expect(text).toContain('n4 -->|"yes"| n5')
    expect(text).toContain('n5["Review #amp; assign"]')
  })

  it('writes BPMN that its library reads without a warning, every part with its place', async () => {
    for (const xml of [await ofProcess(handoff, 'bpmn'), await onNorthlight('bpmn')]) {
      const root = await parsed(xml)
      const [, process] = root.get('rootElements') as ModdleElement[]
      const [diagram] = root.get('diagrams') as ModdleElement[]
      const plane = diagram?.get('plane') as ModdleElement
      const placed = (plane.get('planeElement') as ModdleElement[]).map(
        (element) => (element.get('bpmnElement') as ModdleElement).id,
      )
      const elements = process?.get('flowElements') as ModdleElement[]
      for (const { id } of elements) expect(placed).toContain(id)
    }
  })

  it('draws with the standard shapes, and without lanes where asked', async () => {
    const svg = await ofProcess(handoff, 'svg')
    expect(svg.match(/diagram-head"/g)).toHaveLength(4)
    expect(svg.match(/class="diagram-node decision"/g)).toHaveLength(1)
    expect(await onNorthlight('svg', '--kind', 'flowchart')).not.toContain('class="diagram-head"')
  })

  it('keeps hostile words words in every form', async () => {
    const process = {
      trigger: hostile,
      steps: [
        { id: hostile, name: hostile, lane: hostile, next: [{ to: 'B', when: hostile }] },
        { name: 'B', lane: 'x' },
      ],
    }
    for (const form of ['svg', 'html', 'markdown', 'mermaid', 'bpmn']) {
      const text = await ofProcess(process, form)
      expect(text).not.toContain('<script>')
      expect(text).not.toContain('\u0001')
      if (form === 'bpmn') await parsed(text)
    }
  })

  it('says which processes there are where none is called so', async () => {
    const { code, stderr } = await runCoo(['map', 'Clinic onbording', '-i', 'examples/northlight'])
    expect(code).toBe(2)
    expect(stderr).toContain('did you mean Clinic onboarding?')
  })

  it('weighs the reasons to map it, and not to', async () => {
    const stdin = JSON.stringify({
      processes: [
        {
          name: 'Refunds',
          error_rate_pct: 12,
          times_run: 40,
          steps: [{ name: 'A', lane: 'X', people: 1 }],
        },
      ],
      changes: [{ name: 'Refunds by bot', launch_on: '2026-10-01' }],
    })
    const { stdout } = await runCoo(
      ['map', 'Refunds', '-i', '-', '--at', '2026-09-11', '-f', 'json'],
      { stdin },
    )
    const { worth_mapping: worth } = JSON.parse(stdout)
    expect(worth.verdict).toBe('leave_it')
    const held = [...worth.reasons, ...worth.against].filter(({ holds }) => holds === 'yes')
    expect(held.map(({ reason }) => reason)).toEqual(['fails', 'one_person', 'about_to_change'])
  })
})
