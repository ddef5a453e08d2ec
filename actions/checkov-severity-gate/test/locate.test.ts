import { describe, expect, test } from '@jest/globals'
import { indexFiles } from '@slipway/checkout'
import { locate, locationNotes } from '../src/findings/locate.js'
import { located } from './findings.js'

const files = indexFiles([
  'main.tf',
  'infra/main.tf',
  'infra/modules/bucket/main.tf',
  'kubernetes/web.yaml',
  'a/rules.tf',
  'b/rules.tf',
])

const place = (...paths: string[]) => {
  const { finding } = located({ place: { paths, startLine: 1, endLine: 2 } })
  const [one] = locate([finding], { root: '/srv/app', files })
  return one && [one.path, one.isResolved]
}

describe('the file that a finding is in', () => {
  test.each<[string, string[], string, boolean]>([
    ['repo_file_path', ['/infra/main.tf', '/main.tf'], 'infra/main.tf', true],
    ['without a slash', ['infra/main.tf'], 'infra/main.tf', true],
    ['seen from elsewhere', ['/kubernetes/kubernetes/web.yaml'], 'kubernetes/web.yaml', true],
    ['out of its folder', ['/../../modules/bucket/main.tf'], 'infra/modules/bucket/main.tf', true],
    ['absolute, of this checkout', ['/srv/app/infra/main.tf'], 'infra/main.tf', true],
    ['absolute, of another machine', ['/github/ws/infra/main.tf'], 'infra/main.tf', true],
    ['the exact one before a similar one', ['/x/infra/main.tf', '/main.tf'], 'main.tf', true],
    [
      'with backslashes',
      ['/infra\\modules\\bucket\\main.tf'],
      'infra/modules/bucket/main.tf',
      true,
    ],
    [
      'run in a folder, of which the absolute path tells',
      ['/main.tf', '/main.tf', '/srv/app/infra/main.tf'],
      'infra/main.tf',
      true,
    ],
    [
      'the same, in the container of an action',
      ['/main.tf', '/main.tf', '/github/workspace/infra/main.tf'],
      'infra/main.tf',
      true,
    ],
    ['by way of a module', ['/x.tf', '/srv/app/infra/a/../main.tf'], 'infra/main.tf', true],
    ['of two, but for the absolute one', ['/rules.tf', '/mnt/b/rules.tf'], 'b/rules.tf', true],
    [
      'of this checkout, but not there: no other will do',
      ['/.external/modules/bucket/main.tf', '/srv/app/.external/modules/bucket/main.tf'],
      '.external/modules/bucket/main.tf',
      false,
    ],
    ['out of the checkout', ['/../../../etc/passwd'], '../../../etc/passwd', false],
    ['of two', ['/rules.tf'], 'rules.tf', false],
    ['of none', ['/gone.tf'], 'gone.tf', false],
    ['without a path', [], '', false],
  ])('%s', (_, paths, path, isResolved) => {
    expect(place(...paths)).toEqual([path, isResolved])
  })
})

test('a drive of Windows', () => {
  const { finding } = located({
    place: { paths: ['/main.tf', 'd:\\a\\app\\infra\\main.tf'], startLine: 1, endLine: 2 },
  })
  const [one] = locate([finding], { root: 'D:\\a\\app', files })
  expect(one).toMatchObject({ path: 'infra/main.tf', isResolved: true })
})

test('what is not found is told', () => {
  expect(locationNotes([located()])).toEqual([])
  expect(locationNotes([located(), located({ path: 'gone.tf', isResolved: false })])).toEqual([
    expect.stringMatching(/^1 of 2 findings are in files .*: gone\.tf\. They count/),
  ])
})
