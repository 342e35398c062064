/** Words after which a title rules out what follows. */
export const rulesOut =
  /\b(?:no|not|never|without|stop|end|drop|cancel|ban|abandon|instead of)\s+(?:(?:the|a|an|any|per|more|to|by|in|for)\s+)*([\p{L}\p{N}]{4,})/giu

/** Choices of which a company makes one: words for each side. The words are ours. */
export const choices: readonly (readonly RegExp[])[] = [
  [/\b(?:allow|permit)\w*\b/i, /\b(?:forbid|prohibit)\w*\b/i],
  [/\bopen(?:s|ing)?\b/i, /\bclos(?:e|es|ing)\b/i],
  [/\b(?:keep|retain)s?\b/i, /\b(?:drop|abandon|remove)s?\b/i],
  [/\b(?:raise|increase)s?\b/i, /\b(?:lower|reduce|cut)s?\b/i],
  [/\bbuild\b|\bin[- ]house\b/i, /\bbuy\b|\boutsourc\w*\b|\bcontractors?\b/i],
  [/\bhir(?:e|es|ing)\b(?! freeze)/i, /\bfreeze\b/i],
  [/\bcentrali[sz]\w*\b/i, /\bdecentrali[sz]\w*\b/i],
  [/\bdaily\b/i, /\bweekly\b/i, /\bmonthly\b/i, /\bquarterly\b/i, /\byearly\b|\bannual(?:ly)?\b/i],
  [
    /\bround[- ]the[- ]clock\b|\b24\s?\/\s?7\b|\b24 hours\b/i,
    /\b(?:office|business|working) hours\b|\bweekdays\b/i,
  ],
]
