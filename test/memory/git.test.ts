import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCoo } from '../../src/testing/run-coo.ts'
import { aFolder, type Briefed, NRR, standingOf } from './weeks.ts'

let company: ReturnType<typeof aFolder>
beforeEach(() => {
  company = aFolder()
})
afterEach(() => company.remove())

const git = (args: string[], { day = '2026-09-11', cwd = company.folder } = {}) => {
  const date = `${day}T12:00:00Z`
  const who = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'a@example.com' }
  const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'a@example.com' }
  const env = {
    ...process.env,
    ...who,
    ...committer,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  }
  return execFileSync('git', args, { cwd, env, stdio: 'pipe' }).toString()
}

const keep = (day: string, nrr: number, where = '') => {
  company.write({ [`${where}company.json`]: { metrics: { net_revenue_retention_pct: nrr } } })
  git(['add', '-A'])
  git(['commit', '-q', '-m', day], { day })
}

type Told = Briefed & { warnings: { message: string }[] }

const brief = async (at: string, folder = company.folder): Promise<Told> => {
  const { stdout } = await runCoo(['brief', folder, '--at', at, '-f', 'json'])
  return JSON.parse(stdout) as Told
}

describe('an undated folder in git', () => {
  beforeEach(() => {
    git(['init', '-q', '-b', 'main'])
    keep('2026-08-20', 104)
    keep('2026-08-26', 97)
    keep('2026-09-10', 95)
  })

  it('was on a day what the last commit until then says', async () => {
    const told = await brief('2026-09-11')
    expect(told.since).toBe('2026-09-04')
    expect(standingOf(told, NRR)).toBe('worse 2')
    expect(told.warnings).toEqual([])
  })

  it('is read from packs and packed refs, and from a linked worktree', async () => {
    git(['gc', '-q'])
    git(['pack-refs', '--all'])
    expect(standingOf(await brief('2026-09-11'), NRR)).toBe('worse 2')
    const tree = `${company.folder}-tree`
    git(['worktree', 'add', '-q', tree, '-b', 'other'])
    try {
      expect(standingOf(await brief('2026-09-11', tree), NRR)).toBe('worse 2')
    } finally {
      rmSync(tree, { recursive: true })
    }
  })

  it('has no past before its first commit', async () => {
    expect(standingOf(await brief('2026-08-21'), NRR)).toBe('null null')
  })

  it('names a figure that a commit restated', async () => {
    const history = (value: number) => ({
      'history.json': { metric_history: [{ metric: 'nps', on: '2026-08-31', value }] },
    })
    company.write(history(50))
    git(['add', '-A'])
    git(['commit', '-q', '-m', 'first'], { day: '2026-09-01' })
    company.write(history(40))
    const { restated } = await company.ask<{ restated: object[] }>('metrics', '--at', '2026-09-11')
    expect(restated).toMatchObject([{ metric: 'nps', on: '2026-08-31', was: 50, now: 40 }])
  })

  it('runs no hook and nothing of its configuration', async () => {
    const mark = join(company.folder, 'ran')
    writeFileSync(join(company.folder, '.git/hooks/post-checkout'), `#!/bin/sh\ntouch ${mark}\n`, {
      mode: 0o755,
    })
    git(['config', 'core.fsmonitor', `touch ${mark}`])
    git(['config', 'core.pager', `touch ${mark}`])
    await brief('2026-09-11')
    expect(existsSync(mark)).toBe(false)
  })
})

describe('a repository that is not whole', () => {
  it('is told of, and dates tell the past', async () => {
    company.write({
      'a.json': { as_of: '2026-09-01', metrics: { net_revenue_retention_pct: 97 } },
      'b.json': { as_of: '2026-09-11', metrics: { net_revenue_retention_pct: 97 } },
    })
    mkdirSync(join(company.folder, '.git'))
    writeFileSync(join(company.folder, '.git/HEAD'), 'ref: refs/heads/main\n')
    const told = await brief('2026-09-11')
    expect(standingOf(told, NRR)).toBe('same 1')
    expect(told.warnings.map(({ message }) => message).join()).toContain('cannot be read')
  })

  it('as a shallow clone is read as far as it goes', async () => {
    git(['init', '-q', '-b', 'main'])
    keep('2026-08-20', 104)
    keep('2026-09-03', 97)
    const clone = join(company.folder, 'clone')
    git(['clone', '-q', '--depth', '1', `file://${company.folder}`, clone])
    const told = await brief('2026-09-11', clone)
    expect(standingOf(told, NRR)).toBe('same 1')
    expect(told.warnings.map(({ message }) => message).join()).toContain('not in this clone')
  })

  it('with a damaged commit is not said to be a clone of the last ones', async () => {
    git(['init', '-q', '-b', 'main'])
    keep('2026-08-20', 104)
    const damaged = git(['rev-parse', 'HEAD']).trim()
    keep('2026-09-03', 97)
    const object = join(company.folder, '.git/objects', damaged.slice(0, 2), damaged.slice(2))
    rmSync(object)
    writeFileSync(object, 'no commit')
    const told = await brief('2026-09-11')
    expect(standingOf(told, NRR)).toBe('same 1')
    const warned = told.warnings.map(({ message }) => message).join()
    expect(warned).toContain('earlier commits cannot be read')
  })

  it('whose packs cannot be looked at is not taken for a small one', async () => {
    git(['init', '-q', '-b', 'main'])
    keep('2026-09-03', 97)
    const packs = join(company.folder, '.git/objects/pack')
    rmSync(packs, { recursive: true })
    symlinkSync('pack', packs)
    const told = await brief('2026-09-11')
    expect(told.warnings.map(({ message }) => message).join()).toContain('cannot be read: ELOOP')
  })

  it('that a stray .git file names is left alone', async () => {
    const other = aFolder()
    try {
      git(['init', '-q'], { cwd: other.folder })
      company.write({ 'company.json': { metrics: { net_revenue_retention_pct: 97 } } })
      writeFileSync(join(company.folder, '.git'), `gitdir: ${other.folder}/.git\n`)
      const told = await brief('2026-09-11')
      expect(standingOf(told, NRR)).toBe('null null')
      expect(told.warnings).toEqual([])
    } finally {
      other.remove()
    }
  })
})
