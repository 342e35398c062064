import { once } from '../analyses/once.ts'
import type { Company } from '../model/company.ts'
import { isMap } from '../model/is-map.ts'
import { parsePath } from '../model/path.ts'

/** All keys below a value. */
function keysBelow(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) keysBelow(one, keys)
  else if (isMap(value)) {
    for (const key of Object.keys(value)) {
      keys.add(key)
      keysBelow(value[key], keys)
    }
  }
  return keys
}

/** Whether a company says anything under the key of a datum, of whatever entry of its list: a weekly
 *  count of one queue says nothing of owners, so that nobody knows who had one then. */
export function spokenOf(company: Company): (path: string, missing?: string) => boolean {
  const lists = new Map<string, () => ReadonlySet<string>>()
  for (const [key, held] of Object.entries(company)) {
    if (Array.isArray(held))
      lists.set(
        key,
        once(() => keysBelow(held)),
      )
  }
  return (path, missing) => {
    const [part, ...below] = parsePath(path)
    const key = missing ?? below.findLast((one) => typeof one === 'string')
    const keys = lists.get(String(part))?.()
    return keys === undefined || key === undefined || keys.has(key)
  }
}
