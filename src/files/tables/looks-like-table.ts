/** So many bytes tell what a file without a name holds. */
const LOOKED_AT = 4096

/** Whether bytes without a file name are a table and no JSON or YAML: a workbook, or a text whose
 *  first line has cells and no key. YAML of a company starts with a key, a comment or a brace. */
export function looksLikeTable(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return true
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('utf8')
  const [first = ''] = start
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/[\r\n]/, 1)
  return /^[^{[#%&*!:-][^:]*[,;\t|][^:]*$/.test(first)
}
