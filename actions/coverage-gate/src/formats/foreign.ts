// Files of coverage tools that are no reports: recognised, so that the answer can be what to run instead of "unknown format".

import { ReportProblem } from '@slipway/report-reader'
import { isRecord } from './json-spot.js'
import type { ReportFormat, ReportSource } from './report-source.js'

/** Told by their first characters; in binary files, whatever decoding left of them. */
const byHead: readonly (readonly [head: RegExp | string, what: string])[] = [
  [
    /^SQLite format 3/,
    'is a data file of coverage.py (.coverage). It says which lines were run, not which could be: run `coverage xml` or `coverage json`, and name the file that this writes',
  ],
  [
    /^!coverage\.py: This is a private format/,
    'is a data file of coverage.py 4: run `coverage xml` or `coverage json`, and name the file that this writes',
  ],
  [
    // 01 C0 C0 10: the middle is not UTF-8.
    '\u0001\uFFFD\uFFFD\u0010',
    "is JaCoCo's execution data (jacoco.exec): write the XML report (`mvn jacoco:report`, Gradle's `jacocoTestReport` with `xml.required = true`)",
  ],
  [
    /^(?:adcg|gcda)/,
    "is gcc's run data (.gcda): run `gcovr --json coverage.json`, `gcovr --cobertura coverage.xml` or `lcov --capture`",
  ],
  [
    /^(?:oncg|gcno)/,
    "is gcc's notes file (.gcno), which no test run has written: run the tests, then `gcovr --json coverage.json`",
  ],
  [
    /^\uFFFD(?:rforpl|lprofr|Rforpl|lprofR)\uFFFD/,
    'is a raw profile of LLVM (.profraw): run `llvm-profdata merge`, then `llvm-cov export` (`-format=text` or `lcov`)',
  ],
  [
    /^\uFFFD(?:iforpl|lprofi)\uFFFD/,
    'is an indexed profile of LLVM (.profdata): run `llvm-cov export` (`-format=text` or `lcov`) with it and the program',
  ],
  [
    /^GCOV|^ {8}-: {4}0:Source:/,
    'is the text of gcov for one source file: run `gcovr --json coverage.json` or `lcov --capture`',
  ],
]

const byKeys: readonly (readonly [
  fits: (json: Record<string, unknown>) => boolean,
  what: string,
])[] = [
  [
    (json) => Array.isArray(json.result) && someHas(json.result, 'scriptId'),
    "is Node's raw V8 coverage (NODE_V8_COVERAGE): run `c8 report --reporter=lcov`, and name coverage/lcov.info",
  ],
  [
    (json) => 'numTotalTests' in json || 'numFailedTestSuites' in json,
    "holds jest's test results: run `jest --coverage --coverageReporters=json`, and name coverage/coverage-final.json",
  ],
  [
    (json) => 'exitcode' in json && 'duration' in json && 'root' in json,
    "holds pytest's test results: run `pytest --cov --cov-report=json`, and name coverage.json",
  ],
  [
    (json) => 'uuid' in json && 'pid' in json && 'argv' in json,
    'tells of a process that nyc ran (.nyc_output/processinfo): run `nyc report --reporter=json`, and name coverage/coverage-final.json',
  ],
  [
    (json) => 'gcc_version' in json && 'files' in json,
    "is gcov's JSON for one object file: run `gcovr --json coverage.json`, which puts them together",
  ],
  [
    (json) => Array.isArray(json.source_files),
    'is what Coveralls is sent: name the report that it was made from',
  ],
]

export function foreignHead(head: string): string | undefined {
  return byHead.find(([start]) =>
    typeof start === 'string' ? head.startsWith(start) : start.test(head),
  )?.[1]
}

/** @param json as much of the document as is needed to tell. */
export function foreignKeys(json: unknown): string | undefined {
  return isRecord(json) ? byKeys.find(([fits]) => fits(json))?.[1] : undefined
}

/** Refuses what `detectText` found to be foreign. */
export const foreign: ReportFormat<'foreign'> = { name: 'foreign', read: refuse }

async function refuse({ file, chunks }: ReportSource): Promise<never> {
  for await (const chunk of chunks()) {
    const what = foreignHead(Buffer.from(chunk.subarray(0, 200)).toString('utf8'))
    throw new ReportProblem(file, {}, what ?? 'is no coverage report')
  }
  throw new ReportProblem(file, {}, 'is empty')
}

function someHas(list: readonly unknown[], key: string): boolean {
  return list.some((each) => isRecord(each) && key in each)
}
