import { describe, expect, test } from '@jest/globals'
import { Annotations, annotationPlace } from '../src/annotations.js'

describe('place', () => {
  test.each([
    ['nothing', {}, {}],
    [
      'all',
      { title: 't', file: 'a.ts', line: '1', endline: '1', col: '2', endcolumn: '3' },
      { title: 't', file: 'a.ts', line: 1, endLine: 1, column: 2, endColumn: 3 },
    ],
    ['only the last line: it is the first too', { endline: '4' }, { line: 4, endLine: 4 }],
    [
      'only the last column: it is the first too',
      { line: '1', endcolumn: '4' },
      { line: 1, column: 4, endColumn: 4 },
    ],
    ['columns need a line', { col: '4' }, {}],
    [
      'no columns over several lines',
      { line: '1', endline: '2', col: '3' },
      { line: 1, endLine: 2 },
    ],
    ['lines the wrong way round', { line: '3', endline: '2', title: 't' }, { title: 't' }],
    ['columns the wrong way round', { line: '3', col: '3', endcolumn: '2' }, { line: 3 }],
    ['not a number', { line: 'x' }, {}],
    ['a file in the workspace', { file: '/work space/src/a.ts' }, { file: 'src/a.ts' }],
    ['a file elsewhere', { file: '/elsewhere/a.ts' }, { file: '/elsewhere/a.ts' }],
  ])('%s', (_, properties, expected) => {
    expect(annotationPlace(new Map(Object.entries(properties)), '/work space')).toEqual(expected)
  })
})

test('keeps ten of each level and counts the others', () => {
  const annotations = new Annotations()
  for (let index = 0; index < 12; index++) annotations.add({ level: 'error', message: `${index}` })
  annotations.add({ level: 'warning', message: 'still kept' })
  expect(annotations.kept).toHaveLength(11)
  expect(annotations.kept.at(9)?.message).toBe('9')
  expect(annotations.dropped).toBe(2)
})
