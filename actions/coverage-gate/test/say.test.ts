import { describe, expect, test } from '@jest/globals'
import type { Report } from '../src/report.js'
import { outcomeOf, outputsOf, worstFiles } from '../src/report.js'
import { patchAnnotations } from '../src/say/annotations.js'
import { badgeOf, badgeSvg, shieldsEndpoint } from '../src/say/badge.js'
import { commentBody } from '../src/say/comment.js'
import { handOffText, parseHandOff } from '../src/say/hand-off.js'
import { reportBlocks } from '../src/say/summary.js'

const links = {
  serverUrl: 'https://github.example.com',
  repository: 'octo/shop',
  commit: 'c'.repeat(40),
}

const report: Report = {
  outcome: 'failed',
  reportOnly: false,
  verdicts: [
    {
      rule: '',
      input: 'min-lines',
      subject: '',
      outcome: 'failed',
      message: '4,797/6,000 = 79.95 % < 80 %, 3 more lines needed',
    },
    {
      rule: 'core',
      input: 'min-branches',
      subject: '',
      outcome: 'not-applicable',
      message: 'not applicable: there are no branches to cover (0 of 0)',
    },
  ],
  totals: {
    lines: { covered: 4797, total: 6000 },
    branches: { covered: 0, total: 0 },
    combined: { covered: 4797, total: 6000 },
  },
  baseline: {
    where: 'coverage-baseline.json in branch data',
    commit: 'b'.repeat(40),
    metric: 'lines',
    totals: { lines: { covered: 81, total: 100 } },
    adjusted: { lines: { covered: 80, total: 100 } },
  },
  patch: {
    base: 'a'.repeat(40),
    lines: { covered: 1, total: 5 },
    branches: undefined,
    files: [
      {
        path: 'src/a b.ts',
        lines: { covered: 1, total: 4 },
        uncovered: [
          [3, 4],
          [9, 9],
        ],
        isAbsent: false,
      },
      { path: 'src/new.ts', lines: { covered: 0, total: 1 }, uncovered: [[1, 1]], isAbsent: true },
      { path: 'src/ok.ts', lines: { covered: 1, total: 1 }, uncovered: [], isAbsent: false },
    ],
  },
  worst: [{ path: 'src/a b.ts', count: { covered: 1, total: 4 } }],
  worstMetric: 'lines',
  reports: [{ name: 'lcov.info', format: 'lcov', files: 3 }],
  resolved: { found: 412, total: 415 },
  commit: 'c'.repeat(40),
  notes: ['Branches are a lower bound'],
}

test('the summary', () => {
  expect(reportBlocks(report, { links, isShort: false }).join('\n\n')).toBe(
    `### ❌ Coverage: 1 of 2 rules failed

|  | Covered | Total | Share | Points since the baseline |
| :--- | ---: | ---: | ---: | ---: |
| lines | 4,797 | 6,000 | 79.95 % | -0.05 |
| branches | 0 | 0 | not applicable |  |
| lines and branches | 4,797 | 6,000 | 79.95 % |  |
| changed lines | 1 | 5 | 20.00 % |  |

- **min-lines**: 4,797/6,000 = 79.95 % &lt; 80 %, 3 more lines needed

#### Changed lines that are not covered

| File | Changed lines covered | Not covered |
| :--- | :--- | :--- |
| [\`src/a b.ts\`](<https://github.example.com/octo/shop/blob/${links.commit}/src/a%20b.ts>) | 1/4 = 25.00 % | [3–4](<https://github.example.com/octo/shop/blob/${links.commit}/src/a%20b.ts#L3-L4>), [9](<https://github.example.com/octo/shop/blob/${links.commit}/src/a%20b.ts#L9>) |
| [\`src/new.ts\`](<https://github.example.com/octo/shop/blob/${links.commit}/src/new.ts>) | 0/1 = 0.00 % | in no report: [1](<https://github.example.com/octo/shop/blob/${links.commit}/src/new.ts#L1>) |

<details><summary>Rules (2)</summary>

|  | Rule | Result |
| :--- | :--- | :--- |
| ❌ | min-lines | 4,797/6,000 = 79.95 % &lt; 80 %, 3 more lines needed |
| ➖ | core: min-branches | not applicable: there are no branches to cover (0 of 0) |

</details>

<details><summary>Files with the most uncovered lines</summary>

| File | Not covered | Share |
| :--- | ---: | ---: |
| [\`src/a b.ts\`](<https://github.example.com/octo/shop/blob/${links.commit}/src/a%20b.ts>) | 3 | 25.00 % |

</details>

- Branches are a lower bound

1 report (lcov) · 412 of 415 paths found in the checkout · baseline: coverage-baseline.json in branch data · commit \`cccccccccccc\``,
  )
})

test('names that others chose make no markup, no mention and no link elsewhere', () => {
  const path = '../../<img src=x>|@octocat\u202e\n::error::x`.ts'
  const hostile: Report = {
    ...report,
    worst: [{ path, count: { covered: 0, total: 1 } }],
    patch: {
      base: '',
      lines: { covered: 0, total: 1 },
      branches: undefined,
      files: [{ path, lines: { covered: 0, total: 1 }, uncovered: [[1, 1]], isAbsent: true }],
    },
    verdicts: [
      { rule: '<b>@all</b>', input: 'min-lines', subject: path, outcome: 'failed', message: path },
    ],
    baseline: { ...(report.baseline as NonNullable<Report['baseline']>), where: path },
    notes: [path],
    reports: [{ name: path, format: '<i>', files: 1 }],
  }
  for (const isShort of [true, false]) {
    const text = reportBlocks(hostile, { links, isShort }).join('\n\n')
    expect(text).not.toMatch(/<img|<b>|<i>|@octocat|@all|\u202e|^::error/m)
    expect(text).not.toContain('blob')
  }
})

test('a comment stays within its limit, whole rows of it', () => {
  const files = Array.from({ length: 5000 }, (_, index) => ({
    path: `src/${'very-long-name-'.repeat(100)}${index}.ts`,
    lines: { covered: 0, total: 1 },
    uncovered: Array.from({ length: 200 }, (_, at): [number, number] => [2 * at + 1, 2 * at + 1]),
    isAbsent: false,
  }))
  const patch = { base: '', lines: { covered: 0, total: 5000 }, branches: undefined, files }
  const body = commentBody({ ...report, patch }, 'coverage', links)
  expect(body.length).toBeLessThanOrEqual(65_000)
  expect(body).toContain('more')
})

test('one annotation for each range, the largest first', () => {
  expect(
    patchAnnotations(report.patch as NonNullable<Report['patch']>).map(
      ({ file, startLine, endLine, message }) => [file, startLine, endLine, message],
    ),
  ).toEqual([
    ['src/a b.ts', 3, 4, '2 changed lines are not covered by tests'],
    ['src/a b.ts', 9, 9, '1 changed line is not covered by tests'],
    [
      'src/new.ts',
      1,
      1,
      '1 changed line of a file that no coverage report mentions, so no test is known to run it',
    ],
  ])
})

describe('badges', () => {
  test.each([
    [{ covered: 999, total: 1000 }, '99%', 'brightgreen'],
    [{ covered: 1, total: 1 }, '100%', 'brightgreen'],
    [{ covered: 0, total: 1 }, '0%', 'red'],
    [{ covered: 0, total: 0 }, 'unknown', 'lightgrey'],
    [undefined, 'unknown', 'lightgrey'],
  ])('%j', (count, message, color) => {
    expect(badgeOf('coverage', count)).toEqual({ label: 'coverage', message, color })
  })

  test('as data', () => {
    const data: unknown = JSON.parse(shieldsEndpoint(badgeOf('a "b"', { covered: 8, total: 10 })))
    expect(data).toEqual({ schemaVersion: 1, label: 'a "b"', message: '80%', color: 'yellowgreen' })
  })

  test('a label cannot break out of the picture', () => {
    const svg = badgeSvg(badgeOf('"/><script>&\u0000\ud800', { covered: 1, total: 2 }))
    expect(svg).toContain('aria-label="&quot;/&gt;&lt;script&gt;&amp;: 50%"')
    expect(svg).not.toContain('<script')
  })
})

describe('the file for a workflow_run', () => {
  const text = handOffText({ pullRequest: 7, report })

  test('says what the comment needs, and gives the same comment', () => {
    const read = parseHandOff(text)
    expect(read.pullRequest).toBe(7)
    expect(commentBody(read.report, 'coverage', links)).toBe(commentBody(report, 'coverage', links))
  })

  test.each<[string, (text: string) => string]>([
    ['cut', (whole) => whole.slice(0, -10)],
    ['something else', () => '{"body": "<h1>Buy!</h1>"}'],
    ['of no pull request', (whole) => whole.replace('"pullRequest": 7', '"pullRequest": 0')],
    [
      'with a number that is text',
      (whole) => whole.replace('"pullRequest": 7', '"pullRequest": "7"'),
    ],
    ['with an outcome of its own', (whole) => whole.replace('"failed"', '"splendid"')],
    [
      'with a message that is no text',
      (whole) => whole.replace(/"message": "[^"]*"/, '"message": {"a": 1}'),
    ],
    ['more covered than there is', (whole) => whole.replace('"covered": 4797', '"covered": 9999')],
    ['a commit that is a path', (whole) => whole.replaceAll('c'.repeat(40), '../../evil')],
  ])('%s is refused', (_, change) => {
    expect(change(text)).not.toBe(text)
    expect(() => parseHandOff(change(text))).toThrow()
  })

  test('is small, whatever is in it', () => {
    const verdicts = Array.from({ length: 5000 }, (_, index) => ({
      rule: 'r',
      input: 'min-lines',
      subject: `${index}`,
      outcome: 'failed' as const,
      message: 'm'.repeat(9000),
    }))
    const huge = handOffText({ pullRequest: 7, report: { ...report, verdicts } })
    expect(huge.length).toBeLessThan(4 * 1024 * 1024)
    expect(parseHandOff(huge).report.verdicts).toHaveLength(500)
  })
})

test('outputs', () => {
  expect(outputsOf(report)).toMatchObject({
    outcome: 'failed',
    passed: 'false',
    'failed-rules': '["min-lines"]',
    'branches-covered': '0',
    'branches-percent': '',
    'functions-total': '',
    'combined-percent': '79.95',
    'patch-percent': '20.00',
    'delta-lines': '-0.05',
    'uncovered-changed-lines': '4',
  })
  expect(outputsOf({ ...report, patch: undefined, baseline: undefined })).toMatchObject({
    'patch-total': '',
    'delta-lines': '',
    'uncovered-changed-lines': '',
  })
  expect(outcomeOf([])).toBe('report-only')
})

test('the worst files are those with the most uncovered lines', () => {
  const figures = (covered: number, total: number) => ({ lines: { covered, total } })
  const files = [
    ['full', figures(9, 9)],
    ['b', figures(0, 5)],
    ['a', figures(95, 100)],
    ['c', figures(90, 100)],
    ['none', {}],
  ] as const
  expect(worstFiles(files, 'lines').map(({ path }) => path)).toEqual(['c', 'a', 'b'])
})
