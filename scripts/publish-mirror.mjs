// `npm run publish-mirror`: publishes one action in a repository of its own, so that `uses: org/<action>@v1` works. Its commit there
// holds the action's manifest, README and texts, and the very same bundle as here; it is made from a commit of this repository.
//
//   npm run publish-mirror -- --action NAME --to REPO --version X.Y.Z
//     --from COMMIT   publish that commit; without it HEAD, if nothing that would be published is changed
//     --dry-run       do all but push
//     --minor-tag     move vX.Y, too
//     --suite O/N     the name of this repository; otherwise GITHUB_REPOSITORY, or that of the remote `origin`
//     --notes FILE    append the line for the release notes
//
// It needs git, and no installed packages: what holds a token to publish runs no code of others.
import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleOf, checkBundle } from './publish/bundle.mjs'
import { checkNotes } from './publish/changelog.mjs'
import { push, requireOwnMirror, withMirror, writeTree } from './publish/mirror.mjs'
import { printable, quoted, ReleaseProblem } from './publish/problem.mjs'
import { composeFiles, planRelease } from './publish/release.mjs'
import {
  openSuite,
  readText,
  requireAction,
  requireClean,
  requireSameTag,
} from './publish/suite.mjs'
import { requireVersion } from './publish/versions.mjs'

const root = resolve(import.meta.dirname, '..')
const directory = process.env.INIT_CWD ?? process.cwd() // npm runs scripts at the top, and says where the user is
const usage =
  'Usage: npm run publish-mirror -- --action NAME --to REPO --version X.Y.Z [--from COMMIT] [--dry-run]'
const print = (/** @type {string} */ line) => void process.stdout.write(`${printable(line)}\n`)

try {
  publish(readOptions())
} catch (error) {
  if (!(error instanceof ReleaseProblem)) throw error
  process.stderr.write(`${printable(`publish-mirror: ${error.message}`)}\n`)
  process.exitCode = 1
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        action: { type: 'string' },
        to: { type: 'string' },
        version: { type: 'string' },
        from: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'minor-tag': { type: 'boolean', default: false },
        suite: { type: 'string' },
        notes: { type: 'string' },
      },
    })
    const { action, to, version } = values
    if (action === undefined || to === undefined || version === undefined) {
      throw new ReleaseProblem('--action, --to and --version have to be given.')
    }
    return { ...values, action, to, version: requireVersion(version) }
  } catch (error) {
    throw new ReleaseProblem(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

/** @param {ReturnType<typeof readOptions>} options */
function publish({ action, version, from, to, ...options }) {
  const tag = `v${version.text}`
  const suite = openSuite(root, from)
  requireAction(suite, action)
  const isTagged = requireSameTag(suite, tag)
  if (from === undefined) requireClean(suite, action)
  const bundle = bundleOf(suite, action)
  const warnings = [
    checkNotes(readText(suite, 'CHANGELOG.md'), version),
    checkBundle(suite, root, action),
    isTagged ? undefined : `the suite has no tag ${tag} yet; the links of the README lead there`,
  ]
  const name = suiteName(suite, options.suite)
  const { files, changed } = composeFiles(suite, { ...name, tag, action }, bundle)

  withMirror(to, { objects: suite.objects, directory }, (mirror) => {
    const gone = requireOwnMirror(mirror, action, [...files.keys()])
    const { commit, updates, words } = planRelease(mirror, {
      version,
      tree: writeTree(mirror, files),
      message: `${action} ${tag} (from ${name.suite}@${suite.commit})`,
      source: suite.commit,
      minorTags: options['minor-tag'],
    })
    const size = `${bundle.files.length} files, ${bundle.bytes.toLocaleString('en')} bytes`
    print(`${action} ${tag} from ${name.suite}@${suite.commit}`)
    print(`  action.yml  ${changed.join(', ')}: ../../dist/${action}/ → dist/`)
    print(`  dist/       tree ${bundle.tree}, as in the suite: ${size}`)
    print(`  commit      ${commit}`)
    if (gone.length > 0) {
      print(`  note        what main has besides goes with this release: ${gone.join(', ')}`)
    }
    for (const word of [...words, ...warnings]) if (word) print(`  note        ${word}`)

    if (!options['dry-run'] && updates.length > 0) push(mirror, updates)
    for (const line of toldUpdates(updates, mirror.shown, options['dry-run'])) print(line)
    const notes = releaseNotes({ action, tag, suite: name.suite, commit, tree: bundle.tree })
    print(`For the release notes:\n  ${notes}`)
    if (options.notes !== undefined && !options['dry-run']) {
      appendFileSync(resolve(directory, options.notes), `${notes}\n`)
    }
  })
}

/**
 * @param {readonly import('./publish/mirror.mjs').Update[]} updates
 * @param {string} shown
 * @param {boolean} isDryRun
 */
function toldUpdates(updates, shown, isDryRun) {
  if (updates.length === 0) {
    return [`It is published already, with the same content: nothing to do at ${shown}`]
  }
  const short = (/** @type {string} */ hash) => hash.slice(0, 12)
  return [
    `${isDryRun ? 'Would be pushed' : 'Pushed'} to ${shown}:`,
    ...updates.map(({ ref, commit, before }) => {
      const name = ref.replace(/^refs\/(?:heads|tags)\//, '').padEnd(10)
      return `  ${name}  ${before ? `${short(before)} → ${short(commit)}` : `new: ${short(commit)}`}`
    }),
  ]
}

/**
 * How this repository is called, for the mirror's links and the commit's message.
 * @param {import('./publish/suite.mjs').Suite} suite
 * @param {string | undefined} given
 * @returns {{ suite: string, url: string }}
 */
function suiteName({ git }, given) {
  const server = process.env.GITHUB_SERVER_URL ?? 'https://github.com'
  const origin = git.maybe('remote', 'get-url', 'origin') ?? ''
  const [, host, ofOrigin] =
    /^(?:https?:\/\/(?:[^/@]*@)?|ssh:\/\/(?:[^/@]*@)?|git@)([\w.-]+)(?::\d+\/|[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      origin,
    ) ?? []
  const suite = given ?? process.env.GITHUB_REPOSITORY ?? ofOrigin ?? 'org/slipway'
  if (!/^[\w.-]+\/[\w.-]+$/.test(suite)) {
    throw new ReleaseProblem(
      `--suite ${quoted(suite)} is no repository's name, such as org/slipway.`,
    )
  }
  const isOrigin = host !== undefined && suite === ofOrigin && !process.env.GITHUB_SERVER_URL
  return { suite, url: `${isOrigin ? `https://${host}` : server}/${suite}` }
}

/** @param {{ action: string, tag: string, suite: string, commit: string, tree: string }} release */
function releaseNotes({ action, tag, suite, commit, tree }) {
  return `- \`${action}@${tag}\` is commit \`${commit}\`. Its \`dist/\` is tree \`${tree}\`, the \`dist/${action}/\` of ${suite}: \`git rev-parse ${tag}:dist\` there and \`git rev-parse ${tag}:dist/${action}\` here print the same.`
}
