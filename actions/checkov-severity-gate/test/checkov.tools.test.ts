// The Checkov that is installed, on the project of test/fixtures/checkov: the gate says the same of each of its formats, of what it prints,
// and when it runs Checkov itself.

import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { requireTool } from '../../../test/support/tools.js'
import { fixture, type Gated, onStage, type Stage } from './stage.js'

const checkov = requireTool('checkov', 'pip install checkov==3.3.13')
const patienceMs = 180_000

/** What it prints. It ends with 1 where it finds something, which it shall. */
function run(folder: string, ...args: string[]): string {
  try {
    execFileSync(checkov, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      timeout: patienceMs,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    const { status, stdout } = error as { status: unknown; stdout: unknown }
    if (status === 1 && typeof stdout === 'string') return stdout
    throw error
  }
  throw new Error(`checkov ${args.join(' ')} found nothing`)
}

const names = [
  'outcome',
  'critical',
  'high',
  'medium',
  'low',
  'info',
  'unknown',
  'blocking',
] as const

const countsOf = ({ outputs }: Gated) =>
  Object.fromEntries(names.map((name) => [name, outputs[name]]))

const isResolved = ({ report }: Gated) => report?.findings.every((finding) => finding.isResolved)

async function gated(of: (stage: Stage) => Promise<Gated> | Gated): Promise<Gated> {
  let result: Gated | undefined
  await onStage(async (stage) => {
    result = await of(stage)
  })
  if (!result) throw new Error('the gate was not asked')
  return result
}

/** Saved where the gate finds it. */
const printed = (...args: string[]) =>
  gated(({ folder, write, gate }) => {
    write('printed.txt', run(folder, ...args))
    return gate({ reports: 'printed.txt' })
  })

describe('the verdict and the counts', () => {
  let expected: ReturnType<typeof countsOf>

  beforeAll(async () => {
    const own = await gated(({ gate }) => gate({ directory: '.' }))
    expect(own.error?.message).toMatch(/^\d+ findings block/)
    expect(isResolved(own)).toBe(true)
    expect(own.outputs.suppressed).toBe('3')
    expected = countsOf(own)
  }, patienceMs)

  test('as of the reports that are kept here, where it is their version', async () => {
    const version = execFileSync(checkov, ['--version'], { encoding: 'utf8' }).trim()
    if (!fixture('nothing.json').includes(`"${version}"`)) return
    const kept = await gated(({ write, gate }) => {
      write('results.json', fixture('all.json'))
      return gate({ reports: 'results.json' })
    })
    expect(countsOf(kept)).toEqual(expected)
  })

  test(
    'are the same of each format in a folder',
    async () => {
      const formats = ['json', 'sarif', 'junitxml', 'gitlab_sast']
      await onStage(async ({ folder, gate }) => {
        run(
          folder,
          '-d',
          '.',
          ...formats.flatMap((one) => ['-o', one]),
          '--output-file-path',
          'out',
        )
        const files = [
          'out/results_json.json',
          'out/results_sarif.sarif',
          'out/results_junitxml.xml',
          'out/results_gitlab_sast.json',
          // The folder means the one that says most; all of them together are still one scan.
          'out',
          'out/*',
        ]
        for (const file of files) {
          const one = await gate({ reports: file })
          expect([file, countsOf(one), isResolved(one)]).toEqual([file, expected, true])
        }
      })
    },
    patienceMs,
  )

  test.each([
    [['-o', 'json']],
    [['-o', 'json', '--quiet', '--compact']],
    [['-o', 'cli', '-o', 'junitxml', '-o', 'json']],
    [['-o', 'gitlab_sast']],
  ])(
    'are the same of what %j prints',
    async (args) => {
      expect(countsOf(await printed('-d', '.', ...args))).toEqual(expected)
    },
    patienceMs,
  )

  test(
    'of two folders are those of one after the other',
    async () => {
      const terraform = await gated(({ gate }) => gate({ directory: 'terraform' }))
      const kubernetes = await gated(({ gate }) => gate({ directory: 'kubernetes' }))
      const both = await printed('-d', 'terraform', '-d', 'kubernetes', '-o', 'json')
      for (const name of names.slice(1)) {
        const sum = Number(terraform.outputs[name]) + Number(kubernetes.outputs[name])
        expect([name, Number(both.outputs[name])]).toEqual([name, sum])
      }
    },
    patienceMs,
  )
})

describe('no verdict', () => {
  test(
    'on the banner, with the cure',
    async () => {
      const { error } = await printed('-d', '.', '-o', 'sarif')
      expect(error?.message).toMatch(/what Checkov prints for people.*results\.sarif/)
    },
    patienceMs,
  )
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'where nothing is to scan',
      { directory: 'settings', framework: 'helm' },
      /^nothing was scanned/,
    ],
    [
      'on an argument that it does not know',
      { directory: '.', 'checkov-args': '--nonsense' },
      /^checkov ended with 2\b.*unrecognized arguments: --nonsense/s,
    ],
  ])(
    '%s',
    async (_, inputs, message) => {
      const { error, outputs } = await gated(({ gate }) => gate(inputs))
      expect(error?.message).toMatch(message)
      expect(outputs.passed).toBe('false')
    },
    patienceMs,
  )
  test(
    'on a file that it cannot read',
    async () => {
      const { error } = await gated(({ write, gate }) => {
        write('terraform/broken.tf', 'resource "aws_s3_bucket" "b" { acl = ')
        return gate({ directory: 'terraform', framework: 'terraform' })
      })
      expect(error?.message).toMatch(/Checkov could not read 1 file: .*broken\.tf/)
    },
    patienceMs,
  )
})
