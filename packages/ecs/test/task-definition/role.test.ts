import { describe, expect, test } from '@jest/globals'
import { roleProblem } from '../../src/task-definition/role.js'

describe('a role', () => {
  test.each([
    'arn:aws:iam::123456789012:role/web',
    'arn:aws:iam::123456789012:role/service-role/team-a/web+=,.@-_',
    'arn:aws-cn:iam::123456789012:role/web',
    'arn:aws-us-gov:iam::123456789012:role/web',
    'arn:aws-iso-b:iam::123456789012:role/web',
    'arn:aws-eusc:iam::123456789012:role/web',
    'ecsTaskExecutionRole',
    'w',
  ])('%s', (role) => {
    expect(roleProblem(role)).toBeUndefined()
  })

  test.each([
    ['', 'is not a role'],
    ['role/web', 'is not a role'],
    ['my role', 'is not a role'],
    [' web ', 'has spaces around it'],
    ['r'.repeat(65), 'is not a role'],
    ['arn:aws:iam::123456789012:role/', 'is not a role'],
    ['arn:aws:iam::123456789012:role//web', 'is not a role'],
    ['arn:aws:iam::12345678901:role/web', 'has no account id of 12 digits'],
    ['arn:aws:iam::***:role/web', 'has no account id of 12 digits'],
    ['arn:aws:iam::123456789012:instance-profile/web', 'is the ARN of an IAM instance profile'],
    ['arn:aws:iam::123456789012:policy/web', 'is the ARN of an IAM policy'],
    ['arn:aws:sts::123456789012:assumed-role/web/session', 'is the ARN of a session'],
    ['arn:gcp:iam::123456789012:role/web', 'is not a role'],
    ['arn:aws:ecs:eu-central-1:123456789012:role/web', 'is not a role'],
  ])('not %j', (role, why) => {
    expect(roleProblem(role)).toContain(why)
    expect(roleProblem(role)).toContain('arn:aws:iam::123456789012:role/name')
  })

  test('nor a text that would keep a backtracking pattern busy', () => {
    const long = `arn:aws:iam::123456789012:role/${'a/'.repeat(50_000)} `
    expect(roleProblem(long)).toContain('has spaces around it')
  })
})
