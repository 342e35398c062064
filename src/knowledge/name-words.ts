import { monthWords } from '../model/month-names.ts'

/** Words that make a name a role rather than a person's. Names, not figures: they are ours. */
export const roleWords =
  /\b(?:c[a-z]o|chro|ciso|vp|svp|evp|head|chief|director|manager|lead|leads|president|founder|partner|officer|engineers?|analysts?|specialists?|executives?|representatives?|team|board|counsel|controller|staff|everybody|everyone|all)\b/i

/** Words beside which a name is a customer's. */
export const customerWords =
  /\b(?:customers?|clients?|accounts?|clinics?|tenants?|buyers?|prospects?)\b/i

/** Words with a capital of their own that name no one: days, months, and what all companies say. */
export const businessWords: ReadonlySet<string> = new Set([
  ...monthWords,
  ...'monday tuesday wednesday thursday friday saturday saturdays sunday sundays central eastern pacific company companies inc llc ltd gmbh group series sales finance marketing engineering product operations people support success customer executive board'.split(
    ' ',
  ),
])

/** Titles of vice presidents. */
export const vicePresident = /\b(?:[se]?vp|vice[ -]president)\b/i

/** Titles that lead a function, whatever else the function has. */
export const functionLead = new RegExp(`${vicePresident.source}|\\b(?:head|cro)\\b`, 'i')

/** Titles of founders and of who leads a company, and what steps and lanes call them. */
export const founderWords = /\b(?:co-?)?found(?:ers?|ing)\b|\bceo\b|\bchief executive\b/i
