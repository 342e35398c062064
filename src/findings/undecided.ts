import type { Option } from '../model/finding.ts'
import type { Words } from './rule.ts'

/** A recommendation where the data hold no reason for any of the options.
 *  @param wouldTell the data, or whose word, that would give one */
export const undecided = (wouldTell: string): string =>
  `None yet: nothing in the data favours one; ${wouldTell} would`

/** Options with what is recommended where the data favour none of them. */
export const choiceOf = (
  options: readonly Option[],
  otherwise: string,
): Pick<Words, 'options' | 'recommendation'> =>
  options.length === 0 || options.some(({ because }) => because !== undefined)
    ? { options }
    : { options, recommendation: otherwise }
