/** A Markdown text without its marks: links by their words, no emphasis, no code marks.
 *  @example plainText('Ship **it** ([doc](https://a.b))') // => 'Ship it (doc)' */
export const plainText = (text: string): string =>
  text
    .replace(/<!--.*?(-->|$)/gm, (all, end) => (end === '' ? all : ''))
    .replace(/!\[([^[\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)/g, '')
    .replace(
      /\[([^[\]]+(?:\[[^[\]]*\][^[\]]*)*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s"[^"]*")?\)/g,
      '$1',
    )
    .replace(/\*\*(.+?)\*\*|__(.+?)__/g, '$1$2')
    .replace(/(?<![\w*])\*(?!\s)([^*]+?)(?<!\s)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?!\s)([^_]+?)(?<!\s)_(?!\w)/g, '$1')
    .replace(/~~(.+?)~~/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
