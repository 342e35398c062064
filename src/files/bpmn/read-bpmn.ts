import { BpmnModdle } from 'bpmn-moddle'
import { bpmnExtension } from '../../model/bpmn-extension.ts'
import type { Path } from '../../model/path.ts'
import type { Problem } from '../../model/problem.ts'
import { checkDocument } from '../check-document.ts'
import { decode } from '../decode.ts'
import type { CompanyDocument, Locate } from '../document.ts'
import { createLines, type TextPlace } from '../lines.ts'
import { problemIn } from '../report-problem.ts'
import { type BpmnRead, processesOf } from './processes-of.ts'

interface BpmnFile {
  documents: CompanyDocument[]
  problems: Problem[]
  /** How many steps were read. */
  steps: number
}

/** Larger than any process that people have drawn, and read in seconds. */
const MOST_BYTES = 20 * 2 ** 20
const HINT = 'export the diagram again as BPMN 2.0 XML'
const failed = (file: string, message: string, hint = HINT): BpmnFile => ({
  documents: [],
  problems: [problemIn(file, message, { hint })],
  steps: 0,
})

/** The processes that a BPMN 2.0 file draws, as a company document. A document type is refused, so
 *  that no entity is expanded and nothing is fetched. */
export async function readBpmn(bytes: Uint8Array, file: string): Promise<BpmnFile> {
  if (bytes.length > MOST_BYTES) {
    const size = `${Math.round(bytes.length / 2 ** 20)} MB`
    return failed(
      file,
      `the diagram is too large: ${size}, at most ${MOST_BYTES / 2 ** 20} are read`,
    )
  }
  const decoded = decode(bytes, file, 'BPMN 2.0 XML')
  if (!decoded.ok) return { documents: [], problems: [decoded.problem], steps: 0 }
  const { text } = decoded
  if (/<!(?:doctype|entity)/i.test(text)) {
    return failed(
      file,
      'expected BPMN 2.0 XML, found a document type or an entity, which may lead elsewhere',
      'take out the lines that begin with <!DOCTYPE or <!ENTITY',
    )
  }
  try {
    const { rootElement, warnings } = await new BpmnModdle({ coo: bpmnExtension }).fromXML(text)
    const read = processesOf(rootElement)
    if (read.processes.length === 0) return failed(file, 'the diagram holds no process with steps')
    const locate = locateIn(text, read)
    const value = { processes: read.processes }
    const checked = await checkDocument({ value, problems: [], locate }, file)
    const isValid = checked.problems.every(({ severity }) => severity === 'warning')
    return {
      documents: isValid && checked.value ? [{ file, value: checked.value, locate }] : [],
      problems: [...notRead(file, warnings, read), ...checked.problems],
      steps: read.processes.reduce((sum, { steps = [] }) => sum + steps.length, 0),
    }
  } catch (error) {
    // What the library throws is about the text it was given.
    const said = error instanceof Error ? error.message : String(error)
    const [first = ''] = said.split('\n')
    return failed(file, `expected BPMN 2.0 XML: ${first}`)
  }
}

/** One warning for what is in the file and not in what was read. */
function notRead(
  file: string,
  warnings: readonly { message: string }[],
  read: BpmnRead,
): Problem[] {
  const [first] = warnings
  const parts = [
    ...(first === undefined
      ? []
      : [`${warnings.length} of its parts could not be read (${first.message.split('\n')[0]})`]),
    ...(read.folded === 0
      ? []
      : [`what is drawn inside ${read.folded} of its sub-processes is left out: each is one step`]),
  ]
  if (parts.length === 0) return []
  return [problemIn(file, parts.join('; '), { severity: 'warning' })]
}

/** Where processes and steps stand: at their ids. */
function locateIn(text: string, { ids }: BpmnRead): Locate {
  let lines: ((offset: number) => TextPlace) | undefined
  const place = ([list, process, key, step]: Path): TextPlace | undefined => {
    lines ??= createLines(text)
    if (list !== 'processes' || typeof process !== 'number') return lines(0)
    const own = ids[process]
    const id = key === 'steps' && typeof step === 'number' ? own?.steps[step] : own?.process
    if (id === undefined) return undefined
    const offset = [`id="${id}"`, `id='${id}'`]
      .map((words) => text.indexOf(words))
      .find((found) => found >= 0)
    return offset === undefined ? undefined : lines(offset)
  }
  return { value: place, key: place }
}
