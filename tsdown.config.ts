import { defineConfig } from 'tsdown'

const common = {
  platform: 'node' as const,
  target: 'node24',
  outDir: 'dist',
  fixedExtension: true,
  minify: true,
  deps: {
    alwaysBundle: ['string-width', /^get-east-asian-width$/, /^strip-ansi$/, /^ansi-regex$/],
  },
}

/** What the reports of OKRs and operations need from start to end, in one file: finding a file takes
 *  as long as running what a small one holds. */
const groups = [
  {
    name: 'start',
    test: /src\/(cli\/(main|run|answer|arguments|json)|capabilities\/(index|invoke|usage-error|(okr|ops)-report\/(?!output-schema))|analyses\/(assumption|levels|listed|once|words|okr|process|org|improvement)|knowledge\/(figure|stated|source|okr)|files\/(load|document|lines|decode|read-|scan-|parse-text|parse-json|json-|check-|merge|input-|list-|company-folder|sources|report-problem|strip-|repeated-|glob|ignore)|model\/(?!schema)|reports\/(render\.|render-text|text\/|words|by-kind|clean-text|format-number|table-grid|chart-values))/,
  },
]

// The command is CommonJS: as an ES module each Node library it touches costs it milliseconds.
export default defineConfig([
  {
    ...common,
    entry: { coo: 'src/cli/coo.ts', main: 'src/cli/main.ts' },
    format: 'cjs',
    dts: false,
    clean: true,
    outputOptions: { codeSplitting: { groups } },
  },
  { ...common, entry: { index: 'src/index.ts' }, format: 'esm', dts: true, clean: false },
])
