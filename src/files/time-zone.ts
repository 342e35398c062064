import type { CompanyDocument } from './document.ts'

/** Whether a name is one of the world's time zones (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The time zone that the documents name; two that differ are a conflict, told elsewhere. */
export function timeZoneOf(documents: readonly CompanyDocument[]): string | undefined {
  const zones = documents.map(({ value }) => value.time_zone)
  return zones.find((zone): zone is string => typeof zone === 'string')
}
