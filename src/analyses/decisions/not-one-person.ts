import { groupWords, severalNames, titleWords } from '../../knowledge/decision-rights.ts'

/** Whether an owner is several people or a group: then nobody in particular answers. */
export const isNotOnePerson = (owner: string): boolean =>
  !titleWords.test(owner.trim()) && (severalNames.test(owner.trim()) || groupWords.test(owner))
