import type { Stage } from '../model/company.ts'
import { type Figure, valueOf } from './figure.ts'
import { byScalingPlaybook, bySkill } from './stated.ts'

interface Border {
  stage: Stage
  /** The most people and recurring revenue that still belong to the stage; null: no end. */
  people: number | null
  arr_usd: number | null
}

/** Where the growth stages end, by people and by recurring revenue. */
export const stageBorders: Figure<readonly Border[]> = {
  what: 'people and annual recurring revenue up to which a stage reaches',
  unit: 'people and usd',
  statements: [
    byScalingPlaybook([
      { stage: 'seed', people: 15, arr_usd: 2_000_000 },
      { stage: 'series_a', people: 50, arr_usd: 10_000_000 },
      { stage: 'series_b', people: 150, arr_usd: 30_000_000 },
      { stage: 'series_c', people: 500, arr_usd: 75_000_000 },
      { stage: 'growth', people: null, arr_usd: null },
    ] as const),
  ],
}

/** The stages in their order. */
export const stageOrder: readonly Stage[] = valueOf(stageBorders).map(({ stage }) => stage)

/** What the stages are called where they stand alone. */
export const stageNames: Readonly<Record<Stage, string>> = {
  seed: 'seed',
  series_a: 'Series A',
  series_b: 'Series B',
  series_c: 'Series C',
  growth: 'growth stage',
}

/** What the stages are called in the middle of a sentence. */
export const stagePhrases: Readonly<Record<Stage, string>> = {
  ...stageNames,
  seed: 'the seed stage',
  growth: 'the growth stage',
}

/** Share of people who leave of their own accord in a year. */
export const voluntaryAttritionOfStage: Figure = {
  what: 'people who leave of their own accord in a year, to stay under',
  unit: 'percent',
  statements: [
    byScalingPlaybook(15, { stage: 'series_b' }),
    byScalingPlaybook(12, { stage: 'series_c' }),
    byScalingPlaybook(10, { stage: 'growth' }),
  ],
}

/** Share of people one would have kept who leave in a year. */
export const regrettableAttritionLimit: Figure = {
  what: 'people one would have kept who leave in a year, to stay under',
  unit: 'percent',
  statements: [bySkill(10)],
}

/** Recurring revenue lost in a year; the playbook states it for one stage only. */
export const annualChurnOfStage: Figure = {
  what: 'recurring revenue lost in a year, net, to stay under',
  unit: 'percent',
  statements: [byScalingPlaybook(10, { stage: 'series_a' })],
}

export const annualChurnRedFlag: Figure = {
  what: 'recurring revenue lost in a year that says the product has no market yet, or too little care',
  unit: 'percent',
  statements: [byScalingPlaybook(20, { stage: 'series_a' })],
}

/** Net revenue retention that is a red flag of the stage. */
export const netRetentionRedFlag: Figure = {
  what: 'net revenue retention under which the product loses its market',
  unit: 'percent',
  statements: [byScalingPlaybook(100, { stage: 'series_c' })],
}

/** Growth rate and profit margin in percent, added up. */
export const ruleOfForty: Figure<{ target: number; red_flag: number }> = {
  what: 'growth rate and profit margin added up: to exceed, and the red flag',
  unit: 'percent',
  statements: [byScalingPlaybook({ target: 40, red_flag: 20 }, { stage: 'growth' })],
}
