import { describe, expect, test } from '@jest/globals'
import { awsErrorKind, explainAwsError, missingPermission } from '../src/aws-error.js'

const error = (name: string, message = '', more: object = {}) =>
  Object.assign(new Error(message), { name }, more)

const denied =
  'User: arn:aws:sts::123456789012:assumed-role/ci/run is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-central-1:123456789012:service/demo/web because no identity-based policy allows the ecs:UpdateService action'

describe('kinds', () => {
  test.each([
    ['ThrottlingException', error('ThrottlingException', 'Rate exceeded'), 'throttled'],
    ['HTTP 429', error('Weird', '', { $metadata: { httpStatusCode: 429 } }), 'throttled'],
    ['HTTP 503', error('Weird', '', { $metadata: { httpStatusCode: 503 } }), 'transient'],
    ['connection reset', error('Error', 'read', { code: 'ECONNRESET' }), 'transient'],
    [
      'cause of fetch',
      error('TypeError', 'fetch failed', { cause: { code: 'ECONNREFUSED' } }),
      'transient',
    ],
    ['hang up', error('Error', 'socket hang up'), 'transient'],
    ['our own timeout', error('AbortError', 'Request aborted'), 'transient'],
    ['denied', error('AccessDeniedException', denied), 'denied'],
    ['expired', error('ExpiredTokenException'), 'expired'],
    [
      'no credentials',
      error('CredentialsProviderError', 'Could not load credentials from any providers'),
      'no-credentials',
    ],
    ['no region', error('Error', 'Region is missing'), 'no-region'],
    [
      'inactive',
      error('ClientException', 'TaskDefinition is inactive'),
      'inactive-task-definition',
    ],
    [
      'busy',
      error(
        'ClientException',
        'Too many concurrent attempts to create a new revision of the specified family.',
      ),
      'busy-registering',
    ],
    ['a defect of ours', new TypeError('x is not a function'), 'other'],
    ['not even an error', 'boom', 'other'],
    ['nothing', undefined, 'other'],
  ])('%s', (_, thrown, kind) => {
    expect(awsErrorKind(thrown)).toBe(kind)
  })
})

test.each([
  [
    denied,
    {
      action: 'ecs:UpdateService',
      resource: 'arn:aws:ecs:eu-central-1:123456789012:service/demo/web',
    },
  ],
  [
    'User: x is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/task',
    { action: 'iam:PassRole', resource: 'arn:aws:iam::123456789012:role/task' },
  ],
  [
    'User: x is not authorized to perform: sts:GetCallerIdentity',
    { action: 'sts:GetCallerIdentity', resource: undefined },
  ],
  [
    'User: x is not authorized to perform: ecs:ListTasks with an explicit deny in a service control policy',
    { action: 'ecs:ListTasks', resource: undefined },
  ],
  ['no', undefined],
])('missingPermission(%s)', (message, expected) => {
  expect(missingPermission(message)).toEqual(expected)
})

test('the sentence names the permission, and the cure for expired credentials', () => {
  expect(explainAwsError(error('AccessDeniedException', denied), 'update service web')).toMatch(
    /^Not allowed to update service web: the role lacks ecs:UpdateService on arn:aws:ecs:\S+web\. /,
  )
  expect(explainAwsError(error('ExpiredTokenException'), 'look')).toContain('role-duration-seconds')
  expect(explainAwsError(error('ClientException', 'Nope'), 'register')).toBe(
    'Could not register: ClientException: Nope',
  )
})
