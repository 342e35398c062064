import type { ProcessCase } from '../../../../analyses/throughput/process-cases.ts'

/** Who is to act on a process: its owner, else who leads its department, else a role. */
export const ownerOf = ({ owner }: ProcessCase): { owner: string | undefined; role: string } => ({
  owner: owner.named,
  role: owner.role,
})
