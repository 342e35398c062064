export const row = (name: string, value: string): void =>
  console.log(`  ${name.padEnd(46)}${value}`)
export const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)} x`
export const ms = (value: number): string => `${value.toFixed(0)} ms`
export const mb = (value: number): string => `${(value / 1e6).toFixed(0)} MB`
/** What one took of another, held to the most that it may take. */
export const held = (a: number, b: number, most: number): string =>
  `${ratio(a, b)} (at most ${most} x: ${a / b <= most ? 'met' : 'NOT MET'})`
