import type { DecimalMark } from './amount.ts'
import { keyResultOf } from './key-result-text.ts'
import type { Heading } from './markdown-blocks.ts'
import type { OkrCollection, Unit } from './okr-collection.ts'
import {
  isAside,
  isKeyResultsHeading,
  isObjectivesHeading,
  objectiveSaid,
  quarterOf,
  unitOf,
} from './okr-words.ts'

type Role = 'title' | 'unit' | 'objectives' | 'key_results' | 'aside' | 'objective'
export type Objective = ReturnType<OkrCollection['openObjective']>

/** A heading that is open, with what it turned out to be. */
interface Frame {
  heading: Heading
  role: Role
  unit?: Unit
  objective?: Objective
  /** Who a line below it says owns it. */
  owner?: string
  /** Whether anything stands below it, other than headings of key results. */
  holds: boolean
}

interface Written {
  line: number
  source: string
}

/** Named as a team by its first word alone. */
const LOOSE_TEAM = /^team\s+[^\s:–—-]/i

export const placeOf = ({ line, source }: Written) => ({
  line,
  column: source.search(/\S/) + 1,
  source_line: source,
})

/** The headings that a line of a page of OKRs stands under, and the objective that it belongs to. */
export interface Sections {
  /** Goes on below a heading. */
  enter(heading: Heading): void
  /** Tells that an entry, a text or a table stands below the headings that are open. */
  fill: () => void
  /** Closes the headings of the last lines. */
  end(): void
  /** Opens an objective at a line, for the unit and the priority of the headings above. */
  open(words: { id?: string; title: string }, at: Written): Objective
  /** The objective of this section; opened where only its heading names it.
   *  @param mayBeTitle whether a heading counts that names no objective itself */
  current(mayBeTitle: boolean): Objective | undefined
  /** The objective that an entry or a line of text opened in this section. */
  said: Objective | undefined
  /** Takes what a line says of who owns the objective of this section, or the priority; false where
   *  it has none. */
  own(owner: string): boolean
  /** Whether it is a section beside the OKRs, such as notes. */
  isAside(): boolean
  /** Whether the heading above says that objectives follow. */
  listsObjectives(): boolean
}

/** @param ofPage whose OKRs they are where no heading says it */
export function sectionsOf(okrs: OkrCollection, mark: DecimalMark, ofPage?: Unit): Sections {
  const stack: Frame[] = []
  let isFirst = true
  const fill = (): void => {
    for (const frame of stack) frame.holds = true
  }
  /** Closes headings of a level and below; one with nothing below it is an objective all the same. */
  const close = (level: number): void => {
    while ((stack.at(-1)?.heading.level ?? 0) >= level) {
      const last = stack.at(-1)
      if (last?.role === 'objective' && !last.holds) sections.current(false)
      stack.pop()
    }
  }
  const sections: Sections = {
    said: undefined,
    fill,
    end: () => close(1),
    enter(heading) {
      sections.said = undefined
      close(heading.level)
      const frame: Frame = { heading, ...roleOf(heading, isFirst), holds: false }
      isFirst = false
      if (frame.role !== 'key_results') fill()
      stack.push(frame)
      const words = objectiveSaid(heading.text)
      if (frame.role === 'objective' && words !== undefined)
        frame.objective = sections.open(words, heading)
    },
    open(words, at) {
      const { keyResult } = keyResultOf(words.title, mark)
      const objective: Objective = { ...words, title: keyResult.title ?? words.title }
      if (keyResult.owner !== undefined) objective.owner = keyResult.owner
      const unit = stack.findLast((frame) => frame.unit !== undefined)?.unit ?? ofPage
      // Each page of a department or team begins with its own O1.
      if (words.id !== undefined && unit !== undefined && unit.kind !== 'company')
        objective.id = `${unit.name} ${words.id}`
      const outer = stack.find(({ role }) => role === 'objective')
      if (outer !== undefined && outer.objective === undefined && outer.heading.line !== at.line) {
        objective.supports_priority_id = okrs.priority(
          outer.heading.text,
          placeOf(outer.heading),
          outer.owner,
        )
      }
      const above = stack.findLast(
        (frame) => frame.role === 'objective' && frame.heading.line !== at.line && frame !== outer,
      )
      const parent =
        above ??
        (outer?.objective === undefined || outer.heading.line === at.line ? undefined : outer)
      if (parent !== undefined) objective.notes = `Part of: ${parent.heading.text}`
      return okrs.openObjective(objective, unit, placeOf(at))
    },
    current(mayBeTitle) {
      if (sections.said !== undefined) return sections.said
      const frame = stack.findLast(({ role }) => role !== 'key_results')
      if (frame === undefined || frame.role === 'aside') return undefined
      // "Team health" is no team where key results stand right below it.
      if (frame.role === 'unit' && LOOSE_TEAM.test(frame.heading.text)) {
        frame.role = 'objective'
        delete frame.unit
      }
      if (frame.role !== 'objective' && !mayBeTitle) return undefined
      frame.objective ??= sections.open(
        objectiveSaid(frame.heading.text) ?? { title: frame.heading.text },
        frame.heading,
      )
      if (frame.owner !== undefined) frame.objective.owner ??= frame.owner
      return frame.objective
    },
    own(owner) {
      const frame = stack.findLast(({ role }) => role !== 'key_results')
      const of =
        sections.said ?? (frame?.role === 'objective' ? (frame.objective ?? frame) : undefined)
      if (of !== undefined) of.owner ??= owner
      return of !== undefined
    },
    isAside: () => stack.some(({ role }) => role === 'aside'),
    listsObjectives: () => stack.at(-1)?.role === 'objectives',
  }
  return sections
}

function roleOf(heading: Heading, isFirst: boolean): { role: Role; unit?: Unit } {
  const { text, level } = heading
  if (objectiveSaid(text) !== undefined) return { role: 'objective' }
  if (isKeyResultsHeading(text)) return { role: 'key_results' }
  if (isObjectivesHeading(text)) return { role: 'objectives' }
  if (isAside(text)) return { role: 'aside' }
  const unit = unitOf(text)
  if (unit !== undefined) return { role: 'unit', unit }
  const isTitle =
    (isFirst && level === 1) || quarterOf(text) !== undefined || /\bOKRs?\b/i.test(text)
  return { role: isTitle ? 'title' : 'objective' }
}
