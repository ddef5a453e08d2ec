// Runs of coverage-gate and checkov-severity-gate for the gallery, on a pull request of a small repository, with a stand-in for
// GitHub that keeps the comment.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { runStep } from '@slipway/local-runner'
import { root } from '../actions.mjs'

const checkovFixtures = join(root, 'test', 'fixtures', 'checkov')

/** @type {Record<string, import('./gallery.mjs').Play>} */
export const gates = {
  'coverage-passed': coverage({ 'min-lines': '70', 'min-patch': '40', comment: 'true' }),
  'coverage-failed': coverage({
    'min-lines': '85',
    'min-branches': '75',
    'min-patch': '90',
    rules: '- name: payments\n  files: [src/payments/**]\n  min-lines: 95',
    comment: 'true',
  }),
  'coverage-report-only': coverage({ 'report-only': 'true' }),
  'coverage-mistakes': coverage({ reports: 'coverage/lcov.inf', 'min-line': '80' }),
  'checkov-failed': checkov({ comment: 'true' }),
  'checkov-strict': checkov({ 'severity-profile': 'strict', 'block-on': 'CRITICAL' }),
  'checkov-passed': checkov({ 'block-on': 'none', 'warn-on': 'HIGH' }),
  'checkov-waivers': checkov({ policy: 'checkov-policy.yml', comment: 'true' }),
  'checkov-mistakes': checkov({ reports: 'nothing.json', 'block-on': 'SEVERE' }),
}

/**
 * @param {Record<string, string>} inputs
 * @returns {import('./gallery.mjs').Play}
 */
function coverage(inputs) {
  return (workspace) =>
    onPullRequest(workspace, {
      action: 'coverage-gate',
      inputs: { reports: 'coverage/lcov.info', ...inputs },
      base: { 'src/cart.js': code(40), 'src/payments/card.js': code(30) },
      change: { 'src/cart.js': code(52), 'src/payments/refund.js': code(24) },
      reports: {
        'coverage/lcov.info': [
          lcov('src/cart.js', 52, (line) => line > 44 && line < 50),
          lcov('src/payments/card.js', 30, (line) => line % 9 === 0),
          lcov('src/payments/refund.js', 24, (line) => line > 9),
        ].join(''),
      },
    })
}

/**
 * @param {Record<string, string>} inputs
 * @returns {import('./gallery.mjs').Play}
 */
function checkov(inputs) {
  return (workspace) => {
    cpSync(join(checkovFixtures, 'project'), workspace, { recursive: true })
    return onPullRequest(workspace, {
      action: 'checkov-severity-gate',
      inputs: { reports: 'checkov.json', ...inputs },
      base: {},
      change: {},
      reports: {
        'checkov.json': readFileSync(join(checkovFixtures, 'reports', 'all.json'), 'utf8'),
        'checkov-policy.yml': waivers,
      },
    })
  }
}

const waivers = `version: 1
waivers:
  - check: CKV_AWS_20
    reason: The bucket holds the public pictures of the shop.
    owner: team-shop
    expires: 2099-12-31
  - check: CKV_AWS_24
    reason: Until the bastion is gone.
    owner: team-platform
    expires: 2024-01-31
  - check: CKV_AWS_999
    reason: A check that is not there any more.
    owner: team-platform
    expires: 2099-12-31
`

/**
 * @param {string} workspace
 * @param {{ action: string, inputs: Record<string, string>, base: Record<string, string>, change: Record<string, string>, reports: Record<string, string> }} parts
 * @returns {Promise<import('./gallery.mjs').Scene>}
 */
async function onPullRequest(workspace, { action, inputs, base, change, reports }) {
  const git = (/** @type {string[]} */ ...parameters) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...parameters], {
      cwd: workspace,
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet', '--initial-branch=main')
  const [baseSha, headSha] = [base, change].map((files) => {
    write(workspace, files)
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '-m', 'a commit')
    return git('rev-parse', 'HEAD')
  })
  write(workspace, reports)
  const repo = { full_name: 'octo-org/app' }
  const github = await startGitHub()
  try {
    const step = await runStep({
      action: join(root, 'actions', action),
      with: inputs,
      workspace,
      github: {
        api_url: github.url,
        event_name: 'pull_request',
        ref: 'refs/pull/7/merge',
        sha: headSha ?? '',
        token: 'a-token',
      },
      event: {
        repository: { ...repo, default_branch: 'main' },
        pull_request: {
          number: 7,
          head: { sha: headSha, ref: 'feature', repo },
          base: { sha: baseSha, ref: 'main', repo },
        },
      },
    })
    return { ...step, comments: github.comments }
  } finally {
    await github.close()
  }
}

/** @returns {Promise<{ url: string, comments: string[], close: () => Promise<void> }>} */
async function startGitHub() {
  /** @type {string[]} */
  const comments = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (part) => {
      text += part
    })
    request.on('end', () => {
      const isNew = request.method === 'POST'
      if (isNew) comments.push(JSON.parse(text).body)
      response.writeHead(isNew ? 201 : 200, { 'content-type': 'application/json' })
      response.end(isNew ? '{"id":1,"html_url":"https://github.com/octo-org/app/pull/7"}' : '[]')
    })
  })
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://127.0.0.1:${address.port}`,
    comments,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}

/**
 * @param {string} folder
 * @param {Record<string, string>} files
 */
function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** @param {number} lines */
function code(lines) {
  return Array.from({ length: lines }, (_, index) => `step(${index + 1})\n`).join('')
}

/**
 * @param {string} file
 * @param {number} lines
 * @param {(line: number) => boolean} isMissed
 */
function lcov(file, lines, isMissed) {
  const numbers = Array.from({ length: lines }, (_, index) => index + 1)
  const records = numbers.map((line) => `DA:${line},${isMissed(line) ? 0 : 3}`)
  const branches = numbers
    .filter((line) => line % 4 === 0)
    .flatMap((line) => [`BRDA:${line},0,0,3`, `BRDA:${line},0,1,${isMissed(line) ? 0 : line % 3}`])
  return [`SF:${file}`, ...records, ...branches, 'end_of_record', ''].join('\n')
}
