import type { Company } from '../model/company.ts'

type Status = NonNullable<NonNullable<Company['decisions']>[number]['status']>

/** Words of a yes, which a negation before them turns round. */
const TAKEN = String.raw`accepted|decided|approved|adopted|agreed|confirmed|ratified|endorsed|authori[sz]ed|\b(?:signed|taken|resolved)\b`

/** Words of a no. */
const REFUSED = String.raw`rejected|declined|denied|disapproved|disagreed|turned down|refused|veto|withdrawn|cancell?ed|abandoned|dropped`

/** A yes to leaving something: "decided against it", "agreed not to do", but "agreed, not to
 *  exceed $2M". */
const AGAINST = String.raw`(?<!\bnot (?:yet )?)\b(?:decided|agreed|resolved|voted|chosen?|chose)\b[^.,;:]*?\b(?:against|not to(?! exceed)|to not)\b`

/** The first that fits counts: what is open or refused is often said with the words of a yes. */
const STATUSES: readonly [Status, RegExp][] = [
  ['superseded', /superseded|deprecated|replaced|reversed|overturned|revoked/i],
  ['requested', new RegExp(String.raw`\b(?:not|never)(?: yet)? (?:been )?(?:${REFUSED})`, 'i')],
  [
    'rejected',
    new RegExp(
      String.raw`${REFUSED}|\bno[- ]go\b|\bnot (?:been )?(?:approved|accepted|adopted|agreed)\b(?!.*\byet\b)|${AGAINST}`,
      'i',
    ),
  ],
  [
    'requested',
    new RegExp(
      String.raw`^(?!${TAKEN}).*(?:\b(?:not?|never|nobody|without)|n't)\b.*(?:${TAKEN}|\byet\b|decision|\bfinal|\bdone\b)`,
      'i',
    ),
  ],
  [
    'requested',
    new RegExp(
      String.raw`\b(?:to|will|must|should|can|may) be (?:${TAKEN})|\bun(?:${TAKEN}|known|clear)|\btb[dca]\b|\?\s*$|^new$`,
      'i',
    ),
  ],
  [
    'decided',
    new RegExp(
      String.raw`${TAKEN}|\b(?:done|closed|completed?)\b|implemented|\bin force\b|\bfinal\b`,
      'i',
    ),
  ],
  [
    'requested',
    /proposed|requested|draft|\b(?:re)?open|pending|in (?:review|progress|discussion)|under (?:review|discussion)|waiting|on hold|parked|deferred|postponed/i,
  ],
]

/** Whether a decision is asked for, made, refused or replaced, as cells and sections say it. */
export const statusOf = (text: string) => STATUSES.find(([, words]) => words.test(text))?.[0]
