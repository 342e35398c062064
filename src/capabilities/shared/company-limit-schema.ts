import { z } from 'zod'

/** The keys of a {@link CompanyLimit}. */
export const companyLimitKeys = {
  constraint: z.strictObject({ process: z.string(), step: z.string() }).nullable(),
  not_established: z
    .strictObject({ because: z.string(), would_establish: z.array(z.string()) })
    .nullable(),
}
