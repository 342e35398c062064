import type { OkrAnalysis } from '../../analyses/okr/analysis.ts'

/** A company's OKRs on the day `at`. */
export type OkrReport = { at: string } & OkrAnalysis
