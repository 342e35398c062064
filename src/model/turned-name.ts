import { plainName } from './plain-name.ts'

/** What stands behind a name and is no first name. */
const TITLE = /^(?:jr|sr|i{1,3}|iv|ph\.?d|m\.?d|mba|cpa|esq|msc|dds|rn)\.?$/i

/** A name written with the last name first, the first name first; undefined of any other.
 *  @example turnedName('Sands, Lou') // => 'Lou Sands' */
export function turnedName(name: string): string | undefined {
  if (!name.includes(',')) return undefined
  const [, last, first] =
    // The classes take a while to make, so they stand inside: few names need them.
    /^([\p{L}\p{M}.'’ -]{1,60}), ?([\p{L}\p{M}.'’ -]{1,60})$/u.exec(name.trim()) ?? []
  return last === undefined || first === undefined || TITLE.test(first.trim())
    ? undefined
    : `${first.trim()} ${last.trim()}`
}

/** A name as it is compared where some write the last name first. */
export const plainTurned = (name: string): string => plainName(turnedName(name) ?? name)
