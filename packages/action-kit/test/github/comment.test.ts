import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Comment,
  githubClient,
  registerSecret,
  upsertComment,
  verifiedPullRequest,
} from '../../src/index.js'
import { answer, type GitHubServer, githubServer, pass } from './github-server.js'

let github: GitHubServer
beforeEach(async () => {
  github = await githubServer()
})
afterEach(() => github.close())

const client = () =>
  githubClient({
    token: 'ghs_token',
    apiUrl: github.apiUrl,
    environment: {},
    clock: { now: () => 0, sleep: async () => {} },
  })

const put = (comment: Partial<Comment> = {}) =>
  upsertComment(client(), {
    repository: 'o/r',
    number: 7,
    action: 'coverage-gate',
    id: 'unit',
    body: 'Hello',
    ...comment,
  })

const BOT = { login: 'github-actions[bot]', type: 'Bot' }
const MARKER = '<!-- slipway:coverage-gate:unit -->'
const bodies = () => github.comments.map(({ body }) => body)

function others(count: number, body = 'something'): void {
  for (let at = 0; at < count; at++) {
    const id = github.comments.length + 1
    github.comments.push({
      id,
      body,
      html_url: `https://github.com/c/${id}`,
      user: { login: 'eve', type: 'User' },
    })
  }
}

test('created, left alone, updated in place', async () => {
  others(1)
  expect(await put()).toEqual({ kind: 'created', url: 'https://github.com/c/2' })
  others(3)
  expect(await put()).toEqual({ kind: 'unchanged', url: 'https://github.com/c/2' })
  expect(await put({ body: 'Bye' })).toEqual({ kind: 'updated', url: 'https://github.com/c/2' })
  expect(bodies()).toEqual(['something', `${MARKER}\nBye`, 'something', 'something', 'something'])
})

test('found on the last of many pages', async () => {
  others(41)
  await put()
  expect(await put({ body: 'Bye' })).toMatchObject({ kind: 'updated' })
  expect(github.comments).toHaveLength(42)
})

test('several gates live side by side', async () => {
  for (const id of ['unit', 'unit2', 'a--b', 'ü -->', '', 'UNIT']) await put({ id })
  for (const action of ['coverage-gate', 'checkov-severity-gate']) await put({ action })
  expect(github.comments).toHaveLength(7)
  expect(
    bodies().every((body) => /^<!-- slipway:[a-z-]+:(?:[^->]|%)* -->\nHello$/.test(body)),
  ).toBe(true)
})

test('CRLF, as GitHub may give it back, is no change', async () => {
  await put({ body: 'a\nb\n' })
  const [comment] = github.comments
  if (comment) comment.body = comment.body.replaceAll('\n', '\r\n')
  expect(await put({ body: 'a\nb\n' })).toMatchObject({ kind: 'unchanged' })
})

describe('the marker in what others write', () => {
  test("a person's comment is never touched", async () => {
    others(1, `${MARKER}\nmine`)
    expect(await put()).toMatchObject({ kind: 'created' })
    expect(bodies()[0]).toBe(`${MARKER}\nmine`)
    expect(await put({ body: 'Bye' })).toEqual({ kind: 'updated', url: 'https://github.com/c/2' })
  })

  test.each([`> ${MARKER}\nquoted`, `text\n${MARKER}`, `${MARKER} and more`, '', null])(
    '%j is no marker',
    async (body) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- GitHub's own answers may be odd, too
      github.comments.push({ id: 1, body: body as string, html_url: '', user: BOT })
      expect(await put()).toMatchObject({ kind: 'created' })
    },
  )

  test('with the token of a person, only the comments of that person', async () => {
    github.login = 'ada'
    github.comments.push({ id: 1, body: `${MARKER}\nx`, html_url: '', user: BOT })
    others(1, `${MARKER}\nx`)
    expect(await put()).toEqual({ kind: 'created', url: 'https://github.com/c/3' })
    expect(await put({ body: 'Bye' })).toEqual({ kind: 'updated', url: 'https://github.com/c/3' })
  })

  test('a comment of another bot that cannot be changed', async () => {
    github.comments.push({
      id: 1,
      body: `${MARKER}\nx`,
      html_url: '',
      user: { login: 'other[bot]', type: 'Bot' },
    })
    github.misbehave(pass, pass, answer(403, { message: 'Resource not accessible by integration' }))
    expect(await put()).toMatchObject({ kind: 'created' })
  })

  test('an author who is gone', async () => {
    github.comments.push({ id: 1, body: `${MARKER}\nx`, html_url: '', user: null })
    expect(await put()).toMatchObject({ kind: 'created' })
  })
})

describe('what goes wrong', () => {
  const denied = answer(403, { message: 'Resource not accessible by integration' })

  test.each([
    ['reading', [denied]],
    ['reading, hidden', [answer(404, { message: 'Not Found' })]],
    ['writing', [pass, denied]],
  ])('no permission for %s', async (_, misbehaviours) => {
    github.misbehave(...misbehaviours)
    await expect(put()).rejects.toThrow(
      expect.objectContaining({
        name: 'GitHubProblem',
        message: expect.stringMatching(
          /permissions:\n {6}pull-requests: write\n\(in pull requests of forks/,
        ),
      }),
    )
  })

  test('a rate limit is not a lack of permission', async () => {
    github.misbehave(answer(403, { message: 'limit' }, { 'x-ratelimit-remaining': '0' }))
    await expect(put()).rejects.toThrow(/The rate limit of the token is used up$/)
  })

  test('a lost answer makes no second comment', async () => {
    github.misbehave(pass, ({ body }, response) => {
      const { body: given } = JSON.parse(body)
      github.comments.push({ id: 1, body: given, html_url: 'https://github.com/c/1', user: BOT })
      return Boolean(response.destroy())
    })
    expect(await put()).toEqual({ kind: 'created', url: 'https://github.com/c/1' })
    expect(github.comments).toHaveLength(1)
  })

  test('a request that was lost is made again', async () => {
    github.misbehave(pass, answer(502))
    expect(await put()).toMatchObject({ kind: 'created' })
    expect(github.comments).toHaveLength(1)
  })

  test.each(['o', 'o/r/x', '../x', 'o/..', 'o/r?x', 'o/r#x', ''])(
    'the repository %j',
    async (repository) => {
      await expect(put({ repository })).rejects.toThrow(/is not the name of a repository/)
      expect(github.asked).toEqual([])
    },
  )
})

test('a long body is cut to what GitHub takes', async () => {
  const rows = Array.from({ length: 9000 }, (_, at) => `| file-${at}.ts | ${at} |`)
  await put({ body: ['| File | Lines |', '| :--- | ---: |', ...rows].join('\n') })
  const [body = ''] = bodies()
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(body.length).toBeGreaterThan(60_000)
  expect(body).toMatch(/… [\d,]+ more rows/)
})

test('secrets are not posted', async () => {
  registerSecret('hunter2hunter2')
  await put({ body: 'It is hunter2hunter2.' })
  expect(bodies()).toEqual([`${MARKER}\nIt is ***.`])
})

describe('verifiedPullRequest', () => {
  const headSha = 'a'.repeat(40)
  const claim = (number: number, sha = headSha) =>
    verifiedPullRequest(client(), { repository: 'o/r', number, headSha: sha })

  test('the head is the one that the run was for', async () => {
    expect(await claim(7)).toEqual({ number: 7, headSha })
  })

  test.each([
    [
      'another head',
      7,
      'b'.repeat(40),
      /#7 is not the one that the run was for: its head is a{40}/,
    ],
    ['no such pull request', 8, headSha, /404/],
    ['no number', 0, headSha, /is not the number of a pull request/],
    ['half a number', 1.5, headSha, /is not the number/],
  ])('%s', async (_, number, sha, message) => {
    await expect(claim(number, sha)).rejects.toThrow(message)
  })

  test('no head at all', async () => {
    github.misbehave(answer(200, { head: null }))
    await expect(claim(7)).rejects.toThrow(/its head is unknown/)
  })
})
