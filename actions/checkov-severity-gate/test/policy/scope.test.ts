import { describe, expect, test } from '@jest/globals'
import { inScope, matchesPattern, type Scope } from '../../src/policy/scope.js'
import { located } from '../findings.js'

const scope = (over: Partial<Scope> = {}): Scope => ({
  checks: ['CKV_AWS_24'],
  paths: [],
  resources: [],
  ...over,
})

describe('matchesPattern', () => {
  test.each([
    ['CKV_AWS_24', 'CKV_AWS_24', true],
    ['CKV_AWS_2', 'CKV_AWS_24', false],
    ['CKV_SECRET_*', 'CKV_SECRET_6', true],
    ['CKV_SECRET_*', 'CKV_SECRET_', true],
    ['CKV_SECRET_*', 'ACKV_SECRET_6', false],
    ['*_6', 'CKV_SECRET_6', true],
    ['aws_*.web', 'aws_security_group.web', true],
    ['aws_*.web', 'aws_security_group.web2', false],
    ['a*b*a', 'aba', true],
    ['ab*ba', 'aba', false],
    ['.*', 'x', false],
    ['*', '', true],
  ])('%s on %s: %p', (pattern, text, matches) => {
    expect(matchesPattern(pattern, text)).toBe(matches)
  })

  test('takes no time over a hostile name', () => {
    expect(matchesPattern(`${'a*'.repeat(200)}b`, 'a'.repeat(100_000))).toBe(false)
  })
})

describe('inScope', () => {
  test.each([
    ['the check alone', {}, {}, true],
    ['another check', { checks: ['CKV_AWS_25'] }, {}, false],
    ['one of several checks', { checks: ['CKV_AWS_25', 'CKV_AWS_2*'] }, {}, true],
    ['a path', { paths: ['*.tf'] }, {}, true],
    ['a path below', { paths: ['*.tf'] }, { path: 'a/main.tf' }, false],
    ['any depth', { paths: ['a/**'] }, { path: 'a/b/.c/main.tf' }, true],
    ['a leading slash of the glob', { paths: ['/a/**', './x'] }, { path: 'a/main.tf' }, true],
    ['a folder', { paths: ['a/'] }, { path: 'a/b/main.tf' }, true],
    ['the root', { paths: ['./'] }, { path: 'a/b/main.tf' }, true],
    ['the name of a folder alone', { paths: ['a'] }, { path: 'a/main.tf' }, false],
    ['what is taken out', { paths: ['a/**', '!a/b/**'] }, { path: 'a/b/main.tf' }, false],
    ['what is left of it', { paths: ['a/**', '!a/b/**'] }, { path: 'a/main.tf' }, true],
    ['what was never in', { paths: ['a/**', '!a/b/**'] }, { path: 'main.tf' }, false],
    ['nothing but what is taken out', { paths: ['!a/**'] }, { path: 'main.tf' }, false],
    ['an extended glob', { paths: ['!(a)/*.tf'] }, { path: 'b/main.tf' }, true],
    ['a path that is not known for sure', { paths: ['**'] }, { isResolved: false }, false],
    ['a resource', { resources: ['aws_security_group.*'] }, {}, true],
    ['another resource', { resources: ['aws_s3_bucket.*'] }, {}, false],
    [
      'the resource of a module',
      { resources: ['aws_security_group.web'] },
      { module: 'module.a' },
      true,
    ],
    ['a module', { resources: ['module.a.*'] }, { module: 'module.a' }, true],
    ['path and resource, both', { paths: ['b/**'], resources: ['aws_*'] }, {}, false],
  ] as const)('%s', (_, parts, finding, isIn) => {
    expect(inScope(scope(parts as Partial<Scope>))(located(finding))).toBe(isIn)
  })
})
