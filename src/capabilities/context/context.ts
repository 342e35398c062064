import type { ContextState } from '../../analyses/context/context.ts'
import type { Facts } from '../../analyses/facts.ts'
import { upperFirst } from '../../analyses/words.ts'
import {
  type ContextSection,
  contextFields,
  contextSections,
} from '../../model/context-sections.ts'
import { formatPath } from '../../model/path.ts'
import { proposedPatch } from './propose.ts'

export interface ContextOutput {
  at: string
  company: string | null
  /** Null where no context file was found. */
  file: string | null
  state: ContextState
  last_updated: string | null
  age_days: number | null
  sections: readonly {
    section: ContextSection
    title: string
    fields: readonly { field: string; title: string; value: string; line: number | null }[]
  }[]
  /** Required fields that say nothing. */
  missing: readonly { section: ContextSection; field: string; title: string }[]
  /** What the data contradict. */
  differences: readonly {
    field: string
    title: string
    says: string
    line: number | null
    data: string
    data_paths: readonly string[]
    on: string | null
    proposed: string
  }[]
  /** The proposed changes as a unified diff; empty where there is nothing to change. */
  patch: string
}

const titleOf = (section: ContextSection, field: string): string => {
  const known = contextFields[field]
  return known?.section === section ? known.title : upperFirst(field.replaceAll('_', ' '))
}

/** What company-context.md says, how old it is, what it lacks, and what the data would change. */
export function makeContext(facts: Facts): ContextOutput {
  const { situation } = facts
  const { company, at, sources, contextFile } = situation
  const { state, last_updated, age_days, missing } = facts.context()
  const lineOf = (path: string) => sources.place(path)?.line
  const differences = facts.contextDifferences()
  const sections = Object.entries(contextSections).map(([key, { title }]) => {
    const section = key as ContextSection
    const fields = Object.entries(company.context?.[section] ?? {}).map(([field, value]) => ({
      field,
      title: titleOf(section, field),
      value,
      line: lineOf(formatPath(['context', section, field])) ?? null,
    }))
    return { section, title, fields }
  })
  return {
    at,
    company: company.company ?? company.company_okrs?.name ?? null,
    file: contextFile?.file ?? null,
    state,
    last_updated,
    age_days,
    sections: state === 'absent' ? [] : sections,
    missing: missing.map(({ section, field, title }) => ({ section, field, title })),
    differences: differences.map(
      ({ field, title, path, says, data, data_paths, on, proposed }) => ({
        field,
        title,
        says,
        line: lineOf(path) ?? null,
        data,
        data_paths,
        on,
        proposed,
      }),
    ),
    patch: contextFile === undefined ? '' : proposedPatch(contextFile, differences, lineOf),
  }
}
