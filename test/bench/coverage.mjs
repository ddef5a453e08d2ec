// How fast large coverage reports are read, and in how much memory: our readers beside the bare parser of the same bytes, each in a
// process of its own, and, with --diff-cover, our whole gate beside diff-cover on the same commit. Ratios of one run; nothing asserts them.
//
//   npm run bench:coverage -- [--runs 3] [--scale 1] [--diff-cover /path/of/diff-cover]
import { execFileSync, spawnSync } from 'node:child_process'
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = resolve(import.meta.dirname, '..', '..')
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    scale: { type: 'string', default: '1' },
    'diff-cover': { type: 'string' },
    measure: { type: 'string' },
    file: { type: 'string' },
  },
})

const linesAFile = 400
const source = (/** @type {number} */ file) =>
  `src/package_${file % 97}/module_${String(file).padStart(6, '0')}.py`
/** Some lines are hit, some not, and the same in every format. */
const hits = (/** @type {number} */ file, /** @type {number} */ line) =>
  (file * 31 + line * 17) % 7 === 0 ? 0 : (file + line) % 1000

/**
 * @typedef {object} Sample
 * @property {string} title
 * @property {string} file its name
 * @property {number} megabytes how large it is at scale 1
 * @property {string} baseline what the bare parser is
 * @property {() => Generator<string>} parts
 */

/** @type {Sample[]} */
const samples = [
  {
    title: 'Cobertura',
    file: 'coverage.xml',
    megabytes: 140,
    baseline: 'saxes',
    *parts() {
      yield '<?xml version="1.0" ?>\n<coverage version="7.6" line-rate="0.8" branch-rate="0"><sources><source>.</source></sources><packages><package name="src"><classes>\n'
      for (let file = 0; ; file++) {
        let text = `<class name="module_${file}" filename="${source(file)}" complexity="0" line-rate="0.8" branch-rate="0"><methods/><lines>\n`
        for (let line = 1; line <= linesAFile; line++) {
          text += `\t<line number="${line}" hits="${hits(file, line)}"/>\n`
        }
        yield `${text}</lines></class>\n`
      }
    },
  },
  {
    title: 'lcov',
    file: 'lcov.info',
    megabytes: 50,
    baseline: 'split into lines',
    *parts() {
      for (let file = 0; ; file++) {
        let text = `TN:\nSF:${source(file)}\n`
        for (let line = 1; line <= linesAFile; line++) text += `DA:${line},${hits(file, line)}\n`
        yield `${text}LF:${linesAFile}\nend_of_record\n`
      }
    },
  },
  {
    title: 'Istanbul',
    file: 'coverage-final.json',
    megabytes: 100,
    baseline: 'JSON.parse',
    *parts() {
      yield '{'
      for (let file = 0; ; file++) {
        /** @type {Record<string, object>} */
        const statementMap = {}
        /** @type {Record<string, number>} */
        const s = {}
        for (let line = 1; line <= linesAFile; line++) {
          statementMap[line] = { start: { line, column: 2 }, end: { line, column: 40 } }
          s[line] = hits(file, line)
        }
        const path = source(file)
        const value = { path, statementMap, fnMap: {}, branchMap: {}, s, f: {}, b: {} }
        yield `${file ? ',' : ''}${JSON.stringify(path)}:${JSON.stringify(value)}`
      }
    },
  },
]
const endings = {
  Cobertura: '</classes></package></packages></coverage>\n',
  lcov: '',
  Istanbul: '}',
}

/** What a child measures: `ours` or the bare parser. */
const measurements = {
  async ours(/** @type {string} */ file) {
    const { readReport } = await import(
      join(root, 'actions', 'coverage-gate', 'lib', 'formats', 'index.js')
    )
    return () => readReport(file)
  },
  async saxes(/** @type {string} */ file) {
    const { SaxesParser } = createRequire(import.meta.url)('saxes')
    const { createReadStream } = await import('node:fs')
    return async () => {
      const parser = new SaxesParser()
      let events = 0
      parser.on('opentag', () => events++)
      for await (const chunk of createReadStream(file, { encoding: 'utf8' })) parser.write(chunk)
      parser.close()
      return events
    }
  },
  async 'split into lines'(/** @type {string} */ file) {
    return () => readFileSync(file, 'utf8').split('\n').length
  },
  async 'JSON.parse'(/** @type {string} */ file) {
    return () => JSON.parse(readFileSync(file, 'utf8'))
  },
}

if (options.measure) await measure()
else await compare()

async function measure() {
  const name = /** @type {keyof typeof measurements} */ (options.measure)
  const work = await measurements[name](options.file ?? '')
  const startedAt = performance.now()
  await work()
  const ms = performance.now() - startedAt
  process.stdout.write(JSON.stringify({ ms, maxRssKiB: process.resourceUsage().maxRSS }))
}

async function compare() {
  const scratch = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  try {
    print('', 'size', 'reader', 'time', 'peak memory')
    for (const sample of samples) await compareReaders(sample, scratch)
    if (options['diff-cover']) await compareGates(options['diff-cover'], scratch)
    process.stdout.write(
      `\nNode ${process.version}, best of ${options.runs} interleaved runs; in brackets the share of the baseline\n`,
    )
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * @param {Sample} sample
 * @param {string} scratch
 */
async function compareReaders(sample, scratch) {
  const file = join(scratch, sample.file)
  await write(sample, file)
  const size = `${(statSync(file).size / 1e6).toFixed(0)} MB`
  /** @type {Map<string, { ms: number, maxRssKiB: number }>} */
  const best = new Map()
  for (let run = 0; run < Number(options.runs); run++) {
    for (const reader of [sample.baseline, 'ours']) {
      const printed = execFileSync(
        process.execPath,
        [fileURLToPath(import.meta.url), '--measure', reader, '--file', file],
        { encoding: 'utf8', timeout: 300_000 },
      )
      const measured = JSON.parse(printed)
      if (measured.ms < (best.get(reader)?.ms ?? Infinity)) best.set(reader, measured)
    }
  }
  const baseline = best.get(sample.baseline)
  for (const [reader, { ms, maxRssKiB }] of best) {
    const share = (/** @type {number} */ value, /** @type {number} */ of) =>
      reader === 'ours' ? ` (${(value / of).toFixed(2)})` : ''
    print(
      sample.title,
      size,
      reader,
      `${(ms / 1000).toFixed(2)} s${share(ms, baseline?.ms ?? 1)}`,
      `${(maxRssKiB / 1024).toFixed(0)} MiB${share(maxRssKiB, baseline?.maxRssKiB ?? 1)}`,
    )
  }
}

/**
 * Our bundle and diff-cover, both from the start of the process to its end, on a commit that changes one file.
 * @param {string} diffCover
 * @param {string} scratch
 */
async function compareGates(diffCover, scratch) {
  const repository = join(scratch, 'repository')
  const report = join(scratch, 'coverage.xml')
  const changed = join(repository, source(3))
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: repository,
    })
  mkdirSync(resolve(changed, '..'), { recursive: true })
  writeFileSync(changed, 'x = 1\n'.repeat(linesAFile))
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '-m', 'before')
  git('checkout', '--quiet', '-b', 'change')
  writeFileSync(changed, 'x = 1\n'.repeat(linesAFile / 2) + 'x = 2\n'.repeat(linesAFile / 2))
  git('add', '--all')
  git('commit', '--quiet', '-m', 'after')
  execFileSync('cp', [report, repository])

  const bundle = join(root, 'dist', 'coverage-gate', 'index.js')
  const ours = {
    GITHUB_WORKSPACE: repository,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    RUNNER_TEMP: scratch,
    INPUT_REPORTS: 'coverage.xml',
    'INPUT_MIN-PATCH': '1',
    'INPUT_BASE-REF': 'main',
    'INPUT_MIN-RESOLVED': '0',
  }
  /** @type {[string, string, string[], Record<string, string>][]} */
  const gates = [
    [
      'diff-cover',
      diffCover,
      ['coverage.xml', '--compare-branch', 'main', '--fail-under', '1'],
      {},
    ],
    ['our gate', process.execPath, [bundle], ours],
  ]
  const best = new Map(gates.map(([title]) => [title, Infinity]))
  for (let run = 0; run < Number(options.runs); run++) {
    for (const [title, command, args, env] of gates) {
      const startedAt = performance.now()
      const { PATH = '', HOME = '' } = process.env
      const { status, stdout } = spawnSync(command, args, {
        cwd: repository,
        env: { PATH, HOME, ...env },
        encoding: 'utf8',
        timeout: 600_000,
      })
      if (status !== 0) throw new Error(`${title} ended with ${status}: ${stdout.slice(-2000)}`)
      best.set(title, Math.min(best.get(title) ?? Infinity, performance.now() - startedAt))
    }
  }
  const size = `${(statSync(report).size / 1e6).toFixed(0)} MB`
  const peer = best.get('diff-cover') ?? 1
  for (const [title, ms] of best) {
    const share = title === 'our gate' ? ` (${(ms / peer).toFixed(2)})` : ''
    print('whole gate, patch', size, title, `${(ms / 1000).toFixed(2)} s${share}`, '')
  }
}

/**
 * @param {Sample} sample
 * @param {string} file
 */
async function write({ title, megabytes, parts }, file) {
  const stream = createWriteStream(file)
  let left = megabytes * 1e6 * Number(options.scale)
  for (const part of parts()) {
    if (!stream.write(part)) await new Promise((go) => stream.once('drain', () => go(undefined)))
    left -= part.length
    if (left <= 0) break
  }
  stream.end(endings[/** @type {keyof typeof endings} */ (title)])
  await finished(stream)
}

/** @param {readonly string[]} cells */
function print(...cells) {
  process.stdout.write(
    `${cells.map((cell, index) => (index ? cell.padStart(20) : cell.padEnd(20))).join('')}\n`,
  )
}
