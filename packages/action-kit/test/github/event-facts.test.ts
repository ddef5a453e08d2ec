import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eventFacts, UserError } from '../../src/index.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-event-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const repository = { full_name: 'o/r', default_branch: 'main' }

function facts(name: string, event: unknown, environment: Record<string, string> = {}) {
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event))
  return eventFacts({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: A,
    GITHUB_REF: 'refs/heads/main',
    ...environment,
  })
}

const pullRequest = {
  number: 7,
  head: { sha: A, ref: 'topic', repo: { full_name: 'o/r' } },
  base: { sha: B, ref: 'main', repo: { full_name: 'o/r' } },
}

describe('what the event says', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s', (name) => {
    expect(
      facts(name, { repository, pull_request: pullRequest }, { GITHUB_REF: 'refs/pull/7/merge' }),
    ).toEqual({
      name,
      repository: 'o/r',
      sha: A,
      ref: 'refs/pull/7/merge',
      defaultBranch: 'main',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      pullRequest: {
        number: 7,
        headSha: A,
        baseSha: B,
        baseRef: 'main',
        headRef: 'topic',
        fromFork: false,
      },
    })
  })

  test.each([{ full_name: 'eve/r' }, null])('a fork: %j', (repo) => {
    const head = { ...pullRequest.head, repo }
    expect(
      facts('pull_request', { pull_request: { ...pullRequest, head } }).pullRequest?.fromFork,
    ).toBe(true)
  })

  test.each([
    ['refs/heads/main', true],
    ['refs/heads/topic', false],
    ['refs/tags/main', false],
  ])('a push of %s', (ref, isDefaultBranch) => {
    const event = { repository, before: B, after: A }
    expect(facts('push', event, { GITHUB_REF: ref }).push).toEqual({
      before: B,
      after: A,
      isDefaultBranch,
    })
  })

  test('merge_group', () => {
    const event = { merge_group: { base_sha: B, head_sha: A, base_ref: 'refs/heads/main' } }
    expect(facts('merge_group', event).mergeGroup).toEqual({
      baseSha: B,
      headSha: A,
      baseRef: 'refs/heads/main',
    })
  })

  test('workflow_run', () => {
    const run = {
      head_sha: A,
      event: 'pull_request',
      head_branch: 'topic',
      pull_requests: [{ number: 7 }],
      head_repository: { full_name: 'eve/r' },
      repository: { full_name: 'o/r' },
    }
    expect(facts('workflow_run', { workflow_run: run }).workflowRun).toEqual({
      headSha: A,
      event: 'pull_request',
      headBranch: 'topic',
      pullRequests: [7],
      fromFork: true,
    })
  })

  test('a GitHub Enterprise Server', () => {
    const environment = {
      GITHUB_API_URL: 'https://ghe.example/api/v3/',
      GITHUB_SERVER_URL: 'https://ghe.example',
    }
    expect(facts('schedule', {}, environment)).toMatchObject({
      apiUrl: 'https://ghe.example/api/v3',
      serverUrl: 'https://ghe.example',
    })
  })

  test.each(['push', 'pull_request', 'merge_group', 'workflow_run'])(
    'an empty %s, of act',
    (name) => {
      expect(facts(name, {})).toEqual({
        name,
        repository: 'o/r',
        sha: A,
        ref: 'refs/heads/main',
        apiUrl: 'https://api.github.com',
        serverUrl: 'https://github.com',
      })
    },
  )

  test('not on a runner', () => {
    expect(eventFacts({})).toMatchObject({ name: '', repository: '', sha: '', ref: '' })
  })
})

describe('what is refused', () => {
  test.each<[string, string, unknown, RegExp]>([
    ['no JSON', 'push', '{', /cannot be read/],
    [
      'no pull request',
      'pull_request',
      { pull_request: {} },
      /pull_request\.pull_request\.number is not a number/,
    ],
    [
      'a number that is a text',
      'pull_request',
      { pull_request: { ...pullRequest, number: '7' } },
      /number is not a number/,
    ],
    [
      'a base that is no commit',
      'pull_request',
      { pull_request: { ...pullRequest, base: { ...pullRequest.base, sha: '--output=x' } } },
      /base\.sha is not the id of a commit/,
    ],
    ['a push without before', 'push', { after: A }, /push\.before is not a text/],
    ['a push that is a list', 'push', [1], /push\.before/],
    [
      'a run without a head',
      'workflow_run',
      { workflow_run: { event: 'push' } },
      /workflow_run\.head_sha/,
    ],
    [
      'a run with odd pull requests',
      'workflow_run',
      { workflow_run: { head_sha: A, event: 'push', pull_requests: 7 } },
      /pull_requests is not a list/,
    ],
    ['a merge group that is not there', 'merge_group', { repository }, /merge_group\.base_sha/],
  ])('%s', (_, name, event, message) => {
    expect(() => facts(name, event)).toThrow(UserError)
    expect(() => facts(name, event)).toThrow(message)
  })

  test('a pull request event without a pull request', () => {
    expect(() => facts('pull_request', { repository })).toThrow(/pull_request\.pull_request/)
  })

  test('a file that is not there, or too large', () => {
    expect(() => eventFacts({ GITHUB_EVENT_PATH: join(folder, 'none') })).toThrow(/cannot be read/)
    const large = join(folder, 'large')
    writeFileSync(large, '')
    truncateSync(large, 26 * 1024 * 1024)
    expect(() => eventFacts({ GITHUB_EVENT_PATH: large })).toThrow(/it has 27,262,976 bytes/)
  })
})
