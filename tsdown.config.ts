import { defineConfig } from 'tsdown'

/** What Node itself runs. */
const ENTRY = 'coo.cjs'

const common = {
  platform: 'node' as const,
  target: 'node24',
  outDir: 'dist',
  fixedExtension: true,
  minify: true,
}

/** What every report needs from start to end is one file, and each of the two reports is one more:
 *  finding a file takes as long as running what a small one holds. */
const groups = [
  {
    name: 'start',
    priority: 2,
    test: /src\/(cli\/(main|run|answer|put|arguments|read-options|json|pager|progress|report-problems)|capabilities\/(index|invoke|options|usage-error|shared\/(blocks|cells|currency|guessed-in|people-named))|analyses\/(assumption|levels|listed|once|reporting\/(leavers|person)\.|words)|knowledge\/(figure|stated|source|measures)|files\/(load|document|lines|decode|read-|scan-|parse-text|parse-json|json-|check-|merge|input-|list-|company-folder|sources|report-problem|strip-|repeated-|glob|ignore)|model\/(?!schema)|reports\/(money-sign|render\.|render-text|text\/|words|by-kind|clean-text|format-|table-grid|chart-values))/,
  },
  {
    name: 'okr',
    priority: 1,
    test: /src\/(analyses\/(okr(\/|-facts)|mean|stated-confidence)|capabilities\/okr-report\/(?!output-schema)|knowledge\/okr\.)/,
  },
  {
    name: 'ops',
    priority: 1,
    test: /src\/(analyses\/(process|org|improvement)\/|capabilities\/ops-report\/(?!output-schema))/,
  },
  { name: 'help', priority: 1, test: /src\/cli\/(help|version)/ },
  { name: 'zod', priority: 3, test: /node_modules\/zod\// },
  {
    name: 'mcp',
    test: /node_modules\/@modelcontextprotocol\/(server|core)|src\/(mcp\/(main|options|presets|server|serve-stdio|stdio-transport|handle-|prompts|notices|workspace|collections|resources\/|skill))/,
  },
]

/** Rewrites what is not ASCII in code as escapes, as V8 reads ASCII several times faster. */
const ascii = (code: string): string =>
  code.replace(
    // oxlint-disable-next-line no-control-regex -- ASCII begins with them
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Makes each file but the entry one function, as `src/cli/kept-code.ts` loads it: putting the
 *  function around it there would copy the whole code at each start. The entry learns the name of the
 *  program's file, which tells its content as those of the others do. */
const functions = {
  name: 'functions',
  generateBundle: (_: unknown, bundle: Record<string, { name?: string; code?: string }>) => {
    const program = Object.keys(bundle).find((file) => bundle[file]?.name === 'main')
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.code === undefined) continue
      const code = ascii(chunk.code)
      chunk.code =
        file === ENTRY
          ? code.replace('./main.cjs', `./${program}`)
          : `(function (exports, require, module, __filename, __dirname) {${code}\n})`
    }
  },
}

// The command is CommonJS: as an ES module each Node library it touches costs it milliseconds.
export default defineConfig([
  {
    ...common,
    entry: { coo: 'src/cli/coo.ts', main: 'src/cli/main.ts' },
    format: 'cjs',
    dts: false,
    clean: true,
    // The protocol's own code starts in half the time from one file, and so does zod, which it uses;
    // a package that is left outside is loaded by import(), which warns in code that was kept.
    deps: {
      alwaysBundle: [/^@modelcontextprotocol\//, /^zod/, /^papaparse/, /^hucre/],
    },
    // The program itself is one file with what starts it, and not one that loads the other.
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
    outputOptions: {
      codeSplitting: { groups },
      entryFileNames: ({ name }) => (`${name}.cjs` === ENTRY ? ENTRY : `${name}-[hash].cjs`),
    },
    plugins: [functions],
  },
  { ...common, entry: { index: 'src/index.ts' }, format: 'esm', dts: true, clean: false },
])
