// Parses a company file and holds it against the schema with zod: what loading and validating takes
// where no validator is generated from the schema. Reading the schema's own code is left out.
import { readFileSync, writeSync } from 'node:fs'

const started = performance.now()
const { companySchema } = await import('../src/model/schema/company.ts')
writeSync(2, `apart ${performance.now() - started}\n`)
companySchema.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))
