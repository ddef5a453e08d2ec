// Running Checkov: what is asked of it, and each way in which it may fail to give a report. A shell script stands in for it; the real one
// is run by checkov.tools.test.ts.

import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '@slipway/action-kit'
import { fixture, type Gated, onStage } from './stage.js'

/** Keeps its arguments, and is at the place where the report is wanted. */
const begin = `#!/bin/sh
if [ "$1" = --version ]; then echo 3.3.13; exit 0; fi
here=$PWD
echo "$@" > arguments
while [ "$1" != --output-file-path ]; do shift; done
mkdir -p "$2" && cd "$2"
`
const writes = `${begin}cp "$here/report" results_json.json\n`

async function run(program: string, inputs: Record<string, string> = {}) {
  let said = ''
  let gated: Gated | undefined
  await onStage(async ({ folder, write, gate, read }) => {
    write('bin/checkov', program)
    chmodSync(join(folder, 'bin/checkov'), 0o755)
    write('report', fixture('all.json'))
    const path = `${join(folder, 'bin')}:${process.env.PATH}`
    gated = await gate({ directory: 'terraform', ...inputs }, { PATH: path })
    said = gated.report ? read('arguments') : ''
  })
  return { ...gated, said }
}

describe('it writes a report', () => {
  test.each([0, 1])('and ends with %i', async (exitCode) => {
    const { said, outputs } = await run(`${writes}exit ${exitCode}`, {
      framework: 'terraform',
      'checkov-args': '--quiet',
    })
    expect(said).toMatch(
      /^--directory terraform --framework terraform --output json --output-file-path \S+ --compact --quiet\n$/,
    )
    expect(outputs).toMatchObject({ outcome: 'failed', suppressed: '3' })
  })
})

describe('it gives none that counts', () => {
  test.each<[string, string, RegExp]>([
    [
      'it crashes',
      `${writes}echo "no module hcl2" >&2; exit 2`,
      /^checkov ended with 2\. Its last words:\nno module hcl2$/,
    ],
    [
      'it does not understand its arguments',
      `${begin}printf 'usage: checkov [-h]\\n  [--quiet]\\ncheckov: error: unrecognized arguments: --nope\\n' >&2; exit 2`,
      /^checkov ended with 2\. Its last words:\ncheckov: error: unrecognized arguments: --nope$/,
    ],
    ['it crashes silently', `${writes}exit 2`, /^checkov ended with 2; it said nothing$/],
    [
      'it is killed',
      `${writes}kill -KILL $$`,
      /^checkov was killed, as happens when memory runs out; it said nothing$/,
    ],
    [
      'Python fails',
      `${begin}echo "Traceback (most recent call last):" >&2; exit 1`,
      /^checkov ended with 1, but wrote no report\. Its last words:\nTraceback/,
    ],
    [
      'it only prints its banner',
      `${begin}echo "By Prisma Cloud | version: 3.3.13"; exit 0`,
      /^checkov ended with 0, but wrote no report; it said nothing$/,
    ],
    ['it writes an empty report', `${begin}: > results_json.json`, /results_json\.json: is empty/],
    [
      'it writes half a report',
      `${begin}head -c 900 "$here/report" > results_json.json`,
      /results_json\.json: byte 900: the JSON ends too early/,
    ],
    [
      'it scans nothing',
      `${begin}echo '{"passed": 0, "failed": 0, "skipped": 0, "parsing_errors": 0}' > results_json.json`,
      /^nothing was scanned/,
    ],
    [
      'progress is not its last word',
      `${begin}echo "[ terraform framework ]:  33%|###|[1/3]" >&2; echo disk full >&2; exit 1`,
      /Its last words:\ndisk full$/,
    ],
    [
      'it does not even say its version',
      '#!/bin/sh\necho "bad interpreter" >&2; exit 126',
      /`checkov --version` ended with 126: bad interpreter$/,
    ],
    ['its version is none', '#!/bin/sh\necho hello', /`checkov --version` ended with 0: hello$/],
  ])('%s', async (_, program, message) => {
    const { error, outputs } = await run(program)
    expect(error?.message).toMatch(message)
    expect(outputs?.passed).toBe('false')
  })

  test('it is not there', async () => {
    await onStage(async ({ gate, folder }) => {
      const { error } = await gate({ directory: '.' }, { PATH: folder })
      expect(error).toBeInstanceOf(UserError)
      expect(error?.message).toMatch(/checkov is not installed here; .*`pip install checkov==/)
    })
  })

  test('it is another version', async () => {
    const { error } = await run(writes, { 'checkov-version': '3.2.0' })
    expect(error?.message).toMatch(
      /3\.2\.0 is asked for, but 3\.3\.13 is installed; .*pip install checkov==3\.2\.0/,
    )
  })

  test('it is told by checkov-args what is for this action to say', async () => {
    const { error } = await run(writes, { 'checkov-args': '--output=sarif' })
    expect(error?.message).toMatch(/^checkov-args: --output=sarif is said by this action itself/)
  })
})
