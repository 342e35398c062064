import { valueKey } from '../../model/value-key.ts'

type Fields = Readonly<Record<string, unknown>>

export interface LatestCheckIn {
  on: string
  /** Its position in the list. */
  index: number
  value: number
}

/** The latest check-in that gives a field a number, if it is newer than a day; any check-in is
 *  newer than an undated document. Of several of one day the last in the list counts. */
export function latestCheckIn(
  { check_ins }: Fields,
  field: 'value' | 'confidence',
  after: string | undefined,
): LatestCheckIn | undefined {
  if (!Array.isArray(check_ins)) return undefined
  let latest: LatestCheckIn | undefined
  for (let index = 0; index < check_ins.length; index++) {
    const checkIn: unknown = check_ins[index]
    if (typeof checkIn !== 'object' || checkIn === null) continue
    const { on, [field]: value } = checkIn as Fields
    if (typeof on !== 'string' || typeof value !== 'number') continue
    if (after !== undefined && on <= after) continue
    if (latest === undefined || on >= latest.on) latest = { on, index, value }
  }
  return latest
}

/** The field of a check-in that a key of its key result takes over. */
export function checkedField(keyResult: Fields, key: string): 'value' | 'confidence' | undefined {
  if (key === 'confidence') return 'confidence'
  return key === valueKey(keyResult) ? 'value' : undefined
}
