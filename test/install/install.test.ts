import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { mcpClients, placesOf, skillClients } from '../../src/install/clients.ts'
import { runCoo } from '../../src/testing/run-coo.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'

function someone() {
  const folder = temporaryFolder('install', onTestFinished)
  const env = { HOME: folder }
  return { folder, env, places: placesOf(folder, env) }
}

describe.each(Object.entries(mcpClients))('coo mcp install --for %s', (name, client) => {
  it('writes a file where there is none, and no more the second time', async () => {
    const { folder, env, places } = someone()
    const shown = await runCoo(['mcp', 'install', '--for', name, '-n'], { folder, env })
    expect(shown.stdout).toContain('+')
    expect(existsSync(client.file(places))).toBe(false)
    const done = await runCoo(['mcp', 'install', '--for', name], { folder, env })
    expect(done.code, done.stderr).toBe(0)
    const text = readFileSync(client.file(places), 'utf8')
    expect(text).toContain('"coo-advisor"')
    expect(text).toContain(JSON.stringify(folder))
    const again = await runCoo(['mcp', 'install', '--for', name], { folder, env })
    expect(again.stdout).toContain('in place already')
    expect(readFileSync(client.file(places), 'utf8')).toBe(text)
  })

  it('keeps what is there, and a copy of it', async () => {
    const { folder, env, places } = someone()
    const file = client.file(places)
    const before =
      client.form === 'json'
        ? JSON.stringify({ theme: 'dark', [client.key]: { other: { command: 'x' } } }, null, 4)
        : 'model = "o" # mine\n\n[mcp_servers.other]\ncommand = "x"\n'
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, before)
    const { code, stderr } = await runCoo(['mcp', 'install', '--for', name, '--write'], {
      folder,
      env,
    })
    expect(code, stderr).toBe(0)
    const after = readFileSync(file, 'utf8')
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe(before)
    const kept =
      client.form === 'toml'
        ? [before]
        : ['\n    "theme": "dark"', '"other": {\n            "command": "x"\n        }']
    for (const part of kept) expect(after).toContain(part)
    expect(after).toContain('--write')
  })
})

it('leaves settings with comments alone and says what to add', async () => {
  const { folder, env } = someone()
  const file = join(folder, '.vscode/mcp.json')
  mkdirSync(dirname(file))
  writeFileSync(file, '{ // mine\n "servers": {} }')
  const { code, stderr } = await runCoo(['mcp', 'install', '--for', 'vscode'], { folder, env })
  expect(code).toBe(2)
  expect(stderr).toContain('add this by hand')
  expect(readFileSync(file, 'utf8')).toContain('// mine')
})

it('replaces its own table in TOML and nothing else', async () => {
  const { folder, env } = someone()
  const file = join(folder, '.codex/config.toml')
  mkdirSync(dirname(file))
  const table = '[mcp_servers.coo]\ncommand = "old"\nargs = []\nstartup_timeout_sec = 20\n'
  writeFileSync(file, `a = 1\n\n${table}\n[other]\nb = 2\n`)
  await runCoo(['mcp', 'install', '--for', 'codex'], { folder, env })
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('command = "npx"')
  expect(text).toContain('startup_timeout_sec = 20')
  expect(text).not.toContain('"old"')
  expect(text.endsWith('\n[other]\nb = 2\n')).toBe(true)
})

it.each(Object.keys(skillClients))('coo skill install --for %s writes the skill', async (name) => {
  const { folder, env, places } = someone()
  const { code, stdout, stderr } = await runCoo(['skill', 'install', '--for', name], {
    folder,
    env,
  })
  expect(code, stderr).toBe(0)
  const skill = join(skillClients[name]?.(places) ?? '', 'coo-advisor')
  expect(stdout).toContain(`Written: ${join(skill, 'SKILL.md')}`)
  expect(readFileSync(join(skill, 'SKILL.md'), 'utf8')).toBe(
    readFileSync('skills/coo-advisor/SKILL.md', 'utf8'),
  )
  expect(readdirSync(join(skill, 'references'))).toEqual(
    readdirSync('skills/coo-advisor/references'),
  )
})

it.each([
  [['mcp', 'install'], 'expected claude, codex'],
  [['mcp', 'install', '--for', 'cursr'], 'did you mean cursor?'],
  [['skill', 'instal'], 'expected install'],
  [['skill', 'install', '--for', 'vscode'], 'expected claude, codex'],
])('coo %j is told what to type', async (args, said) => {
  const { folder, env } = someone()
  const { code, stderr } = await runCoo(args, { folder, env })
  expect(code).toBe(2)
  expect(stderr).toContain(said)
})
