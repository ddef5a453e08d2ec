// What depends on the event: who writes the baseline, and who comments.

import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import {
  lcov,
  numbered,
  onStage,
  pullRequest,
  push,
  type Stage,
  type StagedEvent,
} from './stage.js'

const hits = (covered: number) =>
  Array.from({ length: 10 }, (_, index) => (index < covered ? 1 : 0))

function start({ write, commit, git }: Stage): string {
  write({ '.gitignore': 'lcov.info\n*.json\n', 'a.py': numbered(10) })
  const base = commit()
  git('push', '--quiet', 'origin', 'main')
  return base
}

const measure = ({ write }: Stage, covered: number) =>
  write({ 'lcov.info': lcov({ 'a.py': hits(covered) }) })

describe.each([
  ['a branch', { 'baseline-branch': 'coverage-data' }, 'refs/heads/coverage-data'],
  ['notes', { 'baseline-notes': 'coverage' }, 'refs/notes/coverage'],
])('a baseline in %s', (_, where, ref) => {
  const inputs = { reports: 'lcov.info', 'max-drop': '0', ...where }
  const isWritten = ({ git }: Stage) => git('ls-remote', 'origin', ref) !== ''

  test('begins, holds, falls and goes on', () =>
    onStage(async (stage) => {
      const first = start(stage)
      const zero = '0'.repeat(40)
      measure(stage, 8)
      // The first run has nothing to compare with. It says so, fails as it was told to, and leaves a beginning.
      const beginning = await stage.gate(inputs, push(zero, first))
      expect(beginning.error?.message).toContain('there is no baseline')
      expect(isWritten(stage)).toBe(true)
      expect(beginning.log).toContain('This run is the first one in the baseline.')

      const second = stage.commit('second')
      stage.git('push', '--quiet', 'origin', 'main')
      expect((await stage.gate(inputs, push(first, second))).error).toBeUndefined()

      // A pull request compares, and writes nothing.
      stage.git('checkout', '--quiet', '-b', 'feature')
      const head = stage.commit('feature')
      measure(stage, 7)
      const before = stage.git('ls-remote', 'origin', ref)
      const down = await stage.gate(inputs, pullRequest(second, head))
      expect(down.error?.message).toContain('8/10 = 80.00 % → 7/10 = 70.00 %')
      expect(stage.git('ls-remote', 'origin', ref)).toBe(before)

      // The default branch falls: it fails, loudly, and is the new baseline.
      stage.git('checkout', '--quiet', 'main')
      const third = stage.commit('third')
      stage.git('push', '--quiet', 'origin', 'main')
      const fallen = await stage.gate(inputs, push(second, third))
      expect(fallen.error?.message).toContain('8/10 = 80.00 % → 7/10 = 70.00 %')
      expect(fallen.log).toContain(
        'The default branch fails max-drop. Its figures are the new baseline',
      )

      // So the next pull request is not stuck.
      stage.git('checkout', '--quiet', '-b', 'next')
      const next = stage.commit('next')
      expect((await stage.gate(inputs, pullRequest(third, next))).error).toBeUndefined()
    }))

  test('is not written by what only carries the name of the default branch', () =>
    onStage(async (stage) => {
      const first = start(stage)
      measure(stage, 8)
      const seed = { ...inputs, 'on-missing-baseline': 'seed' }
      const target = { ...pullRequest(first, first), ref: 'refs/heads/main' }
      expect((await stage.gate(seed, target)).error).toBeUndefined()
      const elsewhere = push(first, first, 'feature')
      expect((await stage.gate(seed, elsewhere)).error).toBeUndefined()
      // Another commit than that of the event is checked out.
      const other = { ...push(first, first), environment: { GITHUB_SHA: 'f'.repeat(40) } }
      expect((await stage.gate(seed, other)).error).toBeUndefined()
      expect(isWritten(stage)).toBe(false)
      expect((await stage.gate(seed, push(first, first))).error).toBeUndefined()
      expect(isWritten(stage)).toBe(true)
    }))

  test('that cannot be written fails the run and says why', () =>
    onStage(async (stage) => {
      const first = start(stage)
      measure(stage, 8)
      stage.git('remote', 'set-url', '--push', 'origin', join(stage.folder, 'nowhere'))
      const seed = { ...inputs, 'on-missing-baseline': 'seed' }
      const run = await stage.gate(seed, push(first, first))
      expect(run.error?.message).toContain('The baseline could not be written: ')
      expect(run.outputs.outcome).toBe('passed')
    }))
})

test('an older run does not overwrite what a newer one has left', () =>
  onStage(async (stage) => {
    const inputs = { reports: 'lcov.info', 'min-lines': '1', 'baseline-branch': 'coverage-data' }
    const first = start(stage)
    const second = stage.commit('second')
    stage.git('push', '--quiet', 'origin', 'main')
    measure(stage, 8)
    await stage.gate(inputs, push(first, second))
    const written = stage.git('ls-remote', 'origin', 'refs/heads/coverage-data')
    stage.git('checkout', '--quiet', first)
    const run = await stage.gate(inputs, push(first, first))
    expect(run.log).toContain('Baseline left alone')
    expect(stage.git('ls-remote', 'origin', 'refs/heads/coverage-data')).toBe(written)
  }))

interface Hub {
  url: string
  comments: { id: number; body: string }[]
  requests: string[]
}

/** As much of GitHub as a comment needs. */
async function onHub(
  play: (hub: Hub) => Promise<void>,
  { headSha = '', mayWrite = true } = {},
): Promise<void> {
  const hub: Hub = { url: '', comments: [], requests: [] }
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const [path = ''] = (request.url ?? '').split('?')
      hub.requests.push(`${request.method} ${path}`)
      const answer = (status: number, body: unknown) => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(body))
      }
      const { body = '' } = (text ? JSON.parse(text) : {}) as { body?: string }
      const user = { login: 'github-actions[bot]', type: 'Bot' }
      if (path === '/repos/octo/shop/pulls/7')
        return answer(200, { number: 7, head: { sha: headSha } })
      if (request.method === 'GET' && path.endsWith('/issues/7/comments')) {
        return answer(
          200,
          hub.comments.map((comment) => ({ ...comment, user, html_url: 'https://x' })),
        )
      }
      if (request.method === 'GET')
        return answer(403, { message: 'Resource not accessible by integration' })
      if (!mayWrite) return answer(403, { message: 'Resource not accessible by integration' })
      if (request.method === 'PATCH') {
        const comment = hub.comments.find(({ id }) => path.endsWith(`/${id}`))
        if (comment) comment.body = body
        return answer(200, { html_url: 'https://x' })
      }
      hub.comments.push({ id: hub.comments.length + 1, body })
      answer(201, { html_url: 'https://x' })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  hub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    await play(hub)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

const on = (hub: Hub, event: StagedEvent): StagedEvent => ({
  ...event,
  environment: { GITHUB_API_URL: hub.url },
})

describe('the comment', () => {
  const inputs = {
    reports: 'lcov.info',
    'min-lines': '75',
    comment: 'true',
    'github-token': 'token-of-a-test',
  }

  test('is one, kept up to date, beside that of another gate', () =>
    onHub((hub) =>
      onStage(async (stage) => {
        const base = start(stage)
        const event = on(hub, pullRequest(base, base))
        measure(stage, 8)
        await stage.gate(inputs, event)
        measure(stage, 7)
        const run = await stage.gate(inputs, event)
        await stage.gate({ ...inputs, 'comment-id': 'api' }, event)
        expect(hub.comments.map(({ body }) => body.split('\n')[2] ?? body)).toHaveLength(2)
        expect(hub.comments[0]?.body).toContain('### ❌ Coverage: 1 of 1 rules failed')
        expect(hub.comments[1]?.body).toContain('Gate `api`')
        expect(run.error?.message).toBe('min-lines: 7/10 = 70.00 % < 75 %, 1 more line needed')
      }),
    ))

  test('does not go on telling that all is well when a later run has no verdict', () =>
    onHub((hub) =>
      onStage(async (stage) => {
        const base = start(stage)
        const event = on(hub, pullRequest(base, base))
        measure(stage, 8)
        await stage.gate(inputs, event)
        expect(hub.comments[0]?.body).toContain('passed')
        stage.write({ 'lcov.info': 'SF:a.py\n' })
        const run = await stage.gate(inputs, event)
        expect(run.error).toBeInstanceOf(UserError)
        expect(hub.comments).toHaveLength(1)
        expect(hub.comments[0]?.body).toContain('### Coverage: no verdict')
        expect(run.summary).toContain('### Coverage: no verdict')
      }),
    ))

  test('that may not be written changes no verdict', () =>
    onHub(
      (hub) =>
        onStage(async (stage) => {
          const base = start(stage)
          measure(stage, 8)
          const repo = { full_name: 'fork/shop' }
          const head = { head: { sha: base, ref: 'x', repo } }
          const run = await stage.gate(inputs, on(hub, pullRequest(base, base, head)))
          expect(run.error).toBeUndefined()
          expect(run.outputs.outcome).toBe('passed')
          expect(run.log).toMatch(/warning: No comment: [\s\S]*leave the comment to a workflow_run/)
          const without = { ...inputs, 'github-token': '' }
          const tokenless = await stage.gate(without, on(hub, pullRequest(base, base)))
          expect([tokenless.error, tokenless.log]).toEqual([
            undefined,
            expect.stringContaining('No comment: github-token is empty'),
          ])
        }),
      { mayWrite: false },
    ))

  const runOf = (headSha: string): StagedEvent => ({
    name: 'workflow_run',
    payload: {
      workflow_run: {
        head_sha: headSha,
        event: 'pull_request',
        head_branch: 'x',
        pull_requests: [],
        head_repository: { full_name: 'fork/shop' },
        repository: { full_name: 'octo/shop' },
      },
    },
  })
  const post = {
    mode: 'comment',
    'post-comment-from': 'comment.json',
    'github-token': 'token-of-a-test',
  }

  async function left(stage: Stage): Promise<string> {
    const base = start(stage)
    measure(stage, 8)
    const { comment: _, ...gate } = { ...inputs, 'comment-file': 'comment.json' }
    await stage.gate(gate, pullRequest(base, base))
    return base
  }

  test('of a fork is posted by a workflow_run', () =>
    onStage(async (stage) => {
      const headSha = await left(stage)
      await onHub(
        async (hub) => {
          const run = await stage.gate(post, on(hub, runOf(headSha)))
          expect(run.error).toBeUndefined()
          expect(run.outputs.outcome).toBe('comment')
          expect(hub.comments).toHaveLength(1)
          expect(hub.comments[0]?.body).toContain('### ✅ Coverage: passed')
        },
        { headSha },
      )
    }))

  test('is not posted into a pull request of another commit', () =>
    onStage(async (stage) => {
      const headSha = await left(stage)
      await onHub(
        async (hub) => {
          const run = await stage.gate(post, on(hub, runOf(headSha)))
          expect(run.error).toBeInstanceOf(UserError)
          expect(run.error?.message).toContain(
            'Pull request #7 is not the one that the run was for',
          )
          expect(hub.comments).toEqual([])
        },
        { headSha: 'd'.repeat(40) },
      )
    }))

  test.each([
    [
      'not in a workflow_run',
      push('0'.repeat(40), '1'.repeat(40)),
      '',
      /mode comment works in a workflow/,
    ],
    [
      'of a file that is something else',
      runOf('1'.repeat(40)),
      '{"body":"# Buy"}',
      /no file that `comment-file`/,
    ],
  ])('%s: an error', (_, event, content, message) =>
    onStage(async (stage) => {
      stage.write({ 'comment.json': content || '{}' })
      const run = await stage.gate(post, event)
      expect(run.error).toBeInstanceOf(UserError)
      expect(run.error?.message).toMatch(message)
    }),
  )
})
