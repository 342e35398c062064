import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { zip } from '../../scripts/zip.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'

const hasPython = spawnSync('python3', ['--version']).status === 0

it.runIf(hasPython)('packs what another program unpacks byte for byte', () => {
  const folder = temporaryFolder('zip', onTestFinished)
  const data = readFileSync('package-lock.json')
  writeFileSync(
    join(folder, 'a.zip'),
    zip([
      { name: 'a/lock.json', data },
      { name: 'ü.txt', data: Buffer.from('') },
    ]),
  )
  const script =
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])'
  execFileSync('python3', ['-c', script, join(folder, 'a.zip'), folder])
  expect(readFileSync(join(folder, 'a/lock.json'))).toEqual(data)
  expect(readFileSync(join(folder, 'ü.txt'))).toHaveLength(0)
})
