import { expect, test } from '@jest/globals'
import { didYouMean, didYouMeanHint } from '../src/index.js'

const inputs = [
  'min-lines',
  'max-failed-tasks',
  'rollback-on',
  'cluster',
  'service',
  'image',
  'cpu',
]

test.each<[string, string | undefined]>([
  ['min-line', 'min-lines'],
  ['minlines', 'min-lines'],
  ['MIN_LINES', 'min-lines'],
  ['min-linse', 'min-lines'],
  ['clutser', 'cluster'],
  ['sevrice', 'service'],
  ['rolback-no', 'rollback-on'],
  ['imgae', 'image'],
  ['cpus', 'cpu'],
  ['threshold', undefined],
  ['x', undefined],
  ['', undefined],
  ['---', undefined],
  ['c'.repeat(1_000_000), undefined],
])('%.20s', (word, expected) => {
  expect(didYouMean(word, inputs)).toBe(expected)
})

test('the closest wins, the first of equals', () => {
  expect(didYouMean('tags', ['flags', 'tag', 'bags'])).toBe('tag')
  expect(didYouMean('flag', ['flat', 'flap'])).toBe('flat')
  expect(didYouMean('a', [])).toBeUndefined()
})

test('as a part of a message', () => {
  expect(didYouMeanHint('clutser', inputs)).toBe(', did you mean "cluster"?')
  expect(didYouMeanHint('threshold', inputs)).toBe('')
})
