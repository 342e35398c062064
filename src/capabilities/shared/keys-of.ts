/** The keys of a map, as the choices of a schema. */
export const keysOf = <Key extends string>(map: Record<Key, unknown>) =>
  Object.keys(map) as [Key, ...Key[]]
