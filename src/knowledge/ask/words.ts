/** Words that say nothing about what is asked. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a an and anything something somebody someone everybody everyone also only are as at be been being but by can could did do does doing for from get gets getting give had has have he help her his how i if in into is it its just keep keeps let like make makes me my need needs of on or our ours please put s she should show so some such t tell than that the their them then there these they thing things this those to up us very want was we were what when where which while why will with would you your re ve ll d m about all any each every now over really right new'.split(
    ' ',
  ),
)

/** Words of everyday speech: one of them alone is no request. */
export const commonWords: ReadonlySet<string> = new Set(
  'apart back bad book burn change communication compare complain double draw expand fail faster fire focus habit handle instructions late layer limit machine map margin money painful people policy problem repair script size stage start stick stuck tedious today training trend triple twice unclear useless week'.split(
    ' ',
  ),
)

/** Words for how something is. Where a question names what it is about (`subjects`), they do not say
 *  who answers it. */
export const complaints: ReadonlySet<string> = new Set(
  'apart bad broken bottleneck chaos fail forever hopeless horrible inconsistent inefficient late long mess nightmare painful pointless slow stuck terrible unclear unnecessary useless waste wrong'.split(
    ' ',
  ),
)

/** Things of which each complaint has one answer. */
export const subjects: ReadonlySet<string> = new Set(
  'meeting standup oneonone allhands offsite decide okr slack strategy grow'.split(' '),
)

/** Words that mean the same here; the first stands for all. */
export const synonyms: readonly (readonly string[])[] = [
  ['goal', 'target', 'aim'],
  ['okr', 'okrs', 'objective', 'objectives'],
  ['meeting', 'meet', 'appointment', 'sync', 'retro', 'retrospective'],
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
  ['write', 'draft', 'create', 'propose', 'generate', 'written'],
  ['prepare', 'prep', 'ready', 'preparation'],
  [
    'officer',
    'hr',
    'recruiter',
    'coo',
    'cfo',
    'cto',
    'cmo',
    'cro',
    'chro',
    'vp',
    'chief',
    'director',
  ],
  ['discuss', 'discussion', 'rehash', 'debate'],
  ['missing', 'lack', 'lacking'],
  ['blocker', 'block', 'blocks', 'blocked', 'blocking', 'impediment'],
  ['layer', 'level'],
  ['arr', 'mrr'],
  ['founder', 'ceo'],
]

/** Names that are several words, and the one word that stands for them. */
export const sayings: readonly (readonly [said: RegExp, word: string])[] = [
  [/\bwho (?:has )?(?:approved|decided|agreed to|signed off)\b/gi, 'whodecided'],
  [
    /\b(?:which|what) decisions? (?:do|does|must|should|has|have|will)\b|\bwhat (?:do|does|must|should|will) (?:\w+ ){1,3}?(?:(?:have|has|need) to )?decide\b/gi,
    'whichdecision',
  ],
  [/\bwhat (?:should|do|must) (?:i|we) (?:do|look at|react to) (?:today|this week)\b/gi, 'dotoday'],
  [/\bwhat (?:should|do|must) (?:i|we) (?:do|work on) (?:first|next|now)\b/gi, 'dofirst'],
  [/\b(?:not|never|don.?t|doesn.?t) (?:talk|speak) to (?:each other|one another)\b/gi, 'silo'],
  [/\boff[- ]sites?\b/gi, 'offsite'],
  [
    /\b(?:can.?t|cannot|can not|never|nobody can|no one can|unable to) (?:(?:get|make|reach|take) (?:an? )?decisions?|decide)\b/gi,
    'undecided',
  ],
  [/\bi(?:.?m| am| have become| became| was)? (?:the|a) bottle-?neck\b/gi, 'founderlimit'],
  [
    /\b(?:wait(?:s|ing)? (?:for|on)|depends? on|goes through|runs through|needs) (?:me|the (?:founders?|ceo))\b/gi,
    'founderlimit',
  ],
  [
    /(?<=\b(?:decisions?|approvals?|everything|it all) (?:still |always )?)(?:comes?|goes|go) (?:back |up )?to (?:me|the (?:founders?|ceo))\b/gi,
    'founderlimit',
  ],
  [/\b(?:\d+|two|three|four|five|ten)[- ]?(?:x|times|fold)\b/gi, 'manifold'],
  [/\bfrom \d+ to \d+ (?:employees|people|staff)\b/gi, 'outgrow'],
  [/\bkey results?\b/gi, 'okr'],
  [/\bwell[- ](?:put|written|worded|formulated)\b/gi, 'wellput'],
  [/\bstand[- ]?ups?\b/gi, 'standup'],
  [/\bpre[- ]?reads?\b/gi, 'preread'],
  [/\b(?:net (?:revenue|dollar) retention|nrr|ndr|gross retention|grr)\b/gi, 'retention'],
  [/\b(?:one|1)[- ]?(?:on|to|:|-)[- ]?(?:one|1)s?\b|\b1 1s?\b/gi, 'oneonone'],
  [/\b(?:all[- ]hands|town[- ]halls?)\b/gi, 'allhands'],
  [/\bsign(?:ed|s|ing)?[- ]offs?\b/gi, 'approve'],
  [/\bbuy[- ]in\b/gi, 'buyin'],
  [/\bcheck[- ]ins?\b/gi, 'checkin'],
]
