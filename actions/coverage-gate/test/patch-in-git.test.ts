// Changed lines as git tells them, in real repositories and for real events.

import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import {
  lcov,
  numbered,
  onStage,
  pullRequest,
  push,
  type Stage,
  type StagedEvent,
} from './stage.js'

const inputs = { reports: 'lcov.info', 'min-patch': '100' }

/** `main` with two files, and a branch that goes off it. */
function start({ write, commit, git }: Stage): string {
  write({
    '.gitignore': 'lcov.info\n',
    'src/a.py': numbered(10),
    'src/old.py': numbered(20, 'old'),
  })
  const base = commit('base')
  git('checkout', '--quiet', '-b', 'feature')
  return base
}

const covers = (files: Record<string, readonly (number | undefined)[]>) => ({
  'lcov.info': lcov(files),
})
const all = (count: number, hit = 1) => Array.from({ length: count }, () => hit)

interface Case {
  files: Record<string, string | undefined>
  report: Record<string, readonly (number | undefined)[]>
  deed?: (stage: Stage) => void
  covered: string
  total: string
  uncovered?: string[]
}

const replaced = (text: string, line: number, by: string) =>
  text
    .split('\n')
    .map((one, index) => (index + 1 === line ? by : one))
    .join('\n')

describe('a pull request', () => {
  test.each<[string, Case]>([
    [
      'an edit that is covered',
      {
        files: { 'src/a.py': replaced(numbered(10), 3, 'x') },
        report: { 'src/a.py': all(10) },
        covered: '1',
        total: '1',
      },
    ],
    [
      'one that is not',
      {
        files: { 'src/a.py': replaced(numbered(10), 3, 'x') },
        report: { 'src/a.py': [1, 1, 0, 1] },
        covered: '0',
        total: '1',
        uncovered: ['src/a.py:3'],
      },
    ],
    [
      'an edit of what is no code',
      {
        files: { 'src/a.py': replaced(numbered(10), 3, '# x') },
        report: { 'src/a.py': [1, 1, undefined, 0] },
        covered: '0',
        total: '0',
      },
    ],
    [
      'lines at the end, without a last newline',
      {
        files: { 'src/a.py': `${numbered(10)}x\ny` },
        report: { 'src/a.py': [...all(10), 1, 0] },
        covered: '1',
        total: '2',
        uncovered: ['src/a.py:12'],
      },
    ],
    [
      'lines that go',
      {
        files: { 'src/a.py': numbered(4) },
        report: { 'src/a.py': all(4, 0) },
        covered: '0',
        total: '0',
      },
    ],
    [
      'a file that goes',
      {
        files: { 'src/old.py': undefined },
        report: { 'src/a.py': all(10) },
        covered: '0',
        total: '0',
      },
    ],
    [
      'a file that gets another name',
      {
        files: {},
        deed: ({ git }) => void git('mv', 'src/old.py', 'src/new name.py'),
        report: { 'src/a.py': all(10), 'src/new name.py': all(20, 0) },
        covered: '0',
        total: '0',
      },
    ],
    [
      'another name and an edit',
      {
        files: { 'src/new.py': replaced(numbered(20, 'old'), 7, 'x') },
        deed: ({ git }) => void git('rm', '--quiet', 'src/old.py'),
        report: { 'src/a.py': all(10), 'src/new.py': all(20, 0) },
        covered: '0',
        total: '1',
        uncovered: ['src/new.py:7'],
      },
    ],
    [
      'a new file that is measured',
      {
        files: { 'src/new.py': 'a\nb\nc\n' },
        report: { 'src/a.py': all(10), 'src/new.py': [1, undefined, 0] },
        covered: '1',
        total: '2',
        uncovered: ['src/new.py:3'],
      },
    ],
    [
      'a new file that is in no report',
      {
        files: { 'src/new.py': 'a\n\nc\n' },
        report: { 'src/a.py': all(10) },
        covered: '0',
        total: '2',
        uncovered: ['src/new.py:1', 'src/new.py:3'],
      },
    ],
    [
      'a new file of tests and one of another kind',
      {
        files: { 'tests/test_new.py': 'a\n', 'README.md': 'a\n' },
        report: { 'src/a.py': all(10) },
        covered: '0',
        total: '0',
      },
    ],
    [
      'permissions alone',
      {
        files: {},
        deed: ({ folder }) => chmodSync(join(folder, 'src/a.py'), 0o755),
        report: { 'src/a.py': all(10, 0) },
        covered: '0',
        total: '0',
      },
    ],
    [
      'names beyond ASCII, with quotes and spaces',
      {
        files: { 'src/ü "x" y.py': 'a\nb\n' },
        report: { 'src/a.py': all(10), 'src/ü "x" y.py': [1, 0] },
        covered: '1',
        total: '2',
        uncovered: ['src/ü "x" y.py:2'],
      },
    ],
    [
      'an edit under .gitattributes that hide it',
      {
        files: { '.gitattributes': '*.py binary\n', 'src/a.py': replaced(numbered(10), 3, 'x') },
        report: { 'src/a.py': [1, 1, 0, 0] },
        covered: '0',
        total: '1',
        uncovered: ['src/a.py:3'],
      },
    ],
    [
      'white space at the ends of lines',
      {
        files: { 'src/a.py': numbered(10).replaceAll('\n', '\r\n') },
        report: { 'src/a.py': [0, 1] },
        covered: '1',
        total: '2',
        uncovered: ['src/a.py:1'],
      },
    ],
    ['nothing', { files: {}, report: { 'src/a.py': all(10, 0) }, covered: '0', total: '0' }],
  ])('%s', async (_, { files, report, deed, covered, total, uncovered = [] }) =>
    onStage(async (stage) => {
      const base = start(stage)
      deed?.(stage)
      stage.write(files)
      const head = stage.commit('change')
      if (deed && total === '0') stage.git('reset', '--quiet', '--hard')
      stage.write(covers(report))
      const run = await stage.gate({ ...inputs, 'min-resolved': '0' }, pullRequest(base, head))

      expect(run.outputs).toMatchObject({ 'patch-covered': covered, 'patch-total': total })
      expect(
        run.report?.patch?.files.flatMap((file) =>
          file.uncovered.map(([from]) => `${file.path}:${from}`),
        ),
      ).toEqual(uncovered)
      expect(run.error?.message).toEqual(
        uncovered.length > 0 ? expect.stringMatching(/^min-patch: /) : undefined,
      )
      if (total === '0')
        expect(run.log).toContain('not applicable: no changed lines can be covered')
      expect(
        run.annotations.flatMap(({ file, startLine }) => (file ? [`${file}:${startLine}`] : [])),
      ).toEqual(uncovered)
    }),
  )

  test('what others merged meanwhile is not counted', () =>
    onStage(async (stage) => {
      start(stage)
      stage.write({ 'src/a.py': replaced(numbered(10), 3, 'mine') })
      const head = stage.commit('mine')
      stage.git('checkout', '--quiet', 'main')
      stage.write({ 'src/old.py': replaced(numbered(20, 'old'), 7, 'theirs') })
      const base = stage.commit('theirs')
      stage.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
      stage.write(covers({ 'src/a.py': all(10), 'src/old.py': all(20, 0) }))
      const run = await stage.gate(inputs, pullRequest(base, head))
      expect(run.outputs).toMatchObject({ 'patch-covered': '1', 'patch-total': '1' })
    }))

  test('a shallow clone is told, with what to set, and is no empty change', () =>
    onStage(async (stage) => {
      const base = start(stage)
      stage.write({ 'src/a.py': replaced(numbered(10), 3, 'x') })
      const head = stage.commit()
      const clone = join(stage.folder, 'clone')
      execFileSync(
        'git',
        ['clone', '--quiet', '--depth=1', '--branch=feature', `file://${stage.folder}`, clone],
        { stdio: 'ignore' },
      )
      stage.write({ 'clone/lcov.info': lcov({ 'src/a.py': all(10) }) })
      const event = {
        ...pullRequest(base, head),
        environment: { GITHUB_WORKSPACE: clone },
      }
      const run = await stage.gate(inputs, event)
      expect(run.error).toBeInstanceOf(UserError)
      expect(run.error?.message).toContain('fetch-depth: 0')
      // Nobody asked for the changes: then it is worth a note.
      const without = await stage.gate({ reports: 'lcov.info', 'min-lines': '1' }, event)
      expect(without.error).toBeUndefined()
      expect(without.log).toContain('Changed lines are not known')
      expect(without.outputs['patch-total']).toBe('')
    }))
})

test.each<[string, (base: string, head: string) => [StagedEvent, Record<string, string>]]>([
  ['a push', (base, head) => [push(base, head, 'feature'), {}]],
  ['base-ref', () => [{ name: 'schedule', ref: 'refs/heads/feature' }, { 'base-ref': 'main' }]],
])('the changes since %s', (_, eventOf) =>
  onStage(async (stage) => {
    const base = start(stage)
    stage.write({ 'src/a.py': replaced(numbered(10), 3, 'x') })
    const head = stage.commit()
    stage.write(covers({ 'src/a.py': [1, 1, 0] }))
    const [event, more] = eventOf(base, head)
    const run = await stage.gate({ ...inputs, ...more }, event)
    expect(run.error?.message).toBe('min-patch: 0/1 = 0.00 % < 100 %, 1 more line needed')
    expect(run.outputs['uncovered-changed-lines']).toBe('1')
  }),
)

test('of a report with totals only nobody knows which lines were run', () =>
  onStage(async (stage) => {
    const base = start(stage)
    stage.write({ 'src/a.py': replaced(numbered(10), 3, 'x') })
    const head = stage.commit()
    const metric = { total: 10, covered: 10, skipped: 0, pct: 100 }
    const totals = { lines: metric, statements: metric, functions: metric, branches: metric }
    stage.write({ 'sum.json': { total: totals, 'src/a.py': totals } })
    const given = { reports: 'sum.json', 'min-patch': '80' }
    const run = await stage.gate(given, pullRequest(base, head))
    expect(run.error).toBeInstanceOf(UserError)
    expect(run.error?.message).toContain('the reports hold totals only of src/a.py')
    const lines = await stage.gate(
      { reports: 'sum.json', 'min-lines': '80' },
      pullRequest(base, head),
    )
    expect(lines.error).toBeUndefined()
  }))

test('without git a gate that asks for no history works', () =>
  onStage(async (stage) => {
    stage.write({ 'plain/src/a.py': 'a\n', 'plain/lcov.info': lcov({ 'src/a.py': [1] }) })
    const event: StagedEvent = {
      name: 'schedule',
      environment: {
        GITHUB_WORKSPACE: join(stage.folder, 'plain'),
        GIT_CEILING_DIRECTORIES: stage.folder,
      },
    }
    const run = await stage.gate({ reports: 'lcov.info', 'min-lines': '100' }, event)
    expect([run.error?.message, run.outputs.outcome]).toEqual([undefined, 'passed'])
  }))
