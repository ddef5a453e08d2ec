// `npm run severities`, with programs that print what Checkov prints.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { severityTable } from '../../src/severity/table.js'

const script = fileURLToPath(new URL('../../../../scripts/severities.mjs', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-severities-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** All that Checkov lists; what it has but does not list is left in on purpose, as a newer one might list it. */
const current = [...severityTable().values()].flatMap(({ id, isGone }) => (isGone ? [] : [id]))

function compareWith(ids: readonly string[], exitCode = 0) {
  const rows = ids.map((id, at) => `|  ${at} | ${id} | resource | aws_a | Ensure | Terraform | x |`)
  const head =
    '|   | Id | Type | Entity | Policy | IaC | Resource Link |\n|---|---|---|---|---|---|---|'
  writeFileSync(join(folder, 'list'), [head, ...rows, '', '', '---', ''].join('\n'))
  const program = join(folder, 'checkov')
  const text = `#!/bin/sh\nif [ "$1" = --version ]; then echo 4.0.0; else cat '${folder}/list'; fi\necho "no network" >&2\nexit ${exitCode}\n`
  writeFileSync(program, text, { mode: 0o755 })
  return run(program)
}

function run(checkov: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--checkov', checkov], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, stdout, stderr }
}

const windows = process.platform === 'win32' ? describe.skip : describe
windows('the table and an installed Checkov', () => {
  test('that agree', () => {
    const { status, stdout } = compareWith([...current, 'CKV_AWS_24'])
    expect([status, stdout]).toEqual([
      0,
      `Checkov 4.0.0 lists ${current.length} checks; the table, for Checkov 3.3.30, rates ${current.length}.\nThe table has them all, and no others.\n`,
    ])
  })

  test('that do not', () => {
    const without = current.filter((id) => id !== 'CKV_AWS_24' && id !== 'CKV_SECRET_10')
    const gone = [...severityTable().values()].find(({ isGone }) => isGone)?.id ?? ''
    const { status, stdout } = compareWith([...without, 'CKV_NEW_1', gone])
    const data = 'actions/checkov-severity-gate/src/severity/severity-data.ts'
    expect([status, stdout.split('\n').slice(1).join('\n')]).toEqual([
      1,
      `
1 not in the table: add a line, with a rating and its reason, to ${data}
  CKV_NEW_1 Ensure

1 marked as gone in ${data}, but listed: rate them
  ${gone} Ensure

1 no longer listed: mark them as gone in ${data}
  CKV_AWS_24
`,
    ])
  })

  test('that is not there, fails, or prints something else', () => {
    expect(run(join(folder, 'nowhere'))).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^There is no .*nowhere\. Install it \(.*pip install checkov\)/,
      ),
    })
    expect(compareWith([], 3)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/--version failed \(exit code 3\)\nno network/),
    })
    expect(compareWith([])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--list printed no table of checks'),
    })
  })
})
