import { today } from '../cli/answer.ts'
import { companyFromValue } from '../files/company-from-value.ts'
import { companyless, type LoadRequest, type LoadResult, load } from '../files/load.ts'
import { isTimeZone } from '../files/time-zone.ts'
import { isMap } from '../model/is-map.ts'
import type { Preset } from './presets.ts'

/** What a server was opened on. Everything is read afresh at each call. */
export interface Workspace {
  /** Files and folders of the company. */
  inputs: readonly string[]
  /** The day asked about where a call names none. */
  at: string | undefined
  now: () => Date
  /** The company-context.md of whoever opened it, read where the folder has none. */
  personalContext?: string | undefined
  mayWrite: boolean
  /** Folder of the Agent Skill. */
  skillFolder: string
  /** Which tools are offered. */
  tools: Preset
}

/** Which company a call is about. */
export interface Asked {
  at: string | undefined
  /** A document in place of the opened folder. */
  company: unknown
  since?: unknown
  /** How closely its commits are looked at. */
  past?: 'week' | 'day' | 'commit' | undefined
}

const noStandardInput = (): Promise<Uint8Array> =>
  Promise.reject(new Error('standard input belongs to the protocol'))

/** The day asked about, or how to tell it from the company's time zone. */
export const dayOf = (workspace: Workspace, at: string | undefined): LoadRequest['at'] =>
  at ?? workspace.at ?? ((timeZone) => today(workspace.now(), timeZone))

/** Reads the company of a call, from the opened files or from the document that came with it. */
export async function readCompany(workspace: Workspace, asked: Asked): Promise<LoadResult> {
  const at = dayOf(workspace, asked.at)
  if (asked.company !== undefined) {
    return ownCompany(asked, typeof at === 'string' ? at : at(zoneOf(asked.company)))
  }
  return load({
    inputs: workspace.inputs,
    at,
    today: (timeZone) => today(workspace.now(), timeZone),
    context: { personal: workspace.personalContext },
    ...(typeof asked.since === 'string' ? { since: asked.since } : {}),
    commits: asked.past,
    readStandardInput: noStandardInput,
  })
}

/** What a capability that looks at no company starts from. */
export const withoutCompany = (workspace: Workspace, at: string | undefined) =>
  companyless(dayOf(workspace, at))

const ownCompany = ({ company, since }: Asked, at: string): Promise<LoadResult> =>
  companyFromValue(company, 'company', at, typeof since === 'string' ? since : undefined)

/** The company's zone where it is one; a wrong one is told when the document is checked. */
function zoneOf(company: unknown): string | undefined {
  const zone = isMap(company) ? company.time_zone : undefined
  return typeof zone === 'string' && isTimeZone(zone) ? zone : undefined
}
