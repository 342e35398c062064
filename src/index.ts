/** The library: read a company, ask a capability, render its report.
 *  @module coo-advisor */

export type { Arguments, Capability } from './capabilities/capability.ts'
export { allCapabilities, findCapability } from './capabilities/index.ts'
export { type Answer, checkArguments, invoke } from './capabilities/invoke.ts'
export { type LoadRequest, type LoadResult, load } from './files/load.ts'
export type { Company } from './model/company.ts'
export type { Problem } from './model/problem.ts'
export type { Place, Situation, Sources } from './model/source.ts'
export type { ReportDocument } from './reports/document.ts'
export { render } from './reports/render.ts'
