// Says whether the commit that is checked out may be released as a version, and what the release workflow has to know of it. Needs what
// npm ci installs; the workflow does what has to hold a token in jobs that install nothing.
//
//   node scripts/check-release.mjs --version X.Y.Z
//
// In a workflow it sets the outputs version, tag, commit, kind (latest, late or pre-release), moves (the tags that follow the version,
// in a line), notes (its section of CHANGELOG.md) and actions (their names, with commas).
import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { listActions, root } from './actions.mjs'
import { currentInterfaces, currentVersion, releasedInterfaces, staleFiles } from './interfaces.mjs'
import { notesOf } from './publish/changelog.mjs'
import { gitIn } from './publish/git.mjs'
import { interfaceProblems } from './publish/interfaces.mjs'
import { ReleaseProblem } from './publish/problem.mjs'
import { isRelease, parseVersion, placeVersion, requireVersion } from './publish/versions.mjs'

try {
  const { values } = parseArgs({ options: { version: { type: 'string', default: '' } } })
  tell(checkRelease(requireVersion(values.version)))
} catch (error) {
  if (!(error instanceof ReleaseProblem)) throw error
  process.stderr.write(`check-release: ${error.message}\n`)
  process.exitCode = 1
}

/**
 * @param {import('./publish/versions.mjs').Version} version
 * @returns {Record<string, string>}
 * @throws {ReleaseProblem} that names all that is missing
 */
function checkRelease(version) {
  const git = gitIn(root)
  const tag = `v${version.text}`
  const commit = git.text('rev-parse', 'HEAD')
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  const notes = notesOf(changelog, isRelease(version) ? version.text : 'Unreleased')
  const outdated = [...staleFiles().keys()].map((file) => relative(root, file))
  const problems = [
    ...(git.maybe('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`) === commit
      ? []
      : [`${tag} does not name the commit that is checked out, ${commit.slice(0, 12)}.`]),
    ...(currentVersion() === version.text
      ? []
      : [
          `package.json says ${currentVersion()}: npm version ${version.text} --no-git-tag-version`,
        ]),
    ...(notes === ''
      ? [`CHANGELOG.md has no section "## ${version.text}" with something in it.`]
      : []),
    ...interfaceProblems(releasedInterfaces(), currentInterfaces(), version.text),
    ...(isRelease(version) && outdated.length > 0
      ? [`${outdated.join(', ')}: not what this version is released with. npm run interfaces`]
      : []),
  ]
  if (problems.length > 0) {
    throw new ReleaseProblem(
      `${tag} cannot be released:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    )
  }
  const others = git
    .text('tag', '--list', 'v*')
    .split('\n')
    .filter((name) => name !== tag)
  const published = others.flatMap((name) => parseVersion(name.slice(1)) ?? [])
  const { movesMain, movesTags } = placeVersion(version, published)
  const kind = isRelease(version) ? (movesMain ? 'latest' : 'late') : 'pre-release'
  const actions = listActions().map(({ name }) => name)
  return {
    ...{ version: version.text, tag, commit, kind, moves: movesTags.join(' '), notes },
    actions: actions.join(','),
  }
}

/** @param {Record<string, string>} outputs */
function tell(outputs) {
  const file = process.env.GITHUB_OUTPUT
  for (const [name, value] of Object.entries(outputs)) {
    const end = randomUUID()
    if (file) appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`)
    process.stdout.write(`${name}: ${value}\n`)
  }
}
