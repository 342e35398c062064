import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aFolder } from './weeks.ts'

let company: ReturnType<typeof aFolder>
beforeEach(() => {
  company = aFolder()
})
afterEach(() => company.remove())

const git = (day: string, ...args: string[]) => {
  const date = `${day}T12:00:00Z`
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=a@example.com']
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  execFileSync('git', [...who, ...args], { cwd: company.folder, env, stdio: 'pipe' })
}

const write = (title: string, baseline_value: number, target_value: number) => {
  const result = { id: 'KR', title, baseline_value, target_value }
  const objectives = [{ title: 'O', owner: 'Ada', key_results: [result] }]
  company.write({ 'okrs.json': { company_okrs: { quarter: 'Q3 2026', objectives } } })
}

const keep = (day: string) => {
  git(day, 'add', '-A')
  git(day, 'commit', '-q', '-m', day)
}

interface Told {
  issues: { kind: string; what: string; rewrite: string; line: number }[]
}
const told = async () => {
  const { issues } = await company.ask<Told>('okr', 'lint', '--at', '2026-09-11')
  return issues.map(({ what, rewrite }) => `${what} ${rewrite}`)
}

it('tells what was reworded and re-baselined since earlier commits, of one day too', async () => {
  git('2026-08-01', 'init', '-q', '-b', 'main')
  write('Raise NPS', 40, 60)
  keep('2026-09-10')
  write('Improve NPS', 40, 60)
  keep('2026-09-10')
  write('Improve NPS', 45, 50)
  expect(await told()).toEqual([
    "On 10 Sep 2026 it said 'Raise NPS'. Raise NPS",
    'On 10 Sep 2026 it led from 40 to 60, now from 45 to 50. Improve NPS: from 40 to 60',
  ])
})

it('says nothing of what stayed as it was, or of another cycle', async () => {
  git('2026-08-01', 'init', '-q', '-b', 'main')
  write('Raise NPS', 40, 60)
  keep('2026-09-01')
  expect(await told()).toEqual([])
})
