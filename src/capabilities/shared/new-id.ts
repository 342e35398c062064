const LONGEST = 40

/** An id for something new: its title in plain letters, with a number where others have that.
 *  @example newId('Call the bank', new Set(['call-the-bank']), 'action') // => 'call-the-bank-2' */
export function newId(title: string, taken: ReadonlySet<string>, fallback: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    if (slug !== '' && slug.length + 1 + word.length > LONGEST) break
    slug = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`
  }
  const base = slug === '' ? fallback : slug
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  return id
}

/** The ids of a list. */
export const idsOf = (list: readonly { id?: string | undefined }[] | undefined): Set<string> =>
  new Set((list ?? []).flatMap(({ id }) => (id === undefined ? [] : [id])))
