import { isOneOwner, type OwnerName } from '../analyses/owner-names.ts'
import { enumerated } from '../model/enumerated.ts'
import { isNamed } from '../model/plain-name.ts'
import { mayBeSignedBy, signersOf } from '../model/signed-as.ts'

/** What is known of those who answer. */
export interface Signers {
  nameOf: OwnerName
  /** Whether who is called so works for somebody, at any remove. */
  isBelow: (signer: string, owner: string) => boolean
}

/** A signature in its readings: what stands in brackets may be the name. */
const readingsOf = (signer: string): readonly string[] =>
  [signer.replace(/[([].*?[)\]]/g, ''), ...(signer.match(/(?<=[([]).*?(?=[)\]])/g) ?? [])]
    .map((reading) => reading.trim())
    .filter(isNamed)

/** How one who signs stands to a claim where theirs is no second word on it. */
function standingOf(
  signer: string,
  owner: string | undefined,
  isAsked: (name: string) => boolean,
  { nameOf, isBelow }: Signers,
): string | undefined {
  const readings = readingsOf(signer)
  if (readings.length === 0) return signer === '' ? '' : 'which names nobody'
  if (owner === undefined || isAsked(owner) || readings.some(isAsked)) return undefined
  if (readings.some((name) => isOneOwner(nameOf, name, owner))) return 'the owner of what it says'
  const mayBeOwner = (name: string) => mayBeSignedBy(nameOf(name), nameOf(owner))
  const [, boss = ''] = /^(.+)['’]s\s/.exec(signer) ?? []
  if (mayBeOwner(boss) || readings.some((name) => isBelow(name, owner)))
    return 'who works for the owner of what it says'
  return readings.some(mayBeOwner) ? 'perhaps the owner of what it says' : undefined
}

/** What follows a signature of which not all are a second source: nobody, or as they sign perhaps the
 *  claim's own owner, or somebody who works for them, where neither is the role that is asked.
 *  `counts` tells whether anybody else has signed. */
export function secondSource(
  signature: string,
  owner: string | undefined,
  isAsked: (name: string) => boolean,
  known: Signers,
): { counts: boolean; said: string } {
  // Whom the data call so is one, whatever stands in the name.
  const isOne = known.nameOf(signature) !== signature.trim()
  const parts = isOne ? [signature] : signersOf(signature).map((part) => part.trim())
  const signers = isNamed(signature) && parts.length > 0 ? parts : [signature.trim()]
  const standings = signers.map((signer) => standingOf(signer, owner, isAsked, known))
  const counting = signers.filter((_, i) => standings[i] === undefined)
  const others = signers.flatMap((signer, i) =>
    standings[i] === undefined ? [] : [{ signer, standing: standings[i] }],
  )
  const [only] = others
  if (only === undefined) return { counts: true, said: '' }
  if (signers.length === 1)
    return { counts: false, said: only.standing === '' ? '' : `, ${only.standing}` }
  const each = others.map(({ signer, standing }) => `${signer}, ${standing}`).join('; ')
  if (counting.length === 0) return { counts: false, said: `, of whom nobody counts: ${each}` }
  const count = counting.length === 1 ? 'counts' : 'count'
  return { counts: true, said: `, of whom ${enumerated(counting)} ${count}, not ${each}` }
}
