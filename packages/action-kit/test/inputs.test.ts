import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import {
  describeInputs,
  environmentName,
  type InputReader,
  parseYaml,
  readInputs,
  registeredSecrets,
  UserError,
} from '../src/index.js'

/** The environment as the runner sets it for `with:`. */
function env(inputs: Record<string, string>, rest: Record<string, string> = {}) {
  const entries = Object.entries(inputs).map(([name, value]) => [environmentName(name), value])
  return { PATH: '/bin', ...Object.fromEntries(entries), ...rest }
}

function problems(define: (input: InputReader) => unknown, environment: NodeJS.ProcessEnv) {
  try {
    readInputs(define, environment)
  } catch (error) {
    if (error instanceof UserError) return error.problems
    throw error
  }
  return []
}

const workspace = mkdtempSync(join(tmpdir(), 'inputs-'))
beforeAll(() => {
  writeFileSync(join(workspace, 'task.json'), '{}')
  mkdirSync(join(workspace, 'deploy'))
})
afterAll(() => rmSync(workspace, { recursive: true }))

test('the runner’s variable: upper case, spaces to underscores, hyphens kept', () => {
  expect(environmentName('task-definition')).toBe('INPUT_TASK-DEFINITION')
  expect(environmentName('run-task-assign-public-IP')).toBe('INPUT_RUN-TASK-ASSIGN-PUBLIC-IP')
  expect(environmentName('who to greet')).toBe('INPUT_WHO_TO_GREET')
})

describe('every reader', () => {
  const define = (input: InputReader) => ({
    text: input.text('a-text'),
    named: input.text('named', { default: 'app' }),
    lines: input.lines('a-list'),
    pairs: input.keyValues('environment-variables'),
    force: input.boolean('force', { default: false }),
    tags: input.boolean('managed-tags'),
    count: input.integer('desired-count', { min: 0 }),
    retries: input.integer('retries', { default: 3, min: 0, max: 20 }),
    minutes: input.number('minutes', { default: 1.5 }),
    coverage: input.percent('min-lines'),
    timeoutMs: input.duration('timeout', { default: 60_000, unit: 's' }),
    mode: input.choice('mode', ['deploy', 'plan'], { default: 'deploy' }),
    strategy: input.choice('strategy', ['a', 'b']),
    on: input.choices('on', ['failure', 'cancel'], { default: ['failure'] }),
    file: input.path('file'),
    report: input.path('report', { default: 'out/report.xml' }),
    checks: input.structured('checks', parseYaml),
    overrides: input.structured('overrides', parseYaml, { default: [] }),
  })

  test('with nothing given', () => {
    expect(
      readInputs(
        define,
        env({ 'a-text': '', force: '  ', 'a-list': '\n \n' }, { GITHUB_WORKSPACE: workspace }),
      ),
    ).toEqual({
      text: undefined,
      named: 'app',
      lines: [],
      pairs: [],
      force: false,
      tags: undefined,
      count: undefined,
      retries: 3,
      minutes: 1.5,
      coverage: undefined,
      timeoutMs: 60_000,
      mode: 'deploy',
      strategy: undefined,
      on: ['failure'],
      file: undefined,
      report: join(workspace, 'out/report.xml'),
      checks: undefined,
      overrides: [],
    })
  })

  test('with everything given', () => {
    const given = {
      'a-text': '  x y  ',
      named: 'web',
      'a-list': 'a\n b ',
      'environment-variables': 'URL=a=b\nEMPTY=',
      force: 'true',
      'managed-tags': 'FALSE',
      'desired-count': '0',
      retries: '0',
      minutes: '0.5',
      'min-lines': '79.5%',
      timeout: '2m',
      mode: 'Plan',
      strategy: 'b',
      on: 'cancel\nfailure',
      file: 'a/../b.json',
      report: '/abs/r.xml',
      checks: '- url: /health\n',
      overrides: '[{"name": "web"}]',
    }
    expect(readInputs(define, env(given, { GITHUB_WORKSPACE: workspace }))).toEqual({
      text: 'x y',
      named: 'web',
      lines: ['a', 'b'],
      pairs: [
        ['URL', 'a=b'],
        ['EMPTY', ''],
      ],
      force: true,
      tags: false,
      count: 0,
      retries: 0,
      minutes: 0.5,
      coverage: 79.5,
      timeoutMs: 120_000,
      mode: 'plan',
      strategy: 'b',
      on: ['cancel', 'failure'],
      file: join(workspace, 'b.json'),
      report: resolve('/abs/r.xml'),
      checks: [{ url: '/health' }],
      overrides: [{ name: 'web' }],
    })
  })

  test('described as the code reads them', () => {
    const descriptions = describeInputs(define)
    expect(descriptions.map(({ name }) => name)).toEqual([
      'a-text',
      'named',
      'a-list',
      'environment-variables',
      'force',
      'managed-tags',
      'desired-count',
      'retries',
      'minutes',
      'min-lines',
      'timeout',
      'mode',
      'strategy',
      'on',
      'file',
      'report',
      'checks',
      'overrides',
    ])
    const by = (name: string) => descriptions.find((description) => description.name === name)
    expect(by('named')).toEqual({ name: 'named', kind: 'text', required: false, default: 'app' })
    expect(by('managed-tags')).toEqual({ name: 'managed-tags', kind: 'boolean', required: false })
    expect(by('timeout')).toEqual({
      name: 'timeout',
      kind: 'duration',
      required: false,
      default: 60_000,
    })
    expect(by('mode')).toEqual({
      name: 'mode',
      kind: 'choice',
      required: false,
      default: 'deploy',
      values: ['deploy', 'plan'],
    })
    expect(by('environment-variables')).toEqual({
      name: 'environment-variables',
      kind: 'key-values',
      required: false,
    })
  })
})

describe('mistakes', () => {
  test('are told all at once, in order', () => {
    const define = (input: InputReader) => {
      const min = input.integer('min', { default: 1 })
      const max = input.integer('max', { required: true })
      if (max < min) input.problem('max: it is below min')
      input.text('image', { required: true })
      input.lines('containers', { required: true })
      input.keyValues('env')
      input.boolean('force', { default: false })
      input.structured('checks', parseYaml)
      input.choices('on', ['failure', 'cancel'])
    }
    const given = {
      min: 'one',
      image: ' ',
      env: 'A\n=b',
      force: 'ja',
      checks: '{',
      on: 'cancle',
      imgae: 'app:1',
      zzz: '',
    }
    expect(problems(define, env(given))).toEqual([
      'min: "one" is not a whole number',
      'max: it is required, but missing or empty',
      'image: it is required, but missing or empty',
      'containers: it is required, but missing or empty',
      'env: line 1 has no "="; write KEY=value',
      'env: line 2 has nothing before its "="; write KEY=value',
      'force: "ja" is not a boolean; write true or false',
      'checks: line 1, column 2: Flow map must end with a }\n  1 | {\n       ^',
      'on: "cancle" is not one of failure, cancel, did you mean "cancel"?',
      'unknown input "imgae", did you mean "image"?',
      'unknown input "zzz"; the inputs are checks, containers, env, force, image, max, min, on',
    ])
  })

  test('a mistake across inputs', () => {
    const define = (input: InputReader) => {
      const wait = input.boolean('wait', { default: true })
      if (input.integer('bake') !== undefined && !wait) input.problem('bake: needs wait: true')
    }
    expect(problems(define, env({ bake: '5', wait: 'false' }))).toEqual(['bake: needs wait: true'])
    expect(problems(define, env({ bake: '5' }))).toEqual([])
  })

  test('an input that is known but not honoured', () => {
    const define = (input: InputReader) =>
      input.unsupported('codedeploy-application', 'use another action')
    expect(problems(define, env({ 'codedeploy-application': 'x' }))).toEqual([
      'codedeploy-application: it is not supported: use another action',
    ])
    expect(problems(define, env({ 'codedeploy-application': '' }))).toEqual([])
  })

  test('a misspelt input with an empty value is unknown as well', () => {
    expect(problems((input) => input.integer('min-lines'), env({ 'min-line': '' }))).toEqual([
      'unknown input "min-line", did you mean "min-lines"?',
    ])
  })

  test('hostile names and values are quoted harmlessly', () => {
    const given = { 'x\n::error::y': '##[error]' }
    expect(problems((input) => input.text('image'), env(given))).toEqual([
      'unknown input "x\\n\\::error::y"; the inputs are image',
    ])
    expect(problems((input) => input.boolean('b'), env({ b: '\n::stop-commands::t\r' }))).toEqual([
      'b: "\\::stop-commands::t" is not a boolean; write true or false',
    ])
  })

  test('stumbling over a stand-in does not hide the mistakes', () => {
    const define = (input: InputReader) => {
      const text = input.text('image', { required: true })
      if (!text.includes(':')) throw new TypeError('no tag')
      input.text('cluster')
    }
    expect(problems(define, env({ cluster: 'demo' }))).toEqual([
      'image: it is required, but missing or empty',
    ])
    expect(() => readInputs(define, env({ image: 'x' }))).toThrow(new TypeError('no tag'))
  })

  test('a UserError of the definition is one more mistake', () => {
    const define = (input: InputReader) => {
      input.integer('a')
      throw new UserError(['b', 'c'])
    }
    expect(problems(define, env({ a: 'x' }))).toEqual(['a: "x" is not a whole number', 'b', 'c'])
  })

  test('a parser that breaks is not the user’s mistake', () => {
    const broken = () => {
      throw new RangeError('ours')
    }
    expect(() => readInputs((input) => input.structured('a', broken), env({ a: 'x' }))).toThrow(
      new RangeError('ours'),
    )
  })
})

describe('paths', () => {
  test.each<[string, 'file' | 'directory', string[]]>([
    ['task.json', 'file', []],
    ['deploy', 'directory', []],
    ['deploy', 'file', [`f: ${join(workspace, 'deploy')} is not a file`]],
    ['task.json', 'directory', [`f: ${join(workspace, 'task.json')} is not a directory`]],
    [
      'nope.json',
      'file',
      [
        `f: there is no file ${join(workspace, 'nope.json')}; does an earlier step check it out or write it?`,
      ],
    ],
    ['a\0b', 'file', ['f: "a\\x00b" is not a path']],
  ])('%j as a %s', (path, mustBe, expected) => {
    const environment = env({ f: path }, { GITHUB_WORKSPACE: workspace })
    expect(problems((input) => input.path('f', { mustBe }), environment)).toEqual(expected)
  })

  test('a default has to be there as well', () => {
    const define = (input: InputReader) => input.path('f', { default: 'nope.json', mustBe: 'file' })
    expect(problems(define, env({}, { GITHUB_WORKSPACE: workspace }))).toHaveLength(1)
  })

  test('without a workspace they start here', () => {
    expect(readInputs((input) => input.path('f'), env({ f: 'x' }))).toBe(resolve('x'))
  })
})

test('a secret is masked before it is returned, and remembered', () => {
  const written: string[] = []
  const write = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => written.push(String(text)) > 0)
  try {
    const token = readInputs(
      (input) => input.secret('token', { required: true }),
      env({ token: ' s3cr3t-value%\nsecond ' }),
    )
    expect(token).toBe('s3cr3t-value%\nsecond')
    expect(written).toEqual(['::add-mask::s3cr3t-value%25%0Asecond\n'])
    expect(registeredSecrets()).toContain(token)
  } finally {
    write.mockRestore()
  }
})

describe('describing', () => {
  test('an unsupported input is described, and required ones are', () => {
    const define = (input: InputReader) => {
      input.unsupported('old', 'gone')
      input.text('image', { required: true })
    }
    expect(describeInputs(define)).toEqual([
      { name: 'old', kind: 'unsupported', required: false },
      { name: 'image', kind: 'text', required: true },
    ])
  })

  test('a definition that does not get through says so', () => {
    const define = (input: InputReader) => (input.text('image') as string).length
    expect(() => describeInputs(define)).toThrow('cannot be described')
  })
})

test('types: what may be undefined', () => {
  readInputs((input) => {
    const optional: string | undefined = input.text('a')
    const certain: string = input.text('b', { default: 'x' })
    const mode: 'x' | 'y' = input.choice('c', ['x', 'y'], { default: 'x' })
    const size: number = input.duration('d', { default: 1, unit: 'm' })
    // @ts-expect-error without a default it may be undefined
    const wrong: number = input.integer('e', { min: 1 })
    // @ts-expect-error not one of the values
    input.choice('f', ['x', 'y'], { default: 'z' })
    // @ts-expect-error a misspelt option
    input.text('g', { defualt: 'x' })
    return [optional, certain, mode, size, wrong]
  }, env({}))
})
