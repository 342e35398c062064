import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { capabilities } from '../../capabilities/index.ts'
import { runCoo } from '../../testing/run-coo.ts'
import { commandGroups } from '../command-groups.ts'
import { faces } from '../faces.ts'

const known = [...Object.keys(capabilities), ...Object.keys(faces)]
const scriptFor = async (shell: string) => (await runCoo(['completion', shell])).stdout

it('lists every command once, in a group', () => {
  const grouped = commandGroups.flatMap(({ commands }) => Object.keys(commands))
  expect(grouped.filter((command) => known.includes(command)).sort()).toEqual([...known].sort())
})

it.each(['bash', 'zsh', 'fish', 'powershell'])('knows every command in %s', async (shell) => {
  const script = await scriptFor(shell)
  for (const command of known) for (const word of command.split(' ')) expect(script).toContain(word)
  expect(script).toContain('anonymize')
})

it('says which shells there are', async () => {
  const { code, stderr } = await runCoo(['completion', 'powershel'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/bash, zsh, fish, powershell[\s\S]*did you mean powershell\?/)
})

/** What bash proposes for the last word of a command line. */
async function proposed(...line: string[]): Promise<string[]> {
  const script = `${await scriptFor('bash')}
COMP_WORDS=(coo "$@"); COMP_CWORD=$#; _coo; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', ...line], { encoding: 'utf8' })
  return stdout.split('\n').filter((word) => word !== '')
}

describe.skipIf(process.platform === 'win32')('bash', () => {
  it('proposes commands, options and the values of options', async () => {
    expect(await proposed('bri')).toEqual(['brief'])
    expect(await proposed('okr', '--qu')).toEqual(['--quarter-progress', '--quiet'])
    expect(await proposed('cadence', '-f', 'i')).toEqual(['ics'])
    expect(await proposed('brief', '--format', 'h')).toEqual(['html'])
    expect(await proposed('completion', 'z')).toEqual(['zsh'])
  })

  it('leaves files to bash', async () => {
    expect(await proposed('brief', 'exam')).toEqual([])
  })
})
