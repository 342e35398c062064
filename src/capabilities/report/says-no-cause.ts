/** What may stand before and behind the words that all is well, and changes nothing about them. */
const BEFORE =
  /^(?:(?:all|as|everything|going|here|is|it|it['’]s|just|looking|looks?|making|on|our|overall|progressing|really|so far|still|things?|this week|very|we['’]re|we are)\s+)*/
const BEHIND =
  /(?:\s+(?:again|as usual|at the moment|currently|for now|from (?:me|my side|us)|here|now|overall|since|so far|so good|this week|to date|today|yet))*$/

/** That all is well, or that nothing is told. */
const WELL =
  /^(?:clear|course|fine|going|good|great|green|n\/?a|news|nice|nil|none|ok|okay|plan|planned|schedule|steadily|steady|tba|tbd|track|usual|well|(?:good|nice|steady) progress|same(?: as (?:before|last (?:time|week)))?|(?:weekly )?(?:check-?in|update)|updated|unchanged|nothing(?: (?:blocking|else|new|special|to (?:add|flag|report)|urgent|us))*|(?:no|without) (?:(?:big|major|more|new|open|real) )*(?:blockers?|changes?|comments?|concerns?|impediments?|issues?|news|notes?|problems?|risks?|updates?)(?: to report)?)$/

/** That it stands elsewhere. */
const ELSEWHERE =
  /^(?:please )?(?:see|check|cf\.?|refer to|more in|details? in)(?: (?:my|our|the|this|latest|weekly|separate))*(?: (?:above|attached|attachment|below|board|comments?|dashboard|decks?|doc|document|e-?mail|jira|link|notes?|notion|report|sheet|slack|slides?|thread|ticket|update))+$/

/** That it will be well, and nothing of why it is not. */
const HOPED =
  /^(?:(?:i|it|they|we)(?:['’]ll| will)?|will|should|expect(?:ed|ing)? to|going to|hope(?:fully| to)?|plan(?:ning)? to|to)(?: (?:be|will|should|expect|going|hope|plan|to))* (?:back(?: on track)?|catch(?:ing)? up|fine|get there|improve|make it|ok|pick up|recover|there)(?: (?:soon|later|(?:in|by|next|this)(?: \S+){1,2}))?$/

const saysNothing = (clause: string): boolean =>
  WELL.test(clause.replace(BEFORE, '').replace(BEHIND, '')) ||
  ELSEWHERE.test(clause) ||
  HOPED.test(clause)

/** Whether a note says that nothing is in the way, or nothing at all: it is no cause of a miss. One
 *  clause that says more makes it one.
 *  @example saysNoCause('all good, nothing to report') // => true
 *  @example saysNoCause('fine, but the API is late') // => false */
export const saysNoCause = (note: string): boolean =>
  note
    .toLowerCase()
    .split(/[,;:.!()\n–—]+|\s-\s|\s+(?:and|with)\s+/)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
    .every(saysNothing)
