// The repository in a directory: where it begins, what is checked out, which files it has.

import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { createGit, type Environment, type Git, gitFailed, gitOutput } from './git.js'
import { CheckoutProblem } from './problem.js'

export interface Checkout {
  /** Absolute, symbolic links resolved; git's `/`-separated paths begin here. */
  readonly root: string
  /** The commit that is checked out, in full. */
  readonly head: string
  readonly isShallow: boolean
  /** git in `root`. */
  readonly git: Git
}

/**
 * @param directory anywhere in the work tree
 * @param environment of the process; git gets it without what would point it to another repository
 * @throws {CheckoutProblem}
 */
export async function openCheckout(directory: string, environment: Environment): Promise<Checkout> {
  const start = await realpath(directory).catch((cause: unknown) => {
    throw new CheckoutProblem('not-a-repository', `There is no directory ${directory}`, { cause })
  })
  const asked = ['rev-parse', '--is-shallow-repository', '--show-toplevel']
  const result = await createGit(start, environment)(asked)
  if (result.exitCode !== 0) throw cannotOpen(directory, gitFailed(asked, result))
  const [shallow, ...rest] = result.stdout.toString().split('\n')
  const root = await realpath(rest.join('\n').replace(/\r?\n$/, ''))
  const git = createGit(root, environment)
  const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  if (head.exitCode !== 0) {
    throw new CheckoutProblem(
      'not-a-repository',
      `The repository in ${root} has no commit yet. Check a commit out in a step before (actions/checkout)`,
    )
  }
  return { root, head: head.stdout.toString().trim(), isShallow: shallow?.trim() === 'true', git }
}

function cannotOpen(directory: string, failure: CheckoutProblem): CheckoutProblem {
  if (/dubious ownership|safe\.directory/.test(failure.message)) {
    return new CheckoutProblem(
      'unsafe-directory',
      `git refuses ${directory}, because it belongs to another user than the job runs as. Allow it in a step before:\n` +
        `    - run: git config --global --add safe.directory "$GITHUB_WORKSPACE"`,
      { cause: failure },
    )
  }
  if (/not a git repository|must be run in a work tree/.test(failure.message)) {
    return new CheckoutProblem(
      'not-a-repository',
      `${directory} is not in a git repository with a work tree. Check it out in a step before:\n` +
        '    - uses: actions/checkout@v5\n' +
        '(in a container without git, that step downloads the files alone: install git first)',
      { cause: failure },
    )
  }
  return failure
}

export interface ListOptions {
  /** Also the files that git neither tracks nor ignores. */
  untracked?: boolean | undefined
}

const MAX_LISTING_BYTES = 256 * 1024 * 1024
const SUBMODULE_MODE = '160000'

/**
 * The paths of all files, relative to the root, `/`-separated, sorted. Submodules are not among them: they are folders of
 * another repository.
 */
export async function listFiles(checkout: Checkout, options: ListOptions = {}): Promise<string[]> {
  const list = async (...args: string[]) => {
    const all = ['ls-files', '-z', ...args]
    const output = await gitOutput(checkout.git, all, { maxBytes: MAX_LISTING_BYTES })
    return output.toString().split('\0').filter(Boolean)
  }
  // `<mode> <object> <stage>\t<path>`; a file in conflict is there once for each stage.
  const tracked = (await list('--cached', '--stage'))
    .filter((entry) => !entry.startsWith(SUBMODULE_MODE))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1))
  // A nested repository that is not a submodule is listed as `folder/`.
  const untracked = options.untracked
    ? (await list('--others', '--exclude-standard')).filter((path) => !path.endsWith('/'))
    : []
  return [...new Set([...tracked, ...untracked])].sort()
}

const MAX_GO_MOD_BYTES = 1024 * 1024
// Go Modules Reference, "go.mod files": the path is a bare word, or quoted; the directive may stand in a block. White space has one
// way to match, so that the time is linear in its length.
const MODULE_DIRECTIVE =
  /^[ \t]*module[ \t]*(?:\([ \t\r\n]*)?(?:"([^"\n]+)"|`([^`\n]+)`|([^\s"`()]+))/m

/** The module path and the folder (`''` for the root) of each go.mod: what resolvePaths() takes as `modulePrefixes`. */
export async function goModules(
  checkout: Checkout,
): Promise<[prefix: string, directory: string][]> {
  const files = (await listFiles(checkout)).filter((path) => /(?:^|\/)go\.mod$/.test(path))
  const modules: [string, string][] = []
  for (const path of files) {
    const [, quoted, raw, bare] =
      MODULE_DIRECTIVE.exec(await goMod(join(checkout.root, path))) ?? []
    const prefix = quoted ?? raw ?? bare
    if (prefix) modules.push([prefix, path.slice(0, -'/go.mod'.length)])
  }
  return modules
}

/** Nothing for what is not there (a sparse checkout), is a link, or is too large for a go.mod. */
async function goMod(file: string): Promise<string> {
  const status = await lstat(file).catch(() => undefined)
  return status?.isFile() && status.size <= MAX_GO_MOD_BYTES ? readFile(file, 'utf8') : ''
}
