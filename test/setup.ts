import * as fc from 'fast-check'

// The short run is the same each time, so that it fails for a change and not by chance.
if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20_260_911 })
