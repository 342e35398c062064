import type { ListItem } from '../../reports/document.ts'
import { strong } from './blocks.ts'
import type { Critic } from './critic.ts'

/** A critic's look as an item of a list. */
export const criticItem = (critic: Critic): ListItem => ({
  text: [
    strong(critic.title),
    critic.decider === null ? '' : ` (${critic.decider})`,
    `, stakes ${critic.level}: ${critic.stakes.map(({ because }) => because).join(', ')}`,
  ],
  items: [
    { text: ['Weakest point: ', critic.weakest_point] },
    { text: ['Missing view: ', critic.missing_view] },
    { text: ['Cost if wrong: ', critic.cost_if_wrong] },
    ...(critic.unknown.length === 0 ? [] : [{ text: `Not known: ${critic.unknown.join('; ')}` }]),
    { text: ['Before deciding: ', critic.before_deciding] },
  ],
})
