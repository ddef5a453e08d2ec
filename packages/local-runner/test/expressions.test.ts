// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is what expressions look like
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, test } from '@jest/globals'
import {
  ExpressionError,
  type ExpressionScope,
  type ExpressionValue,
  evaluate,
  parseExpression,
} from '../src/expressions.js'
import {
  isMet,
  parsePostCondition,
  parseStepCondition,
  parseTemplate,
  render,
} from '../src/templates.js'

const values: Readonly<Record<string, ExpressionValue>> = {
  'steps.build.outputs.image-tag': 'app:2',
  'steps.build.outputs.empty': '',
  'steps.build.outputs.changed': 'true',
  'steps.build.outcome': 'failure',
  'steps.build.conclusion': 'success',
  'env.NAME': 'value',
  'github.ref': 'refs/heads/main',
  'runner.temp': '/tmp',
  'job.status': 'success',
}

function scope(status: ExpressionScope['status'] = 'success'): ExpressionScope {
  return { status, lookup: (path) => values[path.join('.')] ?? null }
}

const CASES: [source: string, expected: ExpressionValue][] = [
  ["'text'", 'text'],
  ["'it''s'", "it's"],
  ["''", ''],
  ['true', true],
  ['steps.build.outputs.image-tag', 'app:2'],
  ['steps.build.outputs.missing', null],
  ['steps.build.outcome', 'failure'],
  ['steps.build.conclusion', 'success'],
  ['STEPS.build.outcome', 'failure'],
  ['env.NAME', 'value'],
  ['github.ref', 'refs/heads/main'],
  ['runner.temp', '/tmp'],
  ['job.status', 'success'],
  ["github.ref == 'REFS/heads/Main'", true],
  ["github.ref != 'refs/heads/main'", false],
  ["steps.build.outputs.changed == 'true'", true],
  ['steps.build.outputs.changed == true', false],
  ["steps.build.outputs.missing == ''", true],
  ['steps.build.outputs.missing == false', true],
  ["'' == false", true],
  ["' ' == false", true],
  ["'x' == true", false],
  ["'x' != true", true],
  ['true == false', false],
  ["'a' && 'b'", 'b'],
  ["'' && 'b'", ''],
  ["'a' || 'b'", 'a'],
  ["'' || 'b'", 'b'],
  ["env.NAME && 'yes' || 'no'", 'yes'],
  ["env.MISSING && 'yes' || 'no'", 'no'],
  ["!'a'", false],
  ["!!'a'", true],
  ['!env.MISSING == true', true],
  ["'' || '' || 'c'", 'c'],
  ['true || false && false', true],
  ['(true || false) && false', false],
  ["'a' == 'a' && 'b' != 'a'", true],
  ["  env.NAME\n == 'value' ", true],
  ["'b' == 'a' == false", true],
]

describe('values', () => {
  test.each(CASES)('%s → %j', (source, expected) => {
    expect(evaluate(parseExpression(source), scope())).toBe(expected)
  })

  test.each(CASES)("GitHub's own evaluator agrees: %s", (source, expected) => {
    expect(evaluateAsGithub(source)).toBe(expected)
  })
})

describe('status functions', () => {
  test.each([
    ['success', { 'success()': true, 'failure()': false, 'cancelled()': false, 'always()': true }],
    ['failure', { 'success()': false, 'failure()': true, 'cancelled()': false, 'always()': true }],
    [
      'cancelled',
      { 'success()': false, 'failure()': false, 'cancelled()': true, 'Always()': true },
    ],
  ] as const)('in a job with status %s', (status, expected) => {
    for (const [source, value] of Object.entries(expected)) {
      expect(evaluate(parseExpression(source), scope(status))).toBe(value)
    }
  })
})

describe('what is not supported is an error that says where', () => {
  test.each([
    ['', 'expected a value at the end'],
    ['env.NAME ==', 'expected a value at the end'],
    ['== env.NAME', "unexpected '==' at character 1"],
    ["'a' 'b'", "unexpected ''b'' at character 5"],
    ['(true', "expected ')' at the end"],
    ["'open", 'a text is not closed at character 1'],
    ['1 == 1', "'1' is not supported at character 1"],
    ['env.A > env.B', "'>' is not supported at character 7"],
    ["steps['build'].outcome", "'[' is not supported at character 6"],
    ["contains(github.ref, 'x')", "the function 'contains' is not supported at character 1"],
    ["success('x')", "expected ')', found ''x'' at character 9"],
    ['secrets.TOKEN', "'secrets.TOKEN' is not supported at character 1"],
    ['steps.build', "'steps.build' is not supported at character 1"],
    ['steps.build.outputs', "'steps.build.outputs' is not supported"],
    ['steps.build.result', "'steps.build.result' is not supported"],
    ['github.event.number', "'github.event.number' is not supported"],
    ['env', "'env' is not supported"],
    ['job.container', "'job.container' is not supported"],
    ['env.', 'expected a name at the end'],
  ])('%s', (source, message) => {
    expect(() => parseExpression(source)).toThrow(ExpressionError)
    expect(() => parseExpression(source)).toThrow(message)
  })
})

describe('templates', () => {
  test.each([
    ['no expression', 'plain $ { text }}', 'plain $ { text }}'],
    ['only an expression', '${{ env.NAME }}', 'value'],
    ['text around', 'image=${{ steps.build.outputs.image-tag }};', 'image=app:2;'],
    ['several', '${{env.NAME}}${{env.NAME}}', 'valuevalue'],
    ['braces inside a text', "${{ 'a}}b' }}", 'a}}b'],
    ['nothing there', '[${{ env.MISSING }}]', '[]'],
    ['a truth value', '${{ success() }}', 'true'],
  ])('%s', (_, text, expected) => {
    expect(render(parseTemplate(text), scope())).toBe(expected)
  })

  test('not closed', () => {
    expect(() => parseTemplate('x ${{ env.NAME')).toThrow('not closed')
  })
})

describe('conditions', () => {
  test.each([
    ['a step without if', undefined, [true, false, false]],
    ['an empty if', ' ', [true, false, false]],
    ['success() is implied', "github.ref == 'refs/heads/main'", [true, false, false]],
    ['… also with or', 'env.MISSING || env.NAME', [true, false, false]],
    ['unless a status is asked for', 'always() && env.NAME', [true, true, true]],
    ['… anywhere', "env.NAME == 'value' && !cancelled()", [true, true, false]],
    ['inside ${{ }}', '${{ failure() }}', [false, true, false]],
  ])('%s', (_, condition, expected) => {
    const statuses = ['success', 'failure', 'cancelled'] as const
    const parsed = parseStepCondition(condition)
    expect(statuses.map((status) => isMet(parsed, scope(status)))).toEqual(expected)
  })

  test('nothing is implied in a post-if', () => {
    expect(isMet(parsePostCondition("env.NAME == 'value'"), scope('failure'))).toBe(true)
  })

  test('text around an expression would always be true', () => {
    expect(() => parseStepCondition('${{ failure() }} && true')).toThrow('always true')
  })
})

/** The language as GitHub's own package evaluates it, on the same values. */
function evaluateAsGithub(source: string): ExpressionValue {
  const context = (value: object): data.Dictionary =>
    new data.Dictionary(
      ...Object.entries(value).map(([key, entry]) => ({
        key,
        value: typeof entry === 'string' ? new data.StringData(entry) : context(entry),
      })),
    )
  const contexts = context({
    steps: {
      build: {
        outputs: { 'image-tag': 'app:2', empty: '', changed: 'true' },
        outcome: 'failure',
        conclusion: 'success',
      },
    },
    env: { NAME: 'value' },
    github: { ref: 'refs/heads/main' },
    runner: { temp: '/tmp' },
    job: { status: 'success' },
  })
  const { tokens } = new Lexer(source).lex()
  const tree = new Parser(tokens, ['steps', 'env', 'github', 'runner', 'job'], []).parse()
  const result = new Evaluator(tree, contexts).evaluate()
  return result.kind === data.Kind.Null
    ? null
    : (result as data.StringData | data.BooleanData).value
}
