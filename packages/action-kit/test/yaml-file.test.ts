import { describe, expect, test } from '@jest/globals'
import { UserError } from '../src/errors.js'
import { readYamlFile, type YamlValue } from '../src/yaml-file.js'

const rule = (value: YamlValue) => {
  const keys = value.mapping(['name', 'paths', 'max', 'level', 'on'])
  return {
    name: keys.need('name')?.text(),
    paths: keys.get('paths')?.texts(),
    max: keys.get('max')?.integer({ min: 0, max: 9 }),
    level: keys.get('level')?.choice(['HIGH', 'LOW']),
    on: keys.get('on')?.boolean(),
  }
}
const read = (text: string) =>
  readYamlFile(text, 'policy.yml', (root) =>
    root.mapping(['rules']).need('rules')?.list().map(rule),
  )

function problemsOf(text: string): string[] {
  try {
    read(text)
  } catch (error) {
    if (error instanceof UserError)
      return error.problems.map((problem) => `${problem.split('\n')[0]}`)
    throw error
  }
  return []
}

describe('readYamlFile', () => {
  test('reads values, texts as they are written', () => {
    expect(
      read('rules:\n  - name: 1.10\n    paths: a/**\n    max: 3\n    level: high\n    on: false\n'),
    ).toEqual([{ name: '1.10', paths: ['a/**'], max: 3, level: 'HIGH', on: false }])
    expect(read('rules: [{ name: 2026-01-31, paths: [a, b] }]')).toMatchObject([
      { name: '2026-01-31', paths: ['a', 'b'] },
    ])
  })

  test('takes no aliases: what a file says, it says in place', () => {
    expect(() => read('rules: [{ name: &a x, paths: *a }]')).toThrow(
      'expected a text, not an alias',
    )
  })

  test.each([
    ['', ['policy.yml: is empty; write into it what it is for, or leave it out']],
    ['# nothing', ['policy.yml: is empty; write into it what it is for, or leave it out']],
    [
      'rules: [',
      [
        'policy.yml: line 1, column 9: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    ['- a', ['policy.yml: line 1, column 1: expected a mapping with rules, not a list']],
    [
      'rulez: []',
      [
        'policy.yml: line 1, column 1: unknown key "rulez", did you mean "rules"?',
        'policy.yml: line 1, column 1: rules is missing',
      ],
    ],
    ['rules:', ['policy.yml: line 1, column 1: rules has no value']],
    ['rules: {}', ['policy.yml: line 1, column 8: expected a list, not a mapping']],
    [
      'rules: [{ paths: [] }]',
      [
        'policy.yml: line 1, column 9: name is missing',
        'policy.yml: line 1, column 18: expected at least one text',
      ],
    ],
    [
      'rules: [{ name: "", max: -1, level: hihg, on: yes }]',
      [
        'policy.yml: line 1, column 11: name has no value',
        'policy.yml: line 1, column 26: "-1" is not a whole number from 0 to 9',
        'policy.yml: line 1, column 37: "hihg" is not HIGH or LOW, did you mean "HIGH"?',
        'policy.yml: line 1, column 47: "yes" is not a boolean; write true or false',
      ],
    ],
    ['rules: []\nrules: []', ['policy.yml: line 2, column 1: Map keys must be unique']],
    [
      'rules: []\n---\nrules: []',
      [
        'policy.yml: line 2, column 1: Source contains multiple documents; please use YAML.parseAllDocuments()',
      ],
    ],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  test('shows the line', () => {
    expect(() => read('rules:\n  - nam: a\n')).toThrow('  2 |   - nam: a\n          ^')
  })

  test('is not brought down by depth or size', () => {
    expect(problemsOf(`rules: ${'['.repeat(5000)}`)[0]).toMatch('nested more than 100 levels deep')
    expect(problemsOf(`rules: [${' '.repeat(1024 * 1024)}]`)).toEqual([
      'policy.yml: larger than 1 MiB, which nobody writes by hand; is it the right file?',
    ])
  })
})
