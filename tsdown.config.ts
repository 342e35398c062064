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

// The command is CommonJS: as an ES module each Node library it touches costs it milliseconds.
export default defineConfig([
  { ...common, entry: { coo: 'src/cli/coo.ts' }, format: 'cjs', dts: false, clean: true },
  { ...common, entry: { index: 'src/index.ts' }, format: 'esm', dts: true, clean: false },
])
