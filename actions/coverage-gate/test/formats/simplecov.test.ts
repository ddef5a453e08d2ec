import { expect, test } from '@jest/globals'
import { figures, read } from './text-report.js'

test('safe navigation in Ruby is a condition like any other', async () => {
  const branches = {
    '[:"&.", 3, 2, 14, 2, 21]': {
      '[:then, 4, 2, 14, 2, 21]': 0,
      '[:else, 5, 2, 14, 2, 21]': 1,
    },
  }
  const coverage = { 'a.rb': { lines: [1, 1], branches } }
  const report = await read(JSON.stringify({ RSpec: { coverage, timestamp: 1 } }))
  expect(figures(report)).toEqual({ lines: '2/2', branches: '1/2' })
  expect(report.files[0]?.branches?.at(2)).toEqual({ covered: 1, total: 2 })
})
