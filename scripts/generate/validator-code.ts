/** The keywords of JSON Schema that the company document uses; any other is an error here. */
export interface JsonSchema {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  type?: string | string[]
  enum?: string[]
  pattern?: string
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  propertyNames?: JsonSchema
  additionalProperties?: boolean | JsonSchema
  anyOf?: JsonSchema[]
}

const KNOWN = new Set(
  '$schema $ref $defs id type enum pattern format minimum exclusiveMinimum maximum items properties propertyNames additionalProperties anyOf'.split(
    ' ',
  ),
)

/** Writes a module that says yes or no to a document, and nothing about why: a few hundred short
 *  lines that load in less than a millisecond. Its one function returns how many keys a valid
 *  document has (a text with more of them gives one twice), and -1 for any other. */
export function validatorCode(schema: JsonSchema, exported: string): string {
  const functions: string[] = []
  const constants: string[] = []
  const named = new Map<string, string>()
  const patterns = new Map<string, string>()

  const add = (write: (name: string) => string): string => {
    const name = `check${functions.length}`
    functions.push('')
    functions[Number(name.slice(5))] = write(name)
    return name
  }

  const pattern = (source: string): string => {
    let name = patterns.get(source)
    if (name === undefined) {
      name = `pattern${patterns.size}`
      patterns.set(source, name)
      constants.push(`const ${name} = new RegExp(${JSON.stringify(source)})`)
    }
    return name
  }

  /** An expression that is true when the value named `v` passes. */
  const test = (node: JsonSchema, v: string): string => {
    for (const key of Object.keys(node)) if (!KNOWN.has(key)) throw new Error(`keyword ${key}`)
    if (node.$ref !== undefined) return `${reference(node.$ref)}(${v})`
    if (node.anyOf) return `(${node.anyOf.map((option) => test(option, v)).join(' || ')})`
    if (Array.isArray(node.type)) {
      return `(${node.type.map((type) => test({ ...node, type }, v)).join(' || ')})`
    }
    if (node.enum)
      return `(${node.enum.map((value) => `${v} === ${JSON.stringify(value)}`).join(' || ')})`
    if (node.type === 'boolean') return `(typeof ${v} === 'boolean')`
    if (node.type === 'number') return number(node, v)
    if (node.type === 'string') {
      const format = node.pattern === undefined ? '' : ` && ${pattern(node.pattern)}.test(${v})`
      return `(typeof ${v} === 'string'${format})`
    }
    if (node.type === 'array' && node.items) return `${list(node.items)}(${v})`
    if (node.type === 'object') return `${map(node)}(${v})`
    throw new Error(`cannot write a check for ${JSON.stringify(node)}`)
  }

  const reference = (ref: string): string => {
    const id = ref.replace('#/$defs/', '')
    const known = named.get(id)
    if (known !== undefined) return known
    const node = schema.$defs?.[id]
    if (node === undefined) throw new Error(`no definition ${ref}`)
    const name = map(node)
    named.set(id, name)
    return name
  }

  const lists = new Map<string, string>()
  const list = (items: JsonSchema): string => {
    const key = JSON.stringify(items)
    const known = lists.get(key)
    if (known !== undefined) return known
    const name = add(
      (own) => `function ${own}(list) {
  if (!Array.isArray(list)) return false
  for (let i = 0; i < list.length; i++) {
    const v = list[i]
    if (!${test(items, 'v')}) return false
  }
  return true
}`,
    )
    lists.set(key, name)
    return name
  }

  const map = (node: JsonSchema): string =>
    add((own) => {
      const rest = node.additionalProperties
      const open =
        typeof rest === 'object'
          ? `if (key === '__proto__' || !${test(rest, 'v')}) return false`
          : 'return false'
      const labels = new Map<string, string[]>()
      for (const [key, child] of Object.entries(node.properties ?? {})) {
        const check = test(child, 'v')
        labels.set(check, [...(labels.get(check) ?? []), `case ${JSON.stringify(key)}:`])
      }
      const cases = [...labels].map(
        ([check, keys]) =>
          `      ${keys.join(' ')}\n        if (!${check}) return false\n        break`,
      )
      const body =
        cases.length === 0
          ? `    ${open}`
          : `    switch (key) {\n${cases.join('\n')}\n      default:\n        ${open}\n    }`
      return `function ${own}(map) {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false
  for (const key in map) {
    const v = map[key]
    keys++
${body}
  }
  return true
}`
    })

  const root = map(schema)
  return `${constants.join('\n')}

let keys = 0

export function ${exported}(document) {
  keys = 0
  return ${root}(document) ? keys : -1
}

${functions.join('\n\n')}
`
}

function number({ minimum, exclusiveMinimum, maximum }: JsonSchema, v: string): string {
  const limits = [`typeof ${v} === 'number'`]
  if (exclusiveMinimum !== undefined) limits.push(`${v} > ${exclusiveMinimum}`)
  if (minimum !== undefined) limits.push(`${v} >= ${minimum}`)
  if (maximum !== undefined) limits.push(`${v} <= ${maximum}`)
  if (minimum === undefined || maximum === undefined) limits.push(`Number.isFinite(${v})`)
  return `(${limits.join(' && ')})`
}
