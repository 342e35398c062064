/** A name of several words, each with a capital, but for what stands between them: "Ana de la Cruz". */
const FULL_NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:de|la|van|von|der|den|da|di|du|del|al|le)\s)*\p{Lu}(?:\.(?=\s)|[\p{L}\p{M}'’-]*)){1,3}`
/** `owner: Ana`, `@ana` and `@Ana Bell`; at the start of an entry only what is set apart behind is a
 *  name of several words, since its title begins with a capital too. */
export const OWNER = new RegExp(
  String.raw`\s*(?:[([]\s*)?(?:(?:[Oo]wner|OWNER|DRI|[Dd]ri|[Ll]ead|LEAD|[Ww]ho|WHO)\s*:\s*@?(${FULL_NAME}|\p{L}[\p{L}\p{N}'’._-]*)|(?<![\w.])@(${FULL_NAME}(?=\s*(?:$|[:,;.)\]–—]|-\s))|(?<=\S\s*@)${FULL_NAME}|[\p{L}\p{N}][\p{L}\p{N}_.-]*[\p{L}\p{N}]|\p{L}))(?:\s*[)\]])?`,
  'u',
)
