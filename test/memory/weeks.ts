import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Finding } from '../../src/model/finding.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

/** A company folder in the file system that a test writes, and asks as a user would. */
export function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'coo-memory-'))
  const run = (...args: string[]) => runCoo([...args, '-i', folder])
  return {
    folder,
    run,
    write(files: Record<string, object>) {
      for (const [name, value] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), JSON.stringify(value))
      }
    },
    /** What a command answers, as JSON. */
    async ask<T>(...args: string[]): Promise<T> {
      const { stdout } = await run(...args, '-f', 'json')
      return JSON.parse(stdout) as T
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

export interface Briefed {
  at: string
  since: string | null
  changes: Record<string, number>
  findings: Finding[]
  gone: { finding: string; what: string }[]
  accepted: number
  cut: { finding: string; because: string }[]
}

/** How a finding stands on a briefing: `change weeks`. */
export const standingOf = ({ findings }: Briefed, id: string): string => {
  const finding = findings.find((one) => one.id === id)
  return finding === undefined ? 'not told' : `${finding.change} ${finding.weeks}`
}

/** The finding of {@link week} where retention is low. */
export const NRR = 'nrr_low:company'

/** What a company writes down in a week. */
export const week = (as_of: string, net_revenue_retention_pct: number) => ({
  as_of,
  metrics: { net_revenue_retention_pct },
})
