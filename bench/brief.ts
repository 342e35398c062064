import { statSync, writeFileSync } from 'node:fs'
import YAML from 'yaml'
import { largeBusiness } from './large-business.ts'
import { compare, type Measured } from './measure.ts'
import { held, mb, ms, ratio, row } from './print.ts'
import { variedBusiness } from './varied-business.ts'

/** The most that a briefing may take of the time of loading and validating alone. */
const MOST_OF_LOADING = 3
const DAY = '2026-08-31'

/** Whole commands on one input: one that loads and validates a company, one that briefs on it. */
function commands(input: string) {
  const output = `${input}.out`
  const asked = [input, '--at', DAY, '-f', 'json']
  return {
    load: { args: ['dist/coo.cjs', 'validate', ...asked], output },
    brief: { args: ['dist/coo.cjs', 'brief', ...asked], output },
  }
}

/** A program that loads and validates with the schema's own library. */
const withZod = (input: string) => ({
  args: ['bench/schema-process.ts', input],
  output: `${input}.out`,
})

/** The companies that are briefed on. */
const businesses = {
  'without faults': (count: number) => largeBusiness(count, false),
  'with faults': (count: number) => largeBusiness(count, true),
  'drawn by chance': variedBusiness,
}

/** A tenth of a company in YAML, as people write it by hand: it takes longer to load. */
const AS_YAML = 10

/** How much smaller the companies are that growth is measured from. */
const SMALLER = [2, 10]

/** Prints what a briefing on a large company takes against loading it, and against a half and a
 *  tenth of it. */
export function briefing(at: (name: string) => string, keyResults: number, rounds: number): void {
  const size = Math.round(keyResults / 10).toLocaleString('en')
  console.log(
    `\n${keyResults.toLocaleString('en')} key results, ${size} processes, ${size} people, medians of ${rounds}`,
  )
  for (const [kind, make] of Object.entries(businesses)) {
    const written = (count: number) => {
      const input = at(`business-${count}.json`)
      writeFileSync(input, JSON.stringify(make(count)))
      return input
    }
    const input = written(keyResults)
    const { load, brief, zod } = compare({ ...commands(input), zod: withZod(input) }, rounds)
    row(`input ${kind}`, mb(statSync(input).size))
    row('coo brief -f json', `${ms(brief.milliseconds)}, peak ${mb(brief.peak_bytes)}`)
    against('coo validate', brief, load)
    against('JSON.parse and zod alone', brief, zod)
    for (const times of SMALLER) {
      const smaller = compare(commands(written(keyResults / times)), rounds).brief.milliseconds
      const grows = `grows ${ratio(brief.milliseconds, smaller)} with ${times} x the input`
      row(`the same of 1/${times}`, `${ms(smaller)}: ${grows}`)
    }
  }
  const input = at('business.yaml')
  writeFileSync(input, YAML.stringify(largeBusiness(keyResults / AS_YAML, true)))
  const { load, brief } = compare(commands(input), rounds)
  row(`1/${AS_YAML} with faults, as YAML`, mb(statSync(input).size))
  row('coo brief -f json', ms(brief.milliseconds))
  against('coo validate', brief, load)
}

const against = (name: string, brief: Measured, load: Measured): void =>
  row(
    `  against ${name}`,
    `${ms(load.milliseconds)}: ${held(brief.milliseconds, load.milliseconds, MOST_OF_LOADING)}`,
  )
