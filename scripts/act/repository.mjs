// What act needs on disk: the example as a git repository of its own, this repository's actions as a consumer gets them, and
// stand-ins for the actions of others, which would have to be downloaded.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { listActions, root } from '../actions.mjs'

/**
 * @typedef {object} Commits
 * @property {string} base the example as it stands
 * @property {string} head with the files of the run; the same as base when there are none
 */

/**
 * @param {string} directory to be made
 * @param {string} example folder to copy
 * @param {Readonly<Record<string, string>>} files to write over it, in a commit of their own
 * @returns {Commits}
 */
export function composeRepository(directory, example, files) {
  cpSync(example, directory, {
    recursive: true,
    filter: (path) => path !== join(example, 'act.yaml'),
  })
  git(directory, 'init', '--quiet', '--initial-branch=main')
  const base = commitAll(directory, 'The shop')
  if (Object.keys(files).length === 0) return { base, head: base }
  git(directory, 'switch', '--quiet', '--create', 'change')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  return { base, head: commitAll(directory, 'A change') }
}

/**
 * @param {string} directory
 * @param {string} message
 * @returns {string} the commit
 */
function commitAll(directory, message) {
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', `--message=${message}`)
  return git(directory, 'rev-parse', 'HEAD')
}

/**
 * @param {string} directory
 * @param {string[]} parameters
 */
function git(directory, ...parameters) {
  const author = ['-c', 'user.name=shop', '-c', 'user.email=shop@example.com']
  return execFileSync('git', [...author, ...parameters], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    // Nothing of the user's settings, such as hooks and signatures, and no GIT_DIR.
    env: { PATH: process.env.PATH, HOME: directory, GIT_CONFIG_NOSYSTEM: '1' },
  }).trim()
}

/**
 * What a consumer gets of `org/slipway@v1` that runs: the actions' definitions and the committed bundles.
 * @param {string} directory to be made
 */
export function composeSuite(directory) {
  for (const { name } of listActions()) {
    const definition = join('actions', name, 'action.yml')
    cpSync(join(root, definition), join(directory, definition))
    cpSync(join(root, 'dist', name), join(directory, 'dist', name), { recursive: true })
  }
}

/**
 * The actions of others that the workflows use, but actions/checkout, which act has of its own.
 * @param {string} example its folder
 * @returns {string[]} such as `docker/build-push-action@v6`
 */
export function foreignActions(example) {
  const workflows = join(example, '.github', 'workflows')
  const used = readdirSync(workflows).flatMap((file) => {
    /** @type {{ jobs: Record<string, { steps?: { uses?: string }[] }> }} */
    const { jobs } = parse(readFileSync(join(workflows, file), 'utf8'))
    return Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ uses = '' }) => uses))
  })
  return [...new Set(used)]
    .filter((uses) => uses !== '' && !/^(?:\.\/|org\/|actions\/checkout@)/.test(uses))
    .sort((a, b) => (a < b ? -1 : 1))
}

/**
 * An action that does no more than to set variables of the job.
 * @param {string} directory to be made
 * @param {Readonly<Record<string, string>>} variables
 */
export function composeStandIn(directory, variables) {
  mkdirSync(directory, { recursive: true })
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  const file = join(directory, 'variables')
  writeFileSync(file, lines.join(''))
  const step =
    lines.length > 0
      ? { name: 'credentials for the simulator', run: `cat '${file}' >> "$GITHUB_ENV"` }
      : { name: 'nothing, here', run: 'true' }
  const action = {
    name: 'Stand-in',
    description: 'Stands in for an action of others',
    runs: { using: 'composite', steps: [{ ...step, shell: 'bash' }] },
  }
  writeFileSync(join(directory, 'action.yml'), JSON.stringify(action))
}

/**
 * The event of a pull request, as far as act does not make it up by itself.
 * @param {string} file to be written
 * @param {Commits} commits
 */
export function writePullRequest(file, { base, head }) {
  const repository = { full_name: 'shop/shop', default_branch: 'main' }
  const event = {
    action: 'opened',
    number: 1,
    pull_request: {
      number: 1,
      title: 'A change',
      base: { ref: 'main', sha: base, repo: repository },
      head: { ref: 'change', sha: head, repo: repository },
    },
    repository,
  }
  writeFileSync(file, JSON.stringify(event))
}
