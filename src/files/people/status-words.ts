/** Words with which the status of somebody who has left begins, in English, German and French.
 *  Names, not figures: they are ours. */
const LEFT = [
  'terminated',
  'inactive',
  '(?:not|non)[ -](?:active|actif)',
  'no longer',
  'left',
  'leaver',
  'former',
  'ex[ -]employee',
  'resigned',
  'offboarded',
  'dismissed',
  'retired',
  'deactivated',
  'departed',
  'exited',
  'separated',
  'laid off',
  'deceased',
  'inaktiv',
  'nicht aktiv',
  'ausgeschieden',
  'ausgetreten',
  'gekündigt',
  'entlassen',
  'ehemalig(?:e|er)?',
  'im ruhestand',
  'partie?',
  'inactif',
  'sortie?',
  'démissionnaire',
  'licenciée?',
  'ancien(?:ne)?',
  'retraitée?',
]

/** The same of somebody who works here, be they away, on probation or about to leave. */
const HERE = [
  'active',
  'employed',
  'current',
  'working',
  'hired',
  'pre[ -]?hire',
  'future (?:hire|starter|dated hire)',
  'new (?:hire|starter)',
  'offer accepted',
  'onboarding',
  'probation',
  'regular',
  'permanent',
  'full[ -]?time',
  'part[ -]?time',
  'fixed[ -]term',
  'temporary',
  'temp',
  'contractor',
  'contract',
  'intern',
  'leave',
  '(?:on|paid|unpaid|parental|maternity|paternity|medical|sick|garden) leave',
  'sabbatical',
  'on notice',
  'notice period',
  'aktiv',
  'beschäftigt',
  'angestellt',
  'festangestellt',
  'vollzeit',
  'teilzeit',
  'befristet',
  'unbefristet',
  'probezeit',
  'in probezeit',
  'elternzeit',
  'in elternzeit',
  'mutterschutz',
  'beurlaubt',
  'actif',
  'en poste',
  'présente?',
  'temps (?:plein|partiel)',
  'cdi',
  'cdd',
  'en congé',
]

/** Answers of a column that asks whether somebody is active. */
const [NO, YES] = [/^(?:no|n|false|0|nein|non)$/i, /^(?:yes|y|true|1|ja|oui)$/i]

const beginsWith = (words: readonly string[]): RegExp =>
  new RegExp(`^(?:${words.join('|')})(?!\\p{L})`, 'iu')

const [left, here] = [beginsWith(LEFT), beginsWith(HERE)]

/** Whether an employment status says that somebody has left; undefined where it is not a known one.
 *  @example hasLeftBy('Terminated - voluntary') // => true */
export function hasLeftBy(status: string): boolean | undefined {
  if (left.test(status) || NO.test(status)) return true
  return here.test(status) || YES.test(status) ? false : undefined
}
