import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { EcsProblem } from '../../src/problem.js'
import { parseTaskDefinition } from '../../src/task-definition/parse.js'

const failure = (text: string, name = 'td.json'): string => {
  try {
    parseTaskDefinition(text, name)
  } catch (error) {
    if (error instanceof EcsProblem) return error.message
    throw error
  }
  return 'no failure'
}

describe('what is read', () => {
  test('JSON, with tabs and a byte order mark', () => {
    const text = '\uFEFF{\n\t"family": "web",\n\t"containerDefinitions": []\n}\n'
    expect(parseTaskDefinition(text, 'td.json')).toEqual({
      family: 'web',
      containerDefinitions: [],
    })
  })

  test('YAML with comments, anchors and merge keys', () => {
    const text = `
# the web service
family: web          # its name
base: &base { essential: true, cpu: 128 }
containerDefinitions:
  - <<: *base
    name: web
    command: ["sh", "-c", "echo hi"]
`
    expect(parseTaskDefinition(text, 'td.yaml')).toMatchObject({
      family: 'web',
      containerDefinitions: [
        { name: 'web', essential: true, cpu: 128, command: ['sh', '-c', 'echo hi'] },
      ],
    })
  })

  test('YAML keeps what looks like something else in YAML 1.1', () => {
    expect(parseTaskDefinition('a: yes\nb: off\nc: 2024-01-01\nd: 12:30', 'x')).toEqual({
      a: 'yes',
      b: 'off',
      c: '2024-01-01',
      d: '12:30',
    })
  })

  test('a whole answer of describe-task-definition: tags go inside', () => {
    const text = JSON.stringify({
      taskDefinition: { family: 'web' },
      tags: [{ key: 'a', value: 'b' }],
    })
    expect(parseTaskDefinition(text, 'x')).toEqual({
      family: 'web',
      tags: [{ key: 'a', value: 'b' }],
    })
  })

  test('any JSON object is read as JSON.parse reads it', () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 })
    const indent = fc.constantFrom(undefined, 2, '\t')
    fc.assert(
      fc.property(json, indent, (value, space) => {
        fc.pre(!('taskDefinition' in value))
        const text = JSON.stringify(value, null, space)
        expect(parseTaskDefinition(text, 'x')).toEqual(JSON.parse(text))
      }),
      { numRuns: 300 },
    )
  })
})

describe('what is refused, and where', () => {
  test.each([
    ['', 'td.json is empty.'],
    [' \n\t', 'td.json is empty.'],
    ['\uFEFF', 'td.json is empty.'],
    ['[]', 'td.json holds a list, not a task definition'],
    ['"web"', 'td.json holds text, not a task definition'],
    ['null', 'td.json holds nothing, not a task definition'],
    ['# only a comment', 'td.json holds nothing, not a task definition'],
    [
      '{"family": "web",\n "containerDefinitions": [1, 2',
      'td.json:2:31: a comma or the closing ] is missing here or before.',
    ],
    ['{"family": "web"\n "cpu": "256"}', 'td.json:2:2: '],
    [
      '{"family": "web",\n "family": "app"}',
      'td.json:2:2: this key is given a second time in the same object.',
    ],
    ['family: web\n---\nfamily: app', 'td.json:2:1: a second YAML document begins here'],
    ['family: !Ref Name', 'td.json:1:9: tags such as !Ref or !Sub are not evaluated here.'],
    ['family: &a { b: *a }', 'td.json: it contains itself by an alias.'],
    ['family: *nobody', 'td.json: Unresolved alias'],
    ['{"taskDefinition": "web:1"}', 'td.json: `taskDefinition` must be an object, not text.'],
    ['a\0b', 'td.json is not a text file in UTF-8'],
  ])('%j', (text, message) => {
    expect(failure(text)).toContain(message)
  })

  test('a JavaScript file is not executed', () => {
    const script = 'module.exports = {}'
    expect(failure(script, 'td.js')).toContain('JavaScript is never executed: write JSON or YAML.')
  })

  test('a message never quotes what stands in the file', () => {
    expect(failure('{"value": "s3cret" "other"}')).not.toContain('s3cret')
    expect(failure('{"value": "s3cret" "0ther"}')).not.toContain('0ther')
    expect(failure('{"value": "s3cret", }}')).not.toContain('s3cret')
    expect(failure('value: s3cret: 0ther')).not.toContain('s3cret')
  })

  test('a file that is too large', () => {
    expect(failure(`{"family": "${'x'.repeat(2 ** 20)}"}`)).toBe(
      'td.json is larger than 1024 KiB. ECS accepts task definitions of up to 64 KiB.',
    )
  })

  test.each([
    ['brackets', `${'['.repeat(100_000)}`],
    ['closed brackets', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['objects', `${'{"a":'.repeat(20_000)}`],
    ['dashes on one line', `${'- '.repeat(20_000)}x`],
    ['question marks', `${'? '.repeat(20_000)}x`],
  ])('endless nesting of %s', (_, text) => {
    expect(failure(text)).toMatch(/^td\.json:1:\d+: nested more than 64 levels deep/)
  })

  test('aliases that multiply', () => {
    const levels = 'abcdefgh'.split('')
    const bomb = levels.map((name, index) => {
      const of = index === 0 ? 'x' : `*${levels[index - 1]}`
      return `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(', ')}]`
    })
    expect(failure(bomb.join('\n'))).toContain('Excessive alias count')
  })

  test('any text either reads or fails as a problem of the user', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]:,-?&*!|>"\'# \n\tab01'.split('')) }),
        (text) => {
          expect(typeof failure(text)).toBe('string')
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('the key __proto__ stays a key', () => {
  const read = parseTaskDefinition('{"family": "web", "__proto__": {"polluted": true}}', 'x')
  expect(Object.keys(read)).toEqual(['family', '__proto__'])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
