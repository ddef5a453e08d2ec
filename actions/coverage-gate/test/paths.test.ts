// Which files the paths in reports are, where that takes more than the path itself.

import { describe, expect, test } from '@jest/globals'
import { indexFiles } from '@slipway/checkout'
import { folderOfPaths, foldersAround, nearestFile } from '../src/report-folder.js'
import { lcov, onStage } from './stage.js'

test.each([
  ['lcov.info', []],
  ['a/b/lcov.info', ['a/b', 'a']],
  ['/opt/a/lcov.info', []],
  ['../a/lcov.info', []],
  ['C:/a/lcov.info', []],
])('folders around %s', (report, folders) => {
  expect(foldersAround(report)).toEqual(folders)
})

test.each([
  ['p/a/coverage/lcov.info', ['src/i.ts'], 'p/a'],
  ['p/a/coverage/lcov.info', ['src/i.ts', 'src/only-root.ts'], undefined],
  ['coverage/lcov.info', ['src/i.ts'], undefined],
  ['p/a/coverage/lcov.info', ['/abs/src/i.ts'], undefined],
])('%s with %j begins at %s', (report, paths, folder) => {
  const files = indexFiles(['src/i.ts', 'src/only-root.ts', 'p/a/src/i.ts', 'p/b/src/i.ts'])
  expect(folderOfPaths(report, paths, files)).toBe(folder)
})

test.each([
  ['a/target/jacoco.xml', ['a/src/X.java', 'b/src/X.java'], 'a/src/X.java'],
  ['target/jacoco.xml', ['a/src/X.java', 'b/src/X.java'], undefined],
  ['a/target/jacoco.xml', ['a/one/X.java', 'a/two/X.java'], undefined],
])('of several candidates, %s means %s', (report, candidates, path) => {
  const files = indexFiles(candidates)
  const answer = nearestFile(report, 'X.java', { files, workspace: '/work' })
  expect(answer).toEqual(path ? { kind: 'found', path } : undefined)
})

describe('in a monorepo', () => {
  const files = { 'src/i.ts': 'r\n', 'packages/a/src/i.ts': 'a\n', 'packages/b/src/i.ts': 'b\n' }
  const reports = {
    'packages/a/coverage/lcov.info': lcov({ 'src/i.ts': [1] }),
    'packages/b/coverage/lcov.info': lcov({ 'src/i.ts': [0] }),
    'coverage/lcov.info': lcov({ 'src/i.ts': [1] }),
  }

  test('each report is about the folder that it lies in', () =>
    onStage(async (stage) => {
      stage.write({ ...files, ...reports })
      stage.commit()
      const rules = '[{ name: r, per-file: "**", min-lines: 1 }]'
      const run = await stage.gate({ reports: '**/lcov.info', rules })
      expect(run.outputs).toMatchObject({
        'lines-covered': '2',
        'lines-total': '3',
        'failed-rules': '["r: min-lines of packages/b/src/i.ts"]',
      })
      expect(run.log).toContain('resolved 3 of 3 paths')
    }))
})

test('paths of another machine, and of a Go module', () =>
  onStage(async (stage) => {
    stage.write({
      'go.mod': 'module example.com/shop\n',
      'pay/pay.go': 'package pay\n',
      'web/app.js': 'x\n',
      'cover.out': 'mode: set\nexample.com/shop/pay/pay.go:1.1,1.9 2 1\n',
      'lcov.info': lcov({ '/home/other/shop/web/app.js': [1] }),
    })
    stage.commit()
    const run = await stage.gate({ reports: 'cover.out\nlcov.info', 'min-lines': '100' })
    expect(run.error).toBeUndefined()
    expect(run.log).toContain('resolved 2 of 2 paths')
    expect(run.outputs).toMatchObject({ 'statements-total': '2', 'lines-total': '2' })
  }))

test('an exclusion, and how little may be missing', () =>
  onStage(async (stage) => {
    stage.write({
      'a.js': 'x\n',
      'gen.js': 'x\n',
      'lcov.info': lcov({ 'a.js': [1], 'gen.js': [0], 'node_modules/x/y.js': [0] }),
    })
    stage.commit()
    const inputs = { reports: 'lcov.info', 'min-lines': '100' }
    const strict = await stage.gate({ ...inputs, exclude: 'gen.js' })
    expect(strict.error?.message).toContain('resolved 1/2 = 50.00 % of the paths')
    const excluded = await stage.gate({ ...inputs, exclude: 'gen.js\nnode_modules/**' })
    expect(excluded.error).toBeUndefined()
    const lenient = await stage.gate({ ...inputs, exclude: 'gen.js', 'min-resolved': '50' })
    expect(lenient.error?.message).toBe('min-lines: 1/2 = 50.00 % < 100 %, 1 more line needed')
    const short = await stage.gate({ ...inputs, 'min-resolved': '50.001', exclude: 'gen.js' })
    expect(short.error?.message).toContain('less than min-resolved (50.001 %)')
  }))
