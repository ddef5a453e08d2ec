import { afterAll, describe, expect, test } from '@jest/globals'
import { type BaseEvent, changesSince, findBase, openCheckout } from '../src/index.js'
import {
  environment,
  removeTemporaryFolders,
  type TestRepository,
  testRemote,
  testRepository,
} from './support/repository.js'

afterAll(removeTemporaryFolders)

const ZEROS = '0'.repeat(40)

const open = ({ root }: TestRepository) => openCheckout(root, environment)

/** The paths that differ from the base that is found. */
async function changed(repository: TestRepository, event: BaseEvent, baseRef?: string) {
  const checkout = await open(repository)
  const base = await findBase(checkout, { event, baseRef })
  if (base.mergeBase === undefined) return base.why
  return (await changesSince(checkout, base.mergeBase)).map(({ path }) => path)
}

/**
 * main: README, then `meanwhile` (after the branch was made), and refs/pull/7/merge as GitHub makes it;
 * topic: `topic-1`, `topic-2`.
 */
function pullRequest() {
  const remote = testRemote()
  const { source } = remote
  const fork = source.git('rev-parse', 'HEAD')
  source.git('checkout', '--quiet', '-b', 'topic')
  source.commit({ 'topic-1': '1\n' })
  const headSha = source.commit({ 'topic-2': '2\n' })
  source.git('checkout', '--quiet', 'main')
  const main = source.commit({ meanwhile: 'm\n' })
  source.git('checkout', '--quiet', '--detach')
  source.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
  source.git('push', '--quiet', 'origin', 'main', 'topic', 'HEAD:refs/pull/7/merge')
  const event = {
    name: 'pull_request',
    ref: 'refs/pull/7/merge',
    defaultBranch: 'main',
    pullRequest: { number: 7, headSha, baseSha: fork, baseRef: 'main' },
  }
  /** As actions/checkout does it. */
  const checkedOut = (ref: string, ...depth: string[]) => {
    const clone = testRepository()
    clone.git('remote', 'add', 'origin', `file://${remote.bare}`)
    clone.git(
      'fetch',
      '--quiet',
      '--no-tags',
      ...depth,
      'origin',
      `+${ref}:refs/remotes/pull/7/merge`,
    )
    if (depth.length === 0) clone.git('fetch', '--quiet', 'origin')
    clone.git('checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge')
    return clone
  }
  return { remote, source, event, main, fork, headSha, checkedOut }
}

describe('a pull request', () => {
  test.each([[[]], [['--depth=2']]])('its merge commit, fetched with %j', async (depth) => {
    const { event, main, checkedOut } = pullRequest()
    const clone = checkedOut('refs/pull/7/merge', ...depth)
    // Not `meanwhile`, although it came after the base that the event knows.
    expect(await changed(clone, event)).toEqual(['topic-1', 'topic-2'])
    expect(await findBase(await open(clone), { event })).toEqual({
      mergeBase: main,
      base: main,
      why: 'the base that pull request #7 was merged with',
    })
  })

  test.each(['refs/pull/7/merge', 'refs/heads/topic'])(
    '%s with a depth of 1 tells what to set',
    async (ref) => {
      const { event, checkedOut } = pullRequest()
      await expect(changed(checkedOut(ref, '--depth=1'), event)).rejects.toThrow(
        expect.objectContaining({
          kind: 'shallow',
          message: expect.stringMatching(/fetch-depth: 0$/),
        }),
      )
    },
  )

  test('its own head', async () => {
    const { event, checkedOut } = pullRequest()
    expect(await changed(checkedOut('refs/heads/topic'), event)).toEqual(['topic-1', 'topic-2'])
  })

  test('a branch that took over its base since', async () => {
    const { event, source, checkedOut } = pullRequest()
    source.git('checkout', '--quiet', 'topic')
    source.git('merge', '--quiet', '-m', 'Merge', 'main')
    source.git('push', '--quiet', 'origin', 'topic')
    expect(await changed(checkedOut('refs/heads/topic'), event)).toEqual(['topic-1', 'topic-2'])
  })

  test('a run that is repeated after the merge still sees the changes', async () => {
    const { event, source, checkedOut } = pullRequest()
    source.git('push', '--quiet', 'origin', 'HEAD:main')
    expect(await changed(checkedOut('refs/heads/topic'), event)).toEqual(['topic-1', 'topic-2'])
  })

  test('the base instead of the pull request is no empty diff', async () => {
    const { event, checkedOut } = pullRequest()
    const why = await changed(checkedOut('refs/heads/main'), {
      ...event,
      name: 'pull_request_target',
      ref: 'refs/heads/main',
    })
    expect(why).toMatch(
      /holds no changes of pull request #7 \(pull_request_target checks out the base\)/,
    )
  })
})

describe('a merge group and a push', () => {
  test('merge_group', async () => {
    const { fork, checkedOut } = pullRequest()
    const event = { name: 'merge_group', mergeGroup: { baseSha: fork } }
    expect(await changed(checkedOut('refs/heads/main'), event)).toEqual(['meanwhile'])
  })

  test('a push', async () => {
    const { fork, checkedOut } = pullRequest()
    const event = {
      name: 'push',
      ref: 'refs/heads/main',
      push: { before: fork, isDefaultBranch: true },
    }
    expect(await changed(checkedOut('refs/heads/main'), event)).toEqual(['meanwhile'])
    await expect(changed(checkedOut('refs/heads/main', '--depth=1'), event)).rejects.toThrow(
      /fetch-depth: 0/,
    )
  })

  test.each([
    ['a new branch', ZEROS, ['topic-1', 'topic-2']],
    ['a branch pushed by force', '1'.repeat(40), ['topic-1', 'topic-2']],
  ])('%s is compared with the default branch', async (_, before, expected) => {
    const event = {
      name: 'push',
      ref: 'refs/heads/topic',
      defaultBranch: 'main',
      push: { before, isDefaultBranch: false },
    }
    expect(await changed(pullRequest().checkedOut('refs/heads/topic'), event)).toEqual(expected)
  })

  test('the first push of the default branch: all is new', async () => {
    const clone = pullRequest().checkedOut('refs/heads/main', '--depth=1')
    const event = {
      name: 'push',
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      push: { before: ZEROS, isDefaultBranch: true },
    }
    expect(await changed(clone, event)).toEqual(['README.md', 'meanwhile'])
  })

  test.each<[string, BaseEvent, RegExp]>([
    [
      'the default branch pushed by force',
      {
        name: 'push',
        ref: 'refs/heads/main',
        defaultBranch: 'main',
        push: { before: '1'.repeat(40), isDefaultBranch: true },
      },
      /1{40}, is gone: the push was forced/,
    ],
    [
      'a tag',
      { name: 'push', ref: 'refs/tags/v1', push: { before: ZEROS, isDefaultBranch: false } },
      /a tag was pushed/,
    ],
    ['a schedule', { name: 'schedule' }, /the event schedule has no base; name one with base-ref/],
    ['no event', { name: '' }, /the event \(none\) has no base/],
  ])('%s has no base', async (_, event, why) => {
    expect(await changed(pullRequest().checkedOut('refs/heads/main'), event)).toMatch(why)
  })
})

describe('base-ref', () => {
  const event = { name: 'schedule' }

  test('a branch, a tag, a commit, in full and in short', async () => {
    const { source, fork, remote } = pullRequest()
    source.git('tag', 'v1', fork)
    source.git('push', '--quiet', 'origin', 'v1')
    const clone = remote.clone('--branch', 'topic')
    for (const name of [
      'main',
      'origin/main',
      'refs/heads/main',
      'refs/remotes/origin/main',
      'v1',
      'refs/tags/v1',
      fork,
      fork.slice(0, 7),
    ]) {
      expect([name, await changed(clone, event, name)]).toEqual([name, ['topic-1', 'topic-2']])
    }
  })

  test('the branch of the remote, not a local one that is behind', async () => {
    const { fork, main, remote } = pullRequest()
    const clone = remote.clone()
    clone.commit({ more: 'x\n' })
    clone.git('branch', 'old', fork)
    clone.git('update-ref', 'refs/remotes/origin/old', main)
    expect(await changed(clone, event, 'old')).toEqual(['more'])
  })

  test.each(['mian', 'v9', 'abcdef0', 'f'.repeat(40)])('%s does not exist', async (name) => {
    const clone = pullRequest().remote.clone()
    await expect(changed(clone, event, name)).rejects.toThrow(
      expect.objectContaining({
        kind: 'unknown-revision',
        message: expect.stringContaining(`base-ref ${name}`),
      }),
    )
    await expect(changed(clone, event, name)).rejects.toThrow(/if that is how it is spelt/)
    const shallow = pullRequest().checkedOut('refs/heads/main', '--depth=1')
    await expect(changed(shallow, event, name)).rejects.toThrow(
      /^base-ref \S+ is not in the .*fetch-depth: 0/s,
    )
  })

  test.each([
    '--output=/tmp/x',
    '-h',
    'main..topic',
    'main~1',
    'HEAD^{/x}',
    'main@{1}',
    'a b',
    ':/x',
    'x\ny',
    '@',
    'a.lock',
    '/a',
    '.a',
  ])('%j is no name', async (name) => {
    const clone = pullRequest().remote.clone()
    await expect(changed(clone, event, name)).rejects.toThrow(
      /^base-ref: ".*" cannot be the name of a branch.*; write one such as main/s,
    )
  })

  test('histories without a common ancestor', async () => {
    const { source, remote } = pullRequest()
    source.git('checkout', '--quiet', '--orphan', 'other')
    source.commit({ x: 'x' })
    source.git('push', '--quiet', 'origin', 'other')
    await expect(changed(remote.clone(), event, 'other')).rejects.toThrow(/no common ancestor$/)
  })
})
