import type { Company } from '../model/company.ts'

/** The sector where it is another than that of the playbook, which is of software companies; null
 *  where it names that ("B2B SaaS"), or is not given. */
export const otherSector = ({ sector = 'saas' }: Company): string | null =>
  /\bsaas\b/i.test(sector) ? null : sector
