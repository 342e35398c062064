/** The companies that come with the program, for those who have nothing at hand; all are invented. */
export const examples: Readonly<Record<string, { at: string; what: string }>> = {
  northlight: { at: '2026-09-11', what: 'series B, scheduling for clinics; the fullest of them' },
  'acme-saas': { at: '2025-02-28', what: 'series B, one file' },
  fieldnote: { at: '2026-09-30', what: 'seed, 9 people' },
  harborline: { at: '2026-09-30', what: 'series A, with people from a CSV file' },
  meridian: { at: '2026-09-30', what: 'series C' },
  castellan: { at: '2026-09-30', what: 'growth, 760 people' },
}
