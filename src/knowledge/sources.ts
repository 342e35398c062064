/** Where figures come from. `seed_*` are parts of the document the product is made from. */
export const sources = {
  seed_skill: { title: 'COO Advisor skill', part: 'skill' },
  seed_okr_tracker: { title: 'OKR cascade and alignment tracker', part: 'script okr_tracker' },
  seed_ops_analyzer: {
    title: 'Operational efficiency analyzer',
    part: 'script ops_efficiency_analyzer',
  },
  seed_cadence: { title: 'Operational cadence', part: 'reference ops_cadence' },
  seed_processes: {
    title: 'Process frameworks for startup operations',
    part: 'reference process_frameworks',
  },
  seed_scaling: { title: 'Scaling playbook', part: 'reference scaling_playbook' },
  wheeler: {
    title: 'Understanding Variation, D. J. Wheeler (SPC Press, 2000)',
    part: 'the XmR chart; constants as in the NIST/SEMATECH e-Handbook, 6.3.2.2',
  },
  saas_capital: {
    title: 'SaaS Capital, revenue per employee of private SaaS companies',
    part: 'survey of 2022, medians by recurring revenue',
  },
  hopp_spearman: {
    title: 'Factory Physics, W. J. Hopp and M. L. Spearman (3rd edition, Waveland, 2008)',
    part: 'chapter 8: the VUT equation, after J. F. C. Kingman (1961)',
  },
  product: { title: 'COO Advisor', part: 'decisions of the product, docs/decisions.md' },
} as const satisfies Record<string, { title: string; part: string }>

export type SourceName = keyof typeof sources
