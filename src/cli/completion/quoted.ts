/** A text as one word of a POSIX shell, which takes nothing in it as its own. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
