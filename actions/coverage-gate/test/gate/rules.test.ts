import { describe, expect, test } from '@jest/globals'
import { fractionWarnings, parseRules } from '../../src/gate/rules.js'

test('a list of rules', () => {
  const rules = parseRules(
    `
- name: payments
  files: ["src/payments/**", "!src/payments/generated/**"]
  min-lines: 95
  min-branches: 79.995 %
- { name: every file, per-file: "src/**", min-lines: 50 }
- { name: core, package: packages/core/, max-drop: 0.5, max-drop-lines: 3 }
- { name: folders, per-package: "src/**", min-functions: 10, min-statements: 1, min-combined: 2 }
- { name: patch, files: "**", min-patch: 80, min-patch-branches: 70 }
`,
    'combined',
  )
  expect(
    rules.map(({ name, scope, checks }) => [
      name,
      scope.kind,
      checks.map(({ input, metric }) => `${input} ${metric}`),
    ]),
  ).toEqual([
    ['payments', 'files', ['min-lines lines', 'min-branches branches']],
    ['every file', 'per-file', ['min-lines lines']],
    ['core', 'files', ['max-drop combined', 'max-drop-lines combined']],
    [
      'folders',
      'per-package',
      ['min-functions functions', 'min-statements statements', 'min-combined combined'],
    ],
    ['patch', 'files', ['min-patch lines', 'min-patch-branches branches']],
  ])
  const [payments, , core] = rules.map(({ scope }) => (scope.kind === 'total' ? undefined : scope))
  expect(
    ['src/payments/a.ts', 'src/payments/.b/c.ts', 'src/payments/generated/d.ts', 'src/e.ts'].map(
      (path) => payments?.globs.matches(path),
    ),
  ).toEqual([true, true, false, false])
  expect(
    ['packages/core/a.ts', 'packages/core/b/c.ts', 'packages/core2/d.ts'].map((path) =>
      core?.globs.matches(path),
    ),
  ).toEqual([true, true, false])
})

test('a folder with signs of globs in its name is a folder', () => {
  const [rule] = parseRules('[{ name: a, package: "app/[id]", min-lines: 1 }]', 'lines')
  const matches = (path: string) => rule?.scope.kind === 'files' && rule.scope.globs.matches(path)
  expect([matches('app/[id]/page.tsx'), matches('app/i/page.tsx')]).toEqual([true, false])
})

describe('mistakes', () => {
  test.each([
    ['', /list of rules/],
    ['[]', /list of rules/],
    ['name: a', /list of rules/],
    ['[a]', /rule 1: it has to be a mapping/],
    [
      '[{ name: a, files: "**", min-line: 1 }]',
      /rule "a": "min-line": unknown key, did you mean "min-lines"\?/,
    ],
    ['[{ name: a, flies: "**", min-lines: 1 }]', /"flies": unknown key, did you mean "files"/],
    ['[{ name: a, files: "**" }]', /asks nothing, so it could never fail/],
    ['[{ name: a, min-lines: 1 }]', /what it is about/],
    ['[{ name: a, files: "**", package: b, min-lines: 1 }]', /not files and package/],
    ['[{ files: "**", min-lines: 1 }]', /needs a `name`/],
    ['[{ name: a, files: "**", min-lines: 101 }]', /more than 100 %/],
    ['[{ name: a, files: "**", min-lines: high }]', /not a number/],
    ['[{ name: a, files: "**", min-lines: [1] }]', /has to be a number/],
    ['[{ name: a, files: "**", min-lines: null }]', /has to be a number/],
    ['[{ name: a, files: "**", max-drop-lines: 1.5 }]', /not a whole number/],
    ['[{ name: a, files: "", min-lines: 1 }]', /text of one line/],
    ['[{ name: a, files: [], min-lines: 1 }]', /it is empty/],
    [
      '[{ name: a, files: "**", min-lines: 1 }, { name: a, files: "b", min-lines: 1 }]',
      /two rules are called "a"/,
    ],
    ['[{ name: a, name: b, files: "**", min-lines: 1 }]', /keys must be unique/i],
    ['[{ name: a', /line 1/],
  ])('%s', (text, message) => {
    expect(() => parseRules(text, 'lines')).toThrow(message)
  })

  test('all of them at once', () => {
    const text = '[{ name: a, fils: "**", min-lines: 200 }, { name: b, files: "**" }]'
    expect(() => parseRules(text, 'lines')).toThrow(/unknown key[\s\S]*100 %[\s\S]*asks nothing/)
  })
})

test.each<[text: string, warning?: string]>([
  ['0'],
  ['0.0'],
  ['1'],
  ['1.0'],
  ['80'],
  ['0.8', 'r: min-lines: 0.8 means 0.8 %, which hardly anything fails; write 80 for 80 %'],
  ['0.95%', 'r: min-lines: 0.95 means 0.95 %, which hardly anything fails; write 80 for 80 %'],
])('a threshold of %s as a fraction', (text, ...warnings) => {
  const rules = parseRules(`[{ name: r, files: "**", min-lines: ${text}, max-drop: 0.5 }]`, 'lines')
  expect(fractionWarnings(rules)).toEqual(warnings)
})
