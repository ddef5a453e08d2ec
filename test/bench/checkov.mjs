// How fast large reports of Checkov are judged, and in how much memory: the whole gate, from the start of its process to its verdict,
// beside the bare parser of the same bytes, each in a process of its own. Ratios of one run; nothing asserts them.
//
//   npm run bench:checkov -- [--runs 3] [--megabytes 200]
import { execFileSync } from 'node:child_process'
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
import { dirname, join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { finished } from 'node:stream/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const root = resolve(import.meta.dirname, '..', '..')
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    megabytes: { type: 'string', default: '200' },
    measure: { type: 'string' },
    file: { type: 'string' },
    to: { type: 'string' },
  },
})

const checks = [
  'CKV_AWS_18',
  'CKV_AWS_21',
  'CKV_AWS_144',
  'CKV_AWS_145',
  'CKV2_AWS_6',
  'CKV2_AWS_61',
]
const checkOf = (/** @type {number} */ index) => checks[index % checks.length] ?? ''
const fileOf = (/** @type {number} */ index) => `modules/team_${index % 89}/bucket_${index % 23}.tf`
const resourceOf = (/** @type {number} */ index) => `module.m${index % 31}.aws_s3_bucket.b${index}`
const lineOf = (/** @type {number} */ index) => 1 + (index % 900)
const code = Array.from(
  { length: 14 },
  (_, line) => `  setting_${line} = "a value of some length"\n`,
)
const guideline =
  'https://docs.example.com/policies/s3-policies/ensure-that-a-bucket-is-as-it-should-be'

const record = (/** @type {number} */ index, result = 'FAILED') => ({
  check_id: checkOf(index),
  bc_check_id: 'BC_AWS_S3_13',
  check_name: 'Ensure that the bucket is as it should be',
  check_result: { result, evaluated_keys: ['bucket/[0]/setting'] },
  code_block: code.map((text, line) => [lineOf(index) + line, text]),
  file_path: `/${fileOf(index)}`,
  file_abs_path: `/srv/app/${fileOf(index)}`,
  repo_file_path: `/${fileOf(index)}`,
  file_line_range: [lineOf(index), lineOf(index) + code.length],
  resource: resourceOf(index),
  evaluations: null,
  check_class: 'checkov.terraform.checks.resource.aws.S3Bucket',
  fixed_definition: null,
  entity_tags: { team: 'a', cost: 'b' },
  resource_address: null,
  severity: null,
  guideline,
  details: [],
})

/**
 * @typedef {object} Sample
 * @property {string} title
 * @property {string} file its name
 * @property {string} baseline what the bare parser is
 * @property {(megabytes: number) => Generator<string>} parts
 */

/**
 * Parts until the size is there.
 * @param {number} megabytes
 * @param {(index: number) => string} part
 * @returns {Generator<string, number>} how many there were
 */
function* upTo(megabytes, part) {
  let [index, left] = [0, megabytes * 1e6]
  for (; left > 0; index++) {
    const text = part(index)
    left -= text.length
    yield text
  }
  return index
}

/** @type {Sample[]} */
const samples = [
  {
    title: 'JSON, a quarter failed',
    file: 'results_json.json',
    baseline: 'JSON.parse',
    *parts(megabytes) {
      const list = (/** @type {string} */ result) => (/** @type {number} */ index) =>
        `${index ? ',' : ''}${JSON.stringify(record(index, result), null, 2)}`
      yield '{"check_type":"terraform","results":{"passed_checks":['
      const passed = yield* upTo(megabytes * 0.75, list('PASSED'))
      yield '],"failed_checks":['
      const failed = yield* upTo(megabytes * 0.25, list('FAILED'))
      yield `],"skipped_checks":[],"parsing_errors":[]},"summary":${JSON.stringify({ passed, failed, skipped: 0, parsing_errors: 0 })}}`
    },
  },
  {
    title: 'JSON, all failed',
    file: 'results_all.json',
    baseline: 'JSON.parse',
    *parts(megabytes) {
      yield '{"check_type":"terraform","results":{"failed_checks":['
      const failed = yield* upTo(
        megabytes,
        (index) => `${index ? ',' : ''}${JSON.stringify(record(index))}`,
      )
      yield `]},"summary":${JSON.stringify({ passed: 0, failed, skipped: 0, parsing_errors: 0 })}}`
    },
  },
  {
    title: 'SARIF',
    file: 'results.sarif',
    baseline: 'JSON.parse',
    *parts(megabytes) {
      const rules = checks.map((id) => ({ id, shortDescription: { text: id }, helpUri: guideline }))
      const driver = { name: 'Checkov', version: '3.3.13', rules }
      yield `{"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"results":[`
      yield* upTo(megabytes, (index) => {
        const region = {
          startLine: lineOf(index),
          endLine: lineOf(index) + code.length,
          snippet: { text: code.join('') },
        }
        const physicalLocation = { artifactLocation: { uri: fileOf(index) }, region }
        const result = {
          ruleId: checkOf(index),
          ruleIndex: index % checks.length,
          level: 'error',
          message: { text: 'Ensure that the bucket is as it should be' },
          locations: [{ physicalLocation }],
        }
        return `${index ? ',' : ''}${JSON.stringify(result)}`
      })
      yield ']}]}'
    },
  },
  {
    title: 'JUnit',
    file: 'results_junitxml.xml',
    baseline: 'saxes',
    *parts(megabytes) {
      yield '<?xml version="1.0" ?>\n<testsuites>\n<testsuite name="terraform scan">\n'
      const text = code.map((line, index) => `\t\t${index} | ${line.replaceAll('"', '&quot;')}`)
      yield* upTo(megabytes, (index) => {
        const [file, resource] = [fileOf(index), resourceOf(index)]
        const about = `Resource: ${resource}\nFile: /${file}: ${lineOf(index)}-${lineOf(index) + 9}\nGuideline: ${guideline}\n`
        const failure = `<failure type="failure" message="m">\n${about}\n${text.join('')}</failure>`
        return `<testcase name="[NONE][${checkOf(index)}] Ensure" classname="/${file}.${resource}" file="/${file}">${failure}</testcase>\n`
      })
      yield '</testsuite>\n</testsuites>\n'
    },
  },
]

/** What a child measures: the gate or the bare parser. */
const measurements = {
  async gate(/** @type {string} */ file) {
    Object.assign(process.env, {
      GITHUB_WORKSPACE: dirname(file),
      GITHUB_EVENT_NAME: 'schedule',
      RUNNER_TEMP: join(dirname(file), 'temp'),
      INPUT_REPORTS: file,
      INPUT_ANNOTATIONS: 'true',
      'INPUT_SARIF-FILE': join(dirname(file), 'temp', 'out.sarif'),
    })
    const entry = join(root, 'actions', 'checkov-severity-gate', 'lib', 'index.js')
    await import(pathToFileURL(entry).href)
  },
  async 'JSON.parse'(/** @type {string} */ file) {
    JSON.parse(readFileSync(file, 'utf8'))
  },
  async saxes(/** @type {string} */ file) {
    const { SaxesParser } = createRequire(import.meta.url)('saxes')
    const { createReadStream } = await import('node:fs')
    const parser = new SaxesParser()
    let events = 0
    parser.on('opentag', () => events++)
    for await (const chunk of createReadStream(file, { encoding: 'utf8' })) parser.write(chunk)
    parser.close()
  },
}

if (options.measure) await measure()
else await compare()

async function measure() {
  const name = /** @type {keyof typeof measurements} */ (options.measure)
  process.on('exit', () => {
    const measured = { ms: performance.now(), maxRssKiB: process.resourceUsage().maxRSS }
    writeFileSync(options.to ?? '', JSON.stringify(measured))
  })
  await measurements[name](options.file ?? '')
}

async function compare() {
  const scratch = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  try {
    print('', 'size', '', 'time', 'peak memory')
    for (const sample of samples) await compareWithParser(sample, join(scratch, sample.file))
    process.stdout.write(
      `\nNode ${process.version}, best of ${options.runs} interleaved runs; in brackets the share of the bare parser\n`,
    )
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * @param {Sample} sample
 * @param {string} folder
 */
async function compareWithParser(sample, folder) {
  const file = join(folder, sample.file)
  mkdirSync(join(folder, 'temp'), { recursive: true })
  await write(sample, file)
  for (let index = 0; index < 89 * 23; index++) {
    mkdirSync(dirname(join(folder, fileOf(index))), { recursive: true })
    writeFileSync(join(folder, fileOf(index)), '')
  }
  const size = `${(statSync(file).size / 1e6).toFixed(0)} MB`
  /** @type {Map<string, { ms: number, maxRssKiB: number }>} */
  const best = new Map()
  for (let run = 0; run < Number(options.runs); run++) {
    for (const name of [sample.baseline, 'gate']) {
      const to = join(folder, 'measured.json')
      rmSync(to, { force: true })
      const script = fileURLToPath(import.meta.url)
      try {
        execFileSync(process.execPath, [script, '--measure', name, '--file', file, '--to', to], {
          stdio: 'ignore',
          timeout: 600_000,
        })
      } catch {
        // The gate says no; what it measured is there all the same.
      }
      const measured = JSON.parse(readFileSync(to, 'utf8'))
      if (measured.ms < (best.get(name)?.ms ?? Infinity)) best.set(name, measured)
    }
  }
  const baseline = best.get(sample.baseline)
  for (const [name, { ms, maxRssKiB }] of best) {
    const share = (/** @type {number} */ value, /** @type {number} */ of) =>
      name === 'gate' ? ` (${(value / of).toFixed(2)})` : ''
    print(
      sample.title,
      size,
      name === 'gate' ? 'our gate' : name,
      `${(ms / 1000).toFixed(2)} s${share(ms, baseline?.ms ?? 1)}`,
      `${(maxRssKiB / 1024).toFixed(0)} MiB${share(maxRssKiB, baseline?.maxRssKiB ?? 1)}`,
    )
  }
  rmSync(folder, { recursive: true })
}

/**
 * @param {Sample} sample
 * @param {string} file
 */
async function write({ parts }, file) {
  const stream = createWriteStream(file)
  for (const part of parts(Number(options.megabytes))) {
    if (!stream.write(part)) await new Promise((go) => stream.once('drain', () => go(undefined)))
  }
  stream.end()
  await finished(stream)
}

/** @param {readonly string[]} cells */
function print(...cells) {
  process.stdout.write(
    `${cells.map((cell, index) => (index ? cell.padStart(20) : cell.padEnd(24))).join('')}\n`,
  )
}
