/** Words that say nothing about what is asked. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a an and anything something somebody someone everybody everyone also only are as at be been being but by can could did do does doing for from get gets getting give had has have he help her his how i if in into is it its just keep keeps let like make makes me my need needs of on or our ours please put s she should show so some such t tell than that the their them then there these they thing things this those to up us very want was we were what when where which while why will with would you your re ve ll d m about all any each every now over really right new'.split(
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
  ['grow', 'growth', 'growing', 'scale', 'scaling'],
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
]

/** Names that are several words, and the one word that stands for them. */
export const sayings: readonly (readonly [said: RegExp, word: string])[] = [
  [/\boff[- ]sites?\b/g, 'offsite'],
  [/\b(?:one|1)[- ]?(?:on|to|:|-)[- ]?(?:one|1)s?\b/g, 'oneonone'],
  [/\b(?:all[- ]hands|town[- ]halls?)\b/g, 'allhands'],
  [/\bsign(?:ed|s|ing)?[- ]offs?\b/g, 'approve'],
  [/\bbuy[- ]in\b/g, 'buyin'],
  [/\bcheck[- ]ins?\b/g, 'checkin'],
]
