import { expect, test } from '@jest/globals'
import { LineSplitter } from '../src/line-splitter.js'

test.each([
  ['LF', ['a\nb\n'], ['a', 'b']],
  ['CRLF', ['a\r\nb\r\n'], ['a', 'b']],
  ['a lone CR ends a line too', ['progress\r::error::x\n'], ['progress', '::error::x']],
  ['CRLF over two chunks is one line end', ['a\r', '\nb\n'], ['a', 'b']],
  ['CR at the end of a chunk, no LF after it', ['a\r', 'b\n'], ['a', 'b']],
  ['a line over three chunks', ['a', 'b', 'c\n'], ['abc']],
  ['empty lines are kept', ['\n\na\n'], ['', '', 'a']],
  ['the last line without its end', ['a\nb'], ['a', 'b']],
  ['CR as the very last character', ['a\r'], ['a']],
  ['nothing', [''], []],
])('%s', (_, chunks, expected) => {
  const splitter = new LineSplitter()
  const lines = chunks.flatMap((chunk) => splitter.push(chunk))
  expect([...lines, ...splitter.end()]).toEqual(expected)
})

test('a line without end does not grow without end', () => {
  const splitter = new LineSplitter()
  const chunk = 'x'.repeat(1024 * 1024)
  const lines = Array.from({ length: 20 }, () => splitter.push(chunk)).flat()
  expect(lines.length).toBeGreaterThanOrEqual(2)
})
