import type { Objective } from '../model/company.ts'
import { plainName } from '../model/plain-name.ts'
import { once } from './once.ts'

interface Called {
  id?: string
  title?: string
  name?: string
}

/** What a link calls a thing: its id, else its title; undefined where it has neither. */
export const linkNameOf = ({ id, title, name }: Called): string | undefined => id || title || name

/** Finds what links name among some things. */
export interface LinkNames<T> {
  /** What has that id or, where no id is so written, what has no id and that title. */
  find: (to: string) => T | undefined
  /** The same, else what has an id that differs by its case and signs alone, or that title beside
   *  its id: what is meant, though it is not written so. */
  meant: (to: string) => T | undefined
}

/** Ids are gathered at once, titles when a link first names none of them.
 *  @param calledOf what a thing is called, where it is not the thing itself that says so */
export function linkNames<T>(things: Iterable<T>, calledOf: (thing: T) => Called): LinkNames<T> {
  const byId = new Map<string, T>()
  const add = (map: Map<string, T>, name: string | undefined, thing: T): void => {
    if (name && !map.has(name)) map.set(name, thing)
  }
  for (const thing of things) add(byId, calledOf(thing).id, thing)
  const byTitle = once(() => {
    const titles = new Map<string, T>()
    for (const thing of things) {
      const { id, title, name } = calledOf(thing)
      if (!id) add(titles, plainName(title ?? name ?? ''), thing)
    }
    return titles
  })
  const nearly = once(() => {
    const near = new Map<string, T>()
    for (const [id, thing] of byId) add(near, plainName(id), thing)
    for (const thing of byId.values()) {
      const { title, name } = calledOf(thing)
      add(near, plainName(title ?? name ?? ''), thing)
    }
    return near
  })
  const find = (to: string) => byId.get(to) ?? byTitle().get(plainName(to))
  return { find, meant: (to) => find(to) ?? nearly().get(plainName(to)) }
}

/** What an objective says that it serves of the company: the list, else the single one. */
export function supportedIds(objective: Objective): readonly string[] {
  const { supports_company_objective_ids: ids, supports_company_objective_id: id } = objective
  if (ids !== undefined && ids.length > 0) return ids
  return id === undefined || id === '' ? [] : [id]
}
