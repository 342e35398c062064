import type { Figure } from './figure.ts'
import { byOpsScript, bySkill } from './stated.ts'

/** The six dimensions of process maturity, in the order in which they are added up and shown. */
export const maturityDimensions = [
  'documentation',
  'ownership',
  'metrics',
  'automation',
  'consistency',
  'feedback_loop',
] as const

export type MaturityDimension = (typeof maturityDimensions)[number]

type OfEach<V> = Readonly<Record<MaturityDimension, V>>

/** Share of each dimension in the score of a process. */
export const maturityWeights: Figure<OfEach<number>> = {
  what: 'share of a dimension in the maturity of a process',
  unit: 'ratio',
  statements: [
    byOpsScript({
      documentation: 0.2,
      ownership: 0.15,
      metrics: 0.2,
      automation: 0.2,
      consistency: 0.15,
      feedback_loop: 0.1,
    }),
  ],
}

/** The scale: dimensions are given from `lowest` to `highest`, a running process scores at least
 *  `floor`; a dimension below `target` gets advice, below `critical_below` it is critical. */
export const maturityScale: Figure<{
  lowest: number
  highest: number
  floor: number
  target: number
  critical_below: number
}> = {
  what: 'levels of maturity and the level to reach',
  unit: 'level',
  statements: [byOpsScript({ lowest: 0, highest: 5, floor: 1, target: 3, critical_below: 2 })],
}

/** Score of a whole process: below `critical_below` critical, below `healthy_from` to be worked on. */
export const maturityStatus: Figure<{ critical_below: number; healthy_from: number }> = {
  what: 'score of a process from which it is no longer critical, and from which it is healthy',
  unit: 'level',
  statements: [byOpsScript({ critical_below: 2, healthy_from: 3.5 })],
}

/** Names of the levels 1 to 5. The script and the skill use the same words for different levels. */
export const maturityLabels: Figure<readonly string[]> = {
  what: 'names of the maturity levels 1 to 5',
  unit: 'name',
  statements: [
    byOpsScript(['Ad Hoc', 'Defined', 'Managed', 'Optimized', 'Innovating'], { list: 'script' }),
    bySkill(['Ad hoc', 'Defined', 'Measured', 'Managed', 'Optimized'], { list: 'playbook' }),
  ],
}

/** How a process of each level 1 to 5 shows itself. */
export const maturitySigns: Figure<readonly string[]> = {
  what: 'sign by which a maturity level 1 to 5 is known',
  unit: 'text',
  statements: [
    bySkill([
      'runs differently each time',
      'is written down, but people work around it',
      'has figures that someone follows',
      'is changed on the strength of its figures',
      'gets better all the time, as a matter of routine',
    ]),
  ],
}

/** What a dimension looks like at each level 0 to 5. */
export const maturityLevels: Figure<OfEach<readonly string[]>> = {
  what: 'what a maturity dimension looks like at levels 0 to 5',
  unit: 'text',
  statements: [
    byOpsScript({
      documentation: [
        'nothing is written down',
        'loose notes, the rest is in heads',
        'written once, not kept up',
        'written, up to date and easy to find',
        'also has examples, special cases and an owner',
        'kept alive, with its versions and improvements on record',
      ],
      ownership: [
        'nobody owns it',
        'several people think they own it, or none does',
        'a team is named',
        'one person is named',
        'one person answers for its figures',
        'one person may change it and has the means to',
      ],
      metrics: [
        'nothing is measured',
        'people go by impressions',
        'some figures exist, seldom looked at',
        'the main figures are looked at every month',
        'figures have targets and settle decisions',
        'figures warn ahead and are compared with other companies',
      ],
      automation: [
        'all by hand',
        'mostly by hand, with some tools',
        'main steps automated, much handwork left',
        'more than half automated, exceptions by hand',
        'nearly all automated, exceptions follow a script',
        'runs by itself, people only watch',
      ],
      consistency: [
        'never done the same way twice',
        'done the agreed way less than half the time',
        'done the agreed way 50-75% of the time',
        'done the agreed way 75-90% of the time',
        'done the agreed way more than 90% of the time',
        'done the agreed way more than 99.7% of the time',
      ],
      feedback_loop: [
        'no way for problems to come back',
        'problems surface as complaints',
        'looked at when something went wrong',
        'looked at on fixed dates',
        'improved in planned rounds',
        'reports on itself and sets off the repair',
      ],
    }),
  ],
}

/** The next thing to do for a dimension at levels 0, 1 and 2. */
export const maturityActions: Figure<OfEach<readonly string[]>> = {
  what: 'next action for a maturity dimension at levels 0, 1 and 2',
  unit: 'text',
  statements: [
    byOpsScript({
      documentation: [
        'Write one page this week: what starts it, its steps, who owns it, when it is done',
        'Turn what people know into a written process with clear steps',
        'Give the document an owner who brings it up to date every quarter',
      ],
      ownership: [
        'Name the one person who answers for it, today',
        'Settle on one named owner and tell everyone who is meant',
        'Make the named owner answerable for its figures',
      ],
      metrics: [
        'Choose one or two figures that tell whether it works',
        'Collect its figures automatically and look at them every month',
        'Give each figure a target and compare every month',
      ],
      automation: [
        'Find the manual step done most often and automate that one first',
        'Work out what automating would save; build it if it pays back within 12 months',
        'Route exceptions and report errors automatically',
      ],
      consistency: [
        'Find out why it goes wrong and remove the most frequent cause',
        'Work from a checklist that is signed off',
        'Ask in the weekly team review whether it was followed',
      ],
      feedback_loop: [
        'Put it on the agenda of the monthly operations review',
        'Open one place where people report its problems',
        'Fix a date each quarter on which it is reviewed',
      ],
    }),
  ],
}
