import { expect, it } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { aDatum, aFinding } from '../testing/a-finding.ts'
import { settled } from '../testing/settled.ts'
import { opened } from './judged.ts'
import { tellingOnce } from './says-less.ts'

const about = (rule: string, subject: string, ...paths: string[]) =>
  settled(aFinding(rule, subject, { evidence: paths.map(aDatum) }))

const judged = [
  about('constraint', 'intake', 'a', 'b'),
  about('queue', 'intake', 'b'),
  about('queue', 'billing', 'c'),
  about('queue', 'claims', 'd'),
]
const findings = judged.map(opened)
const tellOnce = tellingOnce(judged)
const ids = (some: readonly Finding[]) => some.map(({ id }) => id)

it('leaves out what says less than one that the page tells before it', () => {
  const told = ['constraint:intake', 'queue:billing', 'queue:claims']
  expect(ids(tellOnce(findings))).toEqual(told)
  expect(ids(tellOnce(findings.slice(1), { beside: findings.slice(0, 1) }))).toEqual(told.slice(1))
  expect(ids(tellOnce(findings, { most: 2 }))).toEqual(told.slice(0, 2))
})

it('takes for one of each rule the first that says more', () => {
  expect(ids(tellOnce(findings, { ofEachRule: true }))).toEqual([
    'constraint:intake',
    'queue:billing',
  ])
  expect(ids(tellOnce(findings.slice(1), { ofEachRule: true }))).toEqual(['queue:intake'])
})
