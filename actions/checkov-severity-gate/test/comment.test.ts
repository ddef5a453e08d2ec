// The comment on a pull request, over HTTP, and that it changes no verdict.

import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { GateFailure, UserError } from '@slipway/action-kit'
import { fixture, onStage, type Stage } from './stage.js'

interface Hub {
  url: string
  comments: { id: number; body: string }[]
}

/** As much of GitHub as a comment needs. */
async function onHub(play: (hub: Hub) => Promise<void>, { mayWrite = true } = {}): Promise<void> {
  const hub: Hub = { url: '', comments: [] }
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const [path = ''] = (request.url ?? '').split('?')
      const answer = (status: number, body: unknown) => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(body))
      }
      const { body = '' } = (text ? JSON.parse(text) : {}) as { body?: string }
      const user = { login: 'github-actions[bot]', type: 'Bot' }
      const comments = hub.comments.map((one) => ({ ...one, user, html_url: 'https://x' }))
      if (request.method === 'GET' && path === '/repos/octo/shop/issues/7/comments') {
        return answer(200, comments)
      }
      if (request.method === 'GET' || !mayWrite) {
        return answer(403, { message: 'Resource not accessible by integration' })
      }
      const own = hub.comments.find(({ id }) => path.endsWith(`/comments/${id}`))
      if (own) own.body = body
      else hub.comments.push({ id: hub.comments.length + 1, body })
      answer(own ? 200 : 201, { html_url: 'https://x' })
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

/** The environment of a pull request's run. */
function pullRequest({ write, git, folder }: Stage, url: string, repository = 'octo/shop') {
  const sha = git('rev-parse', 'HEAD')
  const repo = { full_name: 'octo/shop' }
  write('../event.json', {
    pull_request: {
      number: 7,
      head: { sha, ref: 'feature', repo: { full_name: repository } },
      base: { sha, ref: 'main', repo },
    },
  })
  return {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, '../event.json'),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_API_URL: url,
  }
}

const inputs = { reports: 'results.json', comment: 'true', 'github-token': 'token-of-a-test' }

test('is one, kept up to date, beside that of another gate', () =>
  onHub((hub) =>
    onStage(async (stage) => {
      const event = pullRequest(stage, hub.url)
      stage.write('results.json', fixture('all.json'))
      const failed = await stage.gate(inputs, event)
      expect(failed.error).toBeInstanceOf(GateFailure)
      expect(hub.comments).toHaveLength(1)
      expect(hub.comments[0]?.body).toMatch(
        /^<!-- slipway:checkov-severity-gate:checkov -->\n### ❌ Checkov: 4 findings block/,
      )
      expect(failed.log).toContain('Comment created: https://x')

      const passed = await stage.gate({ ...inputs, 'block-on': 'none' }, event)
      expect(passed.error).toBeUndefined()
      expect(hub.comments[0]?.body).toContain('### ✅ Checkov: passed')
      await stage.gate({ ...inputs, 'comment-id': 'infra' }, event)
      expect(hub.comments.map(({ body }) => body.split('\n').at(-1))).toEqual([
        expect.not.stringContaining('Gate'),
        'Gate `infra`',
      ])
    }),
  ))

test('does not go on telling that all is well when a later run has no verdict', () =>
  onHub((hub) =>
    onStage(async (stage) => {
      const event = pullRequest(stage, hub.url)
      stage.write('results.json', fixture('all.json'))
      await stage.gate({ ...inputs, 'block-on': 'none' }, event)
      stage.write('results.json', '')
      const run = await stage.gate({ ...inputs, 'block-on': 'none' }, event)
      expect(run.error).toBeInstanceOf(UserError)
      expect(run.outputs).toMatchObject({ outcome: 'error', passed: 'false' })
      expect(hub.comments).toHaveLength(1)
      expect(hub.comments[0]?.body).toContain('### ⚠️ Checkov: no verdict')
      expect(run.summary).toContain('### ⚠️ Checkov: no verdict')
    }),
  ))

test('that may not be written changes no verdict', () =>
  onHub(
    (hub) =>
      onStage(async (stage) => {
        stage.write('results.json', fixture('all.json'))
        const verdicts = []
        const refused = 'warning: No comment: '
        const none = 'No comment: this run is not for a pull request.'
        for (const [event, more, said] of [
          [pullRequest(stage, hub.url, 'fork/shop'), {}, refused],
          [pullRequest(stage, hub.url), { 'github-token': '' }, refused],
          [pullRequest(stage, hub.url), { comment: 'false', 'github-token': '' }, ''],
          [{ GITHUB_EVENT_NAME: 'schedule' }, {}, none],
          [{ GITHUB_EVENT_NAME: 'workflow_dispatch' }, { 'github-token': '' }, none],
        ] as const) {
          const { outputs, error, log } = await stage.gate({ ...inputs, ...more }, event)
          const { 'report-path': _, 'sarif-path': __, ...counts } = outputs
          verdicts.push(JSON.stringify([counts, error?.message]))
          expect(log.includes('No comment')).toBe(said !== '')
          expect(log).toContain(said)
        }
        expect(new Set(verdicts).size).toBe(1)
        expect(verdicts[0]).toContain('"outcome":"failed"')
      }),
    { mayWrite: false },
  ))
