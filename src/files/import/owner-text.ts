/** A name of several words, each with a capital, but for what stands between them: "Ana de la Cruz". */
const FULL_NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:de|la|van|von|der|den|da|di|du|del|al|le)\s)*\p{Lu}(?:\.(?=\s)|[\p{L}\p{M}'’-]*)){1,3}`
/** `owner: Ana`, `@ana` and `@Ana Bell`; at the start of an entry only what is set apart behind is a
 *  name of several words, since its title begins with a capital too. */
const OWNER = new RegExp(
  String.raw`\s*(?:[([]\s*)?(?:(?:[Oo]wner|OWNER|DRI|[Dd]ri|[Ll]ead|LEAD|[Ww]ho|WHO)\s*:\s*@?(${FULL_NAME}|\p{L}[\p{L}\p{N}'’._-]*)|(?<![\w.])@(${FULL_NAME}(?=\s*(?:$|[:,;.)\]–—]|-\s))|(?<=\S\s*@)${FULL_NAME}|[\p{L}\p{N}][\p{L}\p{N}_.-]*[\p{L}\p{N}]|\p{L}))(?:\s*[)\]])?`,
  'u',
)

/** Others who are named right behind an owner: `and @Ben Cole`, `/ @ben`. */
const OTHERS = new RegExp(
  String.raw`^(?:\s*(?:[,/&+]|\b(?:and|und)\b)\s*@(?:${FULL_NAME}|[\p{L}\p{N}_.-]*[\p{L}\p{N}]))+(?:\s*[)\]])?`,
  'u',
)

/** The owner that a text names, the first of several, with the rest of the text. */
export function ownerIn(text: string) {
  const found = OWNER.exec(text)
  if (found === null) return undefined
  const owner = found[1] ?? found[2] ?? ''
  const behind = text.slice(found.index + found[0].length)
  const others = OTHERS.exec(behind)?.[0] ?? ''
  const named = others.replace(/^\s*(?:[,/&+]|and|und)\s*|\s*[)\]]$/g, '')
  const oneOfThem = {
    words: `${owner} is taken for its one owner, and not ${named}`,
    keys: ['owner'],
    settle: 'name there the one who answers for it',
  }
  return {
    owner,
    guessed: others === '' ? [] : [oneOfThem],
    rest: `${text.slice(0, found.index)}${behind.slice(others.length)}`.trim(),
  }
}
