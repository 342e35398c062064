import type { Company } from '../model/company.ts'

interface Named {
  id?: string | undefined
  name?: string | undefined
  title?: string | undefined
}

/** Whether a thing is said to be done on a day that its document cannot know, so that the data say
 *  neither that it is done nor that it is open. */
export type IsDatedAhead = (thing: Named, key: string) => boolean

/** Looks up by key and name what is dated ahead. */
export function datedAhead({ dated_ahead = [] }: Company): IsDatedAhead {
  const known = new Set(dated_ahead.map(({ name, key }) => `${key} ${name}`))
  return ({ id, name, title }, key) =>
    known.size > 0 && known.has(`${key} ${id ?? name ?? title ?? ''}`)
}
