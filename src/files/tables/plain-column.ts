/** A column's name as it is compared: lower case, words apart, `#` and `%` kept.
 *  @example plainColumn('Key-Result  (KR)') // => 'key result kr' */
export const plainColumn = (name: string): string =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim()
