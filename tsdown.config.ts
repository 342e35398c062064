import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { coo: 'src/cli/coo.ts', index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node24',
  outDir: 'dist',
  clean: true,
  dts: { entry: ['src/index.ts'] },
  fixedExtension: false,
  minify: true,
  deps: {
    alwaysBundle: ['string-width', /^get-east-asian-width$/, /^strip-ansi$/, /^ansi-regex$/],
  },
})
