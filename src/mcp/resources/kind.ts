import { UsageError } from '../../capabilities/usage-error.ts'
import type { LoadResult } from '../../files/load.ts'
import type { Problem } from '../../model/problem.ts'
import type { CompanyValue } from '../company-value.ts'
import { readCompany, type Workspace } from '../workspace.ts'

/** What a resource holds: a page for reading, or data. */
export type Content =
  | { kind: 'page'; text: string }
  | { kind: 'data'; value: unknown; place?: Omit<CompanyValue, 'value'> }

export type Read = { ok: true; content: Content } | { ok: false; problems: Problem[] }

/** Which company is asked, where not the opened folder's of today. */
export interface Circumstances {
  at?: string | undefined
  company?: unknown
}

interface Listed {
  uri: string
  name: string
  title: string
  description?: string
}

/** Resources of one kind. Nothing but the kinds' own names and the company's ids stands in a list. */
export interface ResourceKind {
  name: string
  /** `coo://NAME` or `coo://NAME/{variable}`. */
  template: string
  variable: string
  title: string
  description: string
  mime_type: 'text/markdown' | 'application/json'
  /** Whether it changes with the company's files or only with the product. */
  of: 'company' | 'product'
  list(workspace: Workspace): Promise<Listed[]>
  /** The values that the variable may have. */
  values(workspace: Workspace): Promise<string[]>
  read(workspace: Workspace, value: string, circumstances: Circumstances): Promise<Read>
}

/** What to do where a word names nothing that can be read. */
export const INDEX = 'coo_read without a URI lists what can be read'

export const nothing = (message: string, hint: string | null): Read => ({
  ok: false,
  problems: [new UsageError(message, hint).problem],
})

export const page = (text: string): Read => ({ ok: true, content: { kind: 'page', text } })
export const data = (value: unknown): Read => ({ ok: true, content: { kind: 'data', value } })

export const asked = (workspace: Workspace, { at, company }: Circumstances): Promise<LoadResult> =>
  readCompany(workspace, { at, company })

export const uriOf = (kind: string, value: string): string =>
  `coo://${kind}/${encodeURIComponent(value)}`
