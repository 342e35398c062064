import type { Tone } from './document.ts'

/** The sign in the disc of each tone, as a path in a square of 16. */
export const toneShapes: Record<Tone, string> = {
  good: 'M4.5 8.3l2.4 2.4 4.6-5',
  warning: 'M8 4.2v4.6M8 11.6v.2',
  bad: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2',
  info: 'M8 4.3v.2M8 7.2v4.6',
  neutral: 'M5 8h6',
}
