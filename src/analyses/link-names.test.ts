import { describe, expect, it } from 'vitest'
import { linkNameOf, linkNames } from './link-names.ts'

const [grow, keep, nameless] = [
  { id: 'o1', title: 'Grow' },
  { id: '', title: 'Keep them' },
  { title: 'o1' },
]
const names = linkNames([grow, keep, nameless, {}], (one) => one)

describe('linkNames', () => {
  it('finds by id before a title that is written so', () => {
    expect(names.find('o1')).toBe(grow)
  })

  it('finds what has no id by its title, however it is spaced and cased', () => {
    expect(names.find(' keep  Them')).toBe(keep)
  })

  it('does not find what has an id by its title, nor by an id of another case', () => {
    expect(['Grow', 'O2', ''].map((to) => names.find(to))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('knows what is meant by these', () => {
    expect([names.meant('grow'), names.meant('Keep them'), names.meant('x')]).toEqual([
      grow,
      keep,
      undefined,
    ])
  })
})

describe('linkNameOf', () => {
  it('is the id, else the title', () => {
    expect([grow, keep, {}].map(linkNameOf)).toEqual(['o1', 'Keep them', undefined])
  })
})
