import type { SourceName } from './sources.ts'

/** What a source is called in a sentence or a table. */
export const shortSourceNames: Readonly<Record<SourceName, string>> = {
  seed_skill: 'skill',
  seed_okr_tracker: 'tracker',
  seed_ops_analyzer: 'script',
  seed_cadence: 'cadence reference',
  seed_processes: 'process reference',
  seed_scaling: 'playbook',
  wheeler: 'Wheeler',
  saas_capital: 'SaaS Capital',
  hopp_spearman: 'Hopp and Spearman',
  product: 'COO Advisor',
}
