import type { Tone } from '../document.ts'
import { toneShapes } from '../tone-shapes.ts'
import type { Confidence } from '../words.ts'
import { type Html, html } from './template.ts'

/** What a tone says to those who see neither shape nor colour. */
const toneWord: Record<Tone, string> = {
  good: 'good',
  warning: 'needs attention',
  bad: 'bad',
  info: 'for information',
  neutral: 'not judged',
}

/** A disc with a sign of its own for each tone, so that it shows without colour too. */
export const toneIcon = (tone: Tone): Html =>
  html`<svg class="icon ${tone}" viewBox="0 0 16 16" role="img" aria-label="${toneWord[tone]}"><circle cx="8" cy="8" r="8"/><path d="${toneShapes[tone]}"/></svg>`

const fillings: Record<Confidence, Html> = {
  verified: html`<circle class="inside" cx="8" cy="8" r="4.5"/>`,
  medium: html`<path class="inside" d="M8 3.5a4.5 4.5 0 0 0 0 9z"/>`,
  assumed: html``,
}

const confidenceTone: Record<Confidence, Tone> = {
  verified: 'good',
  medium: 'warning',
  assumed: 'bad',
}

/** A full, half or empty ring; the word stands beside it. */
export const confidenceIcon = (level: Confidence): Html =>
  html`<svg class="icon ring ${confidenceTone[level]}" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5"/>${fillings[level]}</svg>`
