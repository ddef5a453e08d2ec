// `npm run preview` draws Markdown as GitHub does, in a real browser: what GitHub takes out of it is not there, and what it draws is.

import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { repository } from './support/actions.js'

jest.setTimeout(400_000) // a browser starts slowly on a busy machine

const script = join(repository, 'scripts', 'preview.mjs')
const workshop = join(repository, '.cache', 'preview')

interface Ran {
  exitCode: number
  stdout: string
  stderr: string
}

const preview = (args: readonly string[], env?: NodeJS.ProcessEnv) => run([script, ...args], env)

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, ...env }, timeout: 300_000 }
    execFile(process.execPath, [...args], options, (error, stdout, stderr) => {
      const exitCode = typeof error?.code === 'number' ? error.code : error ? -1 : 0
      resolve({ exitCode, stdout, stderr })
    })
  })
}

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-preview-'))
  writeFileSync(join(folder, 'first.md'), '# First\n')
  // The first run installs what draws Markdown.
  expect(await preview(['first.md', '--out', '.', '--light'])).toMatchObject({ exitCode: 0 })
}, 400_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Picture {
  width: number
  height: number
  /** Red, green and blue at the top left, which is background. */
  background: number[]
}

function readPicture(name: string): Picture {
  const upng = createRequire(join(workshop, 'package.json'))('upng-js')
  const image = upng.decode(readFileSync(join(folder, name)))
  const [pixels] = upng.toRGBA8(image)
  return {
    width: image.width,
    height: image.height,
    background: [...new Uint8Array(pixels).slice(0, 3)],
  }
}

describe('pictures', () => {
  test('show the whole page, on light and on dark', async () => {
    writeFileSync(join(folder, 'long.md'), 'A paragraph.\n\n'.repeat(100))
    const ran = await preview(['long.md', '--out', 'out', '--width', '600'])
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ran.stdout).toBe('out/long.light.png\nout/long.dark.png\n')
    const light = readPicture('out/long.light.png')
    expect(light).toMatchObject({ width: 600, background: [255, 255, 255] })
    expect(light.height).toBeGreaterThan(100 * 30)
    expect(readPicture('out/long.dark.png')).toEqual({ ...light, background: [13, 17, 23] })
  })

  test('of a page that is too long for one go on in the next', async () => {
    await preview(['long.md', '--out', 'parts', '--light', '--max-height', '2500', '--small'])
    const parts = readdirSync(join(folder, 'parts')).sort()
    expect(parts).toEqual(['long.light.2.png', 'long.light.png'])
    expect(readPicture('parts/long.light.png').height).toBe(2500)
  })

  test('of files that have one name in two folders are two', async () => {
    writeFileSync(join(folder, 'out', 'first.md'), '# Another\n')
    const { stdout } = await preview(['first.md', 'out/first.md', '--light', '--out', 'names'])
    expect(stdout).toBe('names/first.light.png\nnames/out-first.light.png\n')
  })
})

describe('a page', () => {
  async function pageOf(markdown: string): Promise<string> {
    const { markdownToPage } = (await import(
      pathToFileURL(join(workshop, 'markdown.mjs')).href
    )) as { markdownToPage: (markdown: string, folder: string) => Promise<string> }
    const page = await markdownToPage(markdown, folder)
    return page.slice(page.indexOf('<body'), page.indexOf('<script src='))
  }

  test.each([
    ['script', '<script>alert(1)</script>', /alert|<script/],
    ['handler', '<b onclick="alert(1)">b</b>', /onclick/],
    ['style', '<p style="position: fixed">p</p>', /style=/],
    ['frame', '<iframe src="https://example.com"></iframe>', /iframe/],
    ['link that is code', '[a](javascript:alert(1))', /javascript:/],
  ])('has no %s', async (_what, markdown, hidden) => {
    expect(await pageOf(markdown)).not.toMatch(hidden)
  })

  test.each([
    ['a table', '| a |\n| --- |\n| b |', '<td>b</td>'],
    [
      'something folded',
      '<details><summary>More</summary>\n\n**x**\n\n</details>',
      '<summary>More',
    ],
    ['an alert', '> [!WARNING]\n> Mind.', 'markdown-alert-warning'],
    ['a footnote', 'A[^1]\n\n[^1]: note', 'data-footnote-ref'],
    ['a diagram', '```mermaid\nflowchart LR\na --> b\n```', '<pre class="mermaid">flowchart'],
    ['colours of code', '```yaml\non: push\n```', 'class="pl-ent"'],
    [
      'a picture for the dark',
      '<picture><source media="(prefers-color-scheme: dark)" srcset="d.png"><img src="l.png"></picture>',
      '<source media="(prefers-color-scheme: dark)" srcset="d.png">',
    ],
  ])('has %s', async (_what, markdown, html) => {
    expect(await pageOf(markdown)).toContain(html)
  })
})

describe('what is wrong is told', () => {
  test.each([
    ['no file', [], {}, 'name a file: npm run preview -- FILE.md [--out DIR]'],
    ['a file that is not there', ['none.md'], {}, 'there is no file none.md'],
    ['no width', ['first.md', '--width', 'wide'], {}, '--width wide: it must be a number above 0'],
    ['no Chromium', ['first.md'], { PATH: '' }, 'there is no Chromium on the PATH'],
    ['a wrong Chromium', ['first.md'], { CHROMIUM_PATH: '/none' }, 'CHROMIUM_PATH is /none'],
  ])('%s', async (_case, args, env, message) => {
    const ran = await preview(args, env)
    expect(ran.exitCode).toBe(1)
    expect(ran.stderr).toContain(`preview: ${message}`)
  })
})

test('the gallery has what a person sees of each action', async () => {
  const seen = {
    'render-changed': ['log', 'summary.md'],
    'deploy-rolled-back-crash': ['log', 'summary.md'],
    'coverage-failed': ['annotations.md', 'comment.md', 'log', 'summary.md'],
    'checkov-waivers': ['annotations.md', 'comment.md', 'log', 'summary.md'],
    'smoke-unhealthy': ['annotations.md', 'log', 'summary.md'],
  }
  const gallery = join(repository, 'scripts', 'preview', 'gallery.mjs')
  const ran = await run([gallery, '--out', 'gallery', ...Object.keys(seen)])
  expect(ran).toMatchObject({ exitCode: 0, stdout: `${Object.keys(seen).join('\n')}\n` })
  const expected = Object.entries(seen).flatMap(([name, kinds]) =>
    kinds.map((kind) => `${name}.${kind}`),
  )
  expect(readdirSync(join(folder, 'gallery')).sort()).toEqual(expected.sort())
})
