// Waivers, path rules, ratings and inline skips of a policy file, through the whole action.

import { expect, test } from '@jest/globals'
import { fixture, type Gated, onStage, type Stage } from './stage.js'

const day = (daysAhead: number) =>
  new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10)

async function withPolicy(
  policy: string,
  more: Record<string, string> = {},
  scene: (stage: Stage) => void = () => {},
): Promise<Gated> {
  let gated: Gated | undefined
  await onStage(async (stage) => {
    stage.write('results.json', fixture('all.json'))
    stage.write('.github/checkov.yml', `version: 1\n${policy}`)
    scene(stage)
    const inputs = { reports: 'results.json', policy: '.github/checkov.yml', ...more }
    gated = await stage.gate(inputs)
  })
  if (!gated) throw new Error('the gate did not run')
  return gated
}

const waiver = (lines: string, expires = day(100)) => `waivers:
  - ${lines.trim().replaceAll('\n', '\n    ')}
    reason: we are on it
    owner: platform
    expires: ${expires}
`
const github = 'check: [CKV_GHA_*, CKV2_GHA_1]\npaths: .github/workflows/'
const kubernetes = 'check: CKV_K8S_16'

test('a waiver excuses what it names, and nothing else', async () => {
  const run = await withPolicy(waiver(github))
  expect(run.outputs).toMatchObject({ blocking: '1', outcome: 'failed' })
  expect(run.error?.message).toBe('1 finding blocks:\n  HIGH CKV_K8S_16 at kubernetes/web.yaml:1')
  const waived = run.report?.findings.filter(({ state }) => state === 'waived') ?? []
  expect(run.outputs.waived).toBe(`${waived.length}`)
  expect(new Set(waived.map(({ path }) => path))).toEqual(new Set(['.github/workflows/greet.yml']))
  expect(waived[0]?.note).toBe('waived by platform: we are on it')
  expect(run.log).not.toContain('warning: The waiver')
  expect(run.summary).toContain('<details><summary>Waived (')
})

test('two of them make the step pass', async () => {
  const run = await withPolicy(`${waiver(github)}${waiver(kubernetes).replace('waivers:\n', '')}`)
  expect([run.error, run.outputs.outcome]).toEqual([undefined, 'passed'])
})

test('an expired one blocks, and says since when and whom to ask', async () => {
  const run = await withPolicy(waiver('check: CKV_K8S_8', '2024-02-29'), { 'block-on': 'none' })
  expect(run.error?.message).toBe(
    '1 finding blocks:\n  LOW CKV_K8S_8 at kubernetes/web.yaml:1 (its waiver expired on 2024-02-29; ask platform)',
  )
  expect(run.log).toContain(
    'warning: The waiver of CKV_K8S_8 (.github/checkov.yml, line 3) expired on 2024-02-29; ask platform',
  )
})

test('one that ends soon, and one that matches nothing, are warnings', async () => {
  const run = await withPolicy(
    `${waiver(kubernetes, day(3))}${waiver('check: CKV_AWS_9999').replace('waivers:\n', '')}`,
    { 'block-on': 'none' },
  )
  expect(run.error).toBeUndefined()
  const said = run.annotations.map(({ message }) => message)
  expect(said).toContain(
    `The waiver of CKV_K8S_16 (.github/checkov.yml, line 3) holds until ${day(3)}, 3 days more; ask platform`,
  )
  expect(said).toContain(
    'The waiver of CKV_AWS_9999 (.github/checkov.yml, line 7) matches no finding; mend its check, paths or resources, or remove it',
  )
})

test('what is in no file of the repository is in no scope of paths', async () => {
  const everywhere = waiver('check: [CKV_GHA_*, CKV2_GHA_1, CKV_K8S_16]\npaths: "**"')
  expect((await withPolicy(everywhere)).outputs.blocking).toBe('0')
  const run = await withPolicy(everywhere, {}, ({ write }) => {
    const moved = fixture('all.json').replaceAll('greet.yml', 'elsewhere.yml')
    write('results.json', moved)
  })
  expect(run.outputs.blocking).toBe('3')
})

test('rules of paths, and the ratings of the policy', async () => {
  const run = await withPolicy(`
severities:
  - { check: CKV_K8S_*, severity: LOW }
  - { check: CKV_K8S_16, severity: MEDIUM, reason: "no, not here" }
  - { check: CKV_AWS_24, paths: terraform/, severity: CRITICAL, reason: SSH }
rules:
  - { name: workflows, paths: .github, block-on: none }
  - { name: actions, paths: .github/**, block-on: none }
`)
  expect(run.error?.message).toBe('1 finding blocks:\n  CRITICAL CKV_AWS_24 at terraform/main.tf:1')
  const ratings = run.report?.findings.filter(({ checkId }) => checkId.startsWith('CKV_K8S_'))
  expect(
    new Set(ratings?.map(({ checkId, severity }) => `${checkId === 'CKV_K8S_16'} ${severity}`)),
  ).toEqual(new Set(['true MEDIUM', 'false LOW']))
  expect(run.report?.routes.override).toBe(Number(ratings?.length) + 1)
  expect(run.log).toContain(
    'warning: The rule "workflows" (.github/checkov.yml, line 8) is for files that are not there: .github. All below a folder is folder/**',
  )
  expect(run.log).toContain('by the policy')
})

test('inline skips are listed, and count where the policy says so', async () => {
  const honoured = await withPolicy('')
  expect(honoured.outputs.suppressed).toBe('3')
  expect(honoured.summary).toContain('<details><summary>Skipped in the code (3)')
  const run = await withPolicy('inline-skips: { count-as-findings: true }')
  expect(run.outputs.suppressed).toBe('0')
  const open = run.report?.findings.filter(({ note }) => note.startsWith('skipped in the code'))
  expect(open).toHaveLength(3)
})

test('a mistake in the policy leaves no verdict, and says where it is', async () => {
  const run = await withPolicy('waiver: []')
  expect(run.error?.message).toMatch(
    /^\.github\/checkov\.yml: line 2, column 1: unknown key "waiver", did you mean "waivers"\?/,
  )
  expect(run.outputs).toMatchObject({ outcome: 'error', passed: 'false', blocking: '' })
})
