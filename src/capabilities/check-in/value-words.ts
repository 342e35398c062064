import { say } from '../../analyses/words.ts'

/** A value as it stands in a sentence, with its unit. */
export function valueWords(value: number | boolean | null, unit: string | null): string {
  if (value === null) return 'no value'
  if (typeof value === 'boolean') return value ? 'done' : 'not done'
  const said = say(value, 2)
  if (unit === null || unit === '') return said
  return /^[\s%]/.test(unit) ? said + unit : `${said} ${unit}`
}
