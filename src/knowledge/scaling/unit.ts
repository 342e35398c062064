/** Units in which benchmarks of stages are given, as reports show them. */
export type Unit = 'usd' | 'none' | 'times' | 'months' | 'percent' | 'weeks' | 'days'
