import { describe, expect, it } from 'vitest'
import { type Path, pathFollower, valueAt } from './path.ts'

const root = { units: [{ goals: [{ a: 1, b: 2 }, { a: 3 }] }, { 'x]y': [{ a: 4 }] }], as_of: 'day' }

describe('pathFollower', () => {
  it('finds what a path leads to, whatever was asked before', () => {
    const follow = pathFollower<unknown>(root, valueAt)
    const paths = {
      'units[0].goals[0].a': 1,
      'units[0].goals[0].b': 2,
      'units[0].goals[1].a': 3,
      'units[0].goals[2].a': undefined,
      'units[1]["x]y"][0].a': 4,
      as_of: 'day',
      'units[0].goals[1]': { a: 3 },
    }
    for (const [path, value] of [...Object.entries(paths), ...Object.entries(paths).reverse()]) {
      expect(follow(path), path).toEqual(value)
    }
  })

  it('goes the way to a list once for its entries', () => {
    const walked: Path[] = []
    const follow = pathFollower('', (_, path) => {
      walked.push(path)
      return ''
    })
    follow('units[0].goals[0].a')
    follow('units[0].goals[1].a')
    expect(walked).toEqual([['units', 0, 'goals'], [0], ['a'], [1], ['a']])
  })
})
