/** The colours of a report. Text on its ground has a contrast of at least 4.5, and a bar on its
 *  track at least 3, in both (a test computes it). */
export type ColorName =
  | 'ground'
  | 'paper'
  | 'ink'
  | 'muted'
  | 'rule'
  | 'track'
  | 'accent'
  | `${'good' | 'warning' | 'bad' | 'info' | 'neutral'}${'' | '-soft'}`
  | `heat-${0 | 1 | 2 | 3 | 4}${'' | '-ink'}`

export type Palette = Readonly<Record<ColorName, string>>

/** Levels run from clay over sand to teal, which those who confuse red and green can tell apart. */
export const light: Palette = {
  ground: '#f3f4f6',
  paper: '#ffffff',
  ink: '#17202c',
  muted: '#556071',
  rule: '#dce1e7',
  track: '#e8ebef',
  accent: '#24507f',
  good: '#1c7a4c',
  'good-soft': '#e9f5ee',
  warning: '#9a5f00',
  'warning-soft': '#fdf4e0',
  bad: '#b3302a',
  'bad-soft': '#fdeeec',
  info: '#24609c',
  'info-soft': '#ebf2fa',
  neutral: '#596373',
  'neutral-soft': '#eff1f4',
  'heat-0': '#b4502a',
  'heat-0-ink': '#ffffff',
  'heat-1': '#ebb799',
  'heat-1-ink': '#17202c',
  'heat-2': '#f2e8d2',
  'heat-2-ink': '#17202c',
  'heat-3': '#a3cfcb',
  'heat-3-ink': '#17202c',
  'heat-4': '#2a7975',
  'heat-4-ink': '#ffffff',
}

export const dark: Palette = {
  ground: '#0e131a',
  paper: '#161d27',
  ink: '#e6eaf0',
  muted: '#a5b0bf',
  rule: '#2d3745',
  track: '#2a3441',
  accent: '#86b4e6',
  good: '#62c793',
  'good-soft': '#172e25',
  warning: '#e2b05a',
  'warning-soft': '#332a17',
  bad: '#f1938c',
  'bad-soft': '#3a2022',
  info: '#86b4e6',
  'info-soft': '#1a2a3d',
  neutral: '#a5b0bf',
  'neutral-soft': '#222b37',
  'heat-0': '#b4532e',
  'heat-0-ink': '#ffffff',
  'heat-1': '#74472f',
  'heat-1-ink': '#ffffff',
  'heat-2': '#4a463c',
  'heat-2-ink': '#ffffff',
  'heat-3': '#285a58',
  'heat-3-ink': '#ffffff',
  'heat-4': '#1d7d78',
  'heat-4-ink': '#ffffff',
}

/** @example variables({ ink: '#000', ... }) // => '--ink:#000;...' */
export const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, color]) => `--${name}:${color};`)
    .join('')
