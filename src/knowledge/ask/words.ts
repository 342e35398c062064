/** Words that say nothing about what is asked. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a an and anything something somebody someone everybody everyone also only are as at be been being but by can could did do does doing for from get gets getting give had has have he help her his how i if in into is it its just keep keeps let like make makes me my need needs of on or our ours please put s she should show so some such t tell than that the their them then there these they thing things this those to up us very want was we were what when where which while why will with would you your re ve ll d m about all any each every now over really right new'.split(
    ' ',
  ),
)

/** Words of everyday speech: one of them alone is no request. */
export const commonWords: ReadonlySet<string> = new Set(
  'apart back bad book change complain double draw expand fail faster fire focus habit handle instructions late limit machine map money painful people policy problem repair script size stage start stick stuck tedious today training triple twice unclear useless week'.split(
    ' ',
  ),
)

/** Words that mean the same here; the first stands for all. */
export const synonyms: readonly (readonly string[])[] = [
  ['goal', 'target', 'aim'],
  ['okr', 'okrs', 'objective', 'objectives'],
  ['meeting', 'meet', 'appointment', 'sync'],
  ['slow', 'sluggish', 'slowly', 'slower'],
  ['bottleneck', 'constraint', 'chokepoint'],
  ['automate', 'automation', 'automating', 'automatic'],
  ['waste', 'wasteful', 'wasted', 'wasting'],
  ['team', 'group', 'crew', 'squad'],
  ['people', 'person', 'employee', 'staff'],
  ['broken', 'break', 'breaks'],
  ['error', 'mistake', 'bug'],
  ['decide', 'decision', 'decided', 'decides', 'deciding'],
  ['approve', 'approval', 'sign-off'],
  ['nobody', 'no-one', 'noone'],
  ['grow', 'grew', 'grown', 'growth', 'growing', 'scale', 'scaling'],
  ['hire', 'hiring', 'recruit', 'recruiting'],
  ['use', 'uses', 'using', 'used'],
  ['follow', 'follows', 'followed', 'following'],
  ['different', 'differently', 'inconsistent', 'inconsistently'],
  ['responsible', 'responsibility', 'responsibilities'],
  ['calendar', 'schedule', 'diary'],
  ['wait', 'waits', 'waiting'],
  ['offsite', 'off-site', 'retreat'],
  ['quarter', 'quarterly'],
  ['month', 'monthly'],
  ['week', 'weekly'],
  ['year', 'yearly', 'annual', 'annually'],
  ['leadership', 'leader', 'leaders', 'executive', 'executives', 'management'],
  ['choose', 'choice', 'choices', 'chose', 'pick'],
  ['rework', 'redo', 'redoing'],
  ['problem', 'issue', 'trouble'],
  ['document', 'documentation', 'documented'],
  ['own', 'owner', 'owns', 'ownership'],
  ['plan', 'planning'],
  ['accountable', 'accountability'],
  ['go', 'goes', 'going', 'went'],
]

/** Names that are several words, and the one word that stands for them. */
export const sayings: readonly (readonly [said: RegExp, word: string])[] = [
  [/\bwho (?:has )?(?:approved|decided|agreed to|signed off)\b/gi, 'whodecided'],
  [/\bwhat (?:should|do|must) (?:i|we) (?:do|look at|react to) (?:today|this week)\b/gi, 'dotoday'],
  [/\bwhat (?:should|do|must) (?:i|we) (?:do|work on) (?:first|next|now)\b/gi, 'dofirst'],
  [/\b(?:not|never|don.?t|doesn.?t) (?:talk|speak) to (?:each other|one another)\b/gi, 'silo'],
  [/\boff[- ]sites?\b/gi, 'offsite'],
  [/\b(?:one|1)[- ]?(?:on|to|:|-)[- ]?(?:one|1)s?\b/gi, 'oneonone'],
  [/\b(?:all[- ]hands|town[- ]halls?)\b/gi, 'allhands'],
  [/\bsign(?:ed|s|ing)?[- ]offs?\b/gi, 'approve'],
  [/\bbuy[- ]in\b/gi, 'buyin'],
  [/\bcheck[- ]ins?\b/gi, 'checkin'],
]
