import { monthWords } from '../model/month-names.ts'

/** Words after which a title names what a measure is of. */
const OF =
  /\b(?:of|for|in|among|within|across|with)\s+(?:(?:the|our|all|every|its)\s+)*(\p{L}[\p{L}\d-]*)/giu

/** What follows such a word and narrows nothing: times, and the whole of what is measured. */
const WHOLE: ReadonlySet<string> = new Set([
  ...monthWords,
  ...'month months quarter year week days q1 q2 q3 q4 h1 h2 fy end total average percent company business group base customers customer clients accounts subscribers existing revenue recurring arr mrr net gross dollar churn retention'.split(
    ' ',
  ),
])

/** Parts of a company by size, way of buying, place or product, in any place of a title. */
const PART =
  /\b(?:enterprise|smbs?|mid-?market|start-?ups?|self-serve|strategic|pilots?|trials?|freemium|partners?|resellers?|emea|apac|amer|americas|latam|dach|nordics|europe|european|germany|france|asia|japan|canada|cohort|segment|tier|region|product|module|add-ons?)\b/i
/** In small letters they are other words. */
const PLACES = /\b(?:US|USA|UK|EU)\b/

/** Whether a title speaks of a part of the company alone, so that its measure is another one.
 *  @example isOfPart('Churn of pilot customers under 5 % a month') // => true
 *  @example isOfPart('Churn of customers under 2 % in Q3') // => false */
export const isOfPart = (title: string): boolean =>
  PART.test(title) ||
  PLACES.test(title) ||
  [...title.matchAll(OF)].some(([, word = '']) => !WHOLE.has(word.toLowerCase()))
