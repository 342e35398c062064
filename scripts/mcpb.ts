// Makes the MCPB bundle of the server: coo-advisor.mcpb, a zip of the package with what it needs to
// run and a manifest. `node scripts/mcpb.ts [FILE]`
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { zip } from './zip.ts'

const stage = mkdtempSync(join(tmpdir(), 'coo-mcpb-'))
const bundle = process.argv[2] ?? `${manifest.name}.mcpb`

const about = {
  manifest_version: '0.3',
  name: manifest.name,
  display_name: 'COO Advisor',
  version: manifest.version,
  description: manifest.description,
  author: { name: 'COO Advisor' },
  license: manifest.license,
  server: {
    type: 'node',
    entry_point: 'dist/coo.cjs',
    mcp_config: {
      command: 'node',
      args: ['${__dirname}/dist/coo.cjs', 'mcp', '-i', '${user_config.folder}'],
    },
  },
  user_config: {
    folder: {
      type: 'directory',
      title: 'Company folder',
      description: 'The folder with the company’s data',
      required: true,
    },
  },
  compatibility: { runtimes: { node: manifest.engines.node } },
}

try {
  for (const path of [...manifest.files, 'LICENSE', 'README.md'])
    cpSync(path, join(stage, path), { recursive: true })
  const { dependencies, name, version, type } = manifest
  writeFileSync(join(stage, 'package.json'), JSON.stringify({ name, version, type, dependencies }))
  const options = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', options, { cwd: stage, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm install failed')
  writeFileSync(join(stage, 'manifest.json'), `${JSON.stringify(about, null, 2)}\n`)
  const files = readdirSync(stage, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const entries = files.map((path) => ({ name: relative(stage, path), data: readFileSync(path) }))
  mkdirSync(join(bundle, '..'), { recursive: true })
  writeFileSync(bundle, zip(entries))
  console.log(`written: ${bundle} (${files.length} files)`)
} finally {
  rmSync(stage, { recursive: true, force: true })
}
