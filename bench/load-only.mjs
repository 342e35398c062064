// Loads and validates an input as `coo` does, and nothing else: load-only.mjs INPUT DAY
import { load } from '../dist/index.mjs'

const [input = '', at = ''] = process.argv.slice(2)
const result = await load({
  inputs: [input],
  at,
  readStandardInput: () => Promise.resolve(new Uint8Array()),
})
if (!result.ok) throw new Error(result.problems[0]?.message)
