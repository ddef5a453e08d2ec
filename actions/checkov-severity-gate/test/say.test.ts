// What people read: the summary, the log, the annotations, the SARIF. By value, and with names that somebody chose to do harm.

import { describe, expect, test } from '@jest/globals'
import { createLog, limitMarkdown } from '@slipway/action-kit'
import type { LocatedFinding } from '../src/findings/located.js'
import { judge } from '../src/gate/judge.js'
import { noPolicy, type Policy } from '../src/policy/policy.js'
import { type Report, reportOf } from '../src/report.js'
import { listFindings } from '../src/say/annotations.js'
import { commentBody } from '../src/say/comment.js'
import { overview } from '../src/say/overview.js'
import { sarifText } from '../src/say/sarif.js'
import { reportBlocks } from '../src/say/summary.js'
import { located } from './findings.js'

const links = { serverUrl: 'https://github.com', repository: 'octo/shop', commit: 'c0ffee' }
const tiers = { blockOn: 'HIGH', warnOn: 'MEDIUM', logOn: 'LOW' } as const

function reportOn(findings: LocatedFinding[], policy: Partial<Policy> = {}): Report {
  const verdict = judge(findings, {
    policy: { ...noPolicy, ...policy },
    profile: 'vendor',
    tiers,
    unknown: 'warn',
    limits: {},
    today: '2026-11-21',
    isBaselined: ({ finding }) => finding.resource === 'old',
    isInChange: () => true,
  })
  return reportOf(verdict, {
    health: { failures: [], warnings: [] },
    scans: [
      {
        file: 'results.json',
        format: 'json',
        findings: [],
        checks: 9,
        faults: [],
        parsingErrors: { files: [], count: 0 },
        checkovVersion: '3.3.13',
        isKeyless: true,
        notes: [],
      },
    ],
    policyFile: 'checkov.yml',
    profile: 'vendor',
    tiers,
    warnings: [],
    notes: [],
    reportOnly: false,
    commit: 'c0ffee',
  })
}

const guideline = 'https://docs.example.com/ssh'
const findings = [
  located({ reportedSeverity: 'HIGH', guideline }),
  located({ checkId: 'CKV_AWS_18', reportedSeverity: 'MEDIUM', path: 'b/logs.tf', line: 1 }),
  located({ checkId: 'CKV_AWS_25', reportedSeverity: 'LOW', endLine: 3 }),
  located({ checkId: 'CKV_AWS_26', reportedSeverity: 'INFO' }),
  located({ checkId: 'MINE_1', resource: 'a.b' }),
  located({ resource: 'old' }),
  located({ resource: 'c', result: 'skipped', skipReason: 'a test' }),
  located({
    checkId: 'CVE-2020-1',
    checkName: 'SCA package scan',
    path: 'go.sum',
    resource: 'go.sum.a',
    vulnerability: {
      id: 'CVE-2020-1',
      severity: 'moderate',
      cvss: 5,
      packageName: 'a',
      packageVersion: '1.0',
      fixedIn: '1.2',
    },
  }),
]
const policy: Partial<Policy> = {
  waivers: [
    {
      scope: { checks: ['CKV_AWS_18'], paths: [], resources: [] },
      reason: 'nobody reads these logs',
      owner: 'platform',
      expires: '2026-10-31',
      line: 7,
    },
    {
      scope: { checks: ['CKV_AWS_99'], paths: ['a/**'], resources: ['x'] },
      reason: 'a',
      owner: 'b',
      expires: '2026-11-22',
      line: 12,
    },
  ],
}
const report = reportOn(findings, policy)

test('the summary has tiers, findings by file, waivers, and how severities were found', () => {
  const text = reportBlocks(report, { links, isShort: false }).join('\n\n')
  expect(text).toBe(`### ❌ Checkov: 2 findings block

- 2 findings block:<br>MEDIUM CKV\\_AWS\\_18 at b/logs.tf:1 (its waiver expired on 2026-10-31; ask platform)<br>HIGH CKV\\_AWS\\_24 at main.tf:3
- ⚠️ The waiver of CKV\\_AWS\\_18 (checkov.yml, line 7) expired on 2026-10-31; ask platform
- ⚠️ The waiver of CKV\\_AWS\\_99 (checkov.yml, line 12) matches no finding; mend its check, paths or resources, or remove it

| Severity | Block | Warn | Logged | Counted only | In the baseline | Skipped |
| :--- | ---: | ---: | ---: | ---: | ---: | ---: |
| HIGH | 1 |  |  |  |  |  |
| MEDIUM | 1 | 1 |  |  |  |  |
| LOW |  |  | 1 |  |  |  |
| INFO |  |  |  | 1 | 1 | 1 |
| unknown |  | 1 |  |  |  |  |

#### [\`main.tf\`](<https://github.com/octo/shop/blob/c0ffee/main.tf>)

| Lines | Tier | Severity | Check | Resource | What to do |
| :--- | :--- | :--- | :--- | :--- | :--- |
| [3–9](<https://github.com/octo/shop/blob/c0ffee/main.tf#L3-L9>) | block | HIGH | \`CKV_AWS_24\` No SSH from anywhere | \`aws_security_group.web\` | [how to mend it](<https://docs.example.com/ssh>) |
| [3–9](<https://github.com/octo/shop/blob/c0ffee/main.tf#L3-L9>) | warn | unknown | \`MINE_1\` No SSH from anywhere | \`a.b\` |  |

#### [\`b/logs.tf\`](<https://github.com/octo/shop/blob/c0ffee/b/logs.tf>)

| Lines | Tier | Severity | Check | Resource |
| :--- | :--- | :--- | :--- | :--- |
| [1–9](<https://github.com/octo/shop/blob/c0ffee/b/logs.tf#L1-L9>) | block | MEDIUM | \`CKV_AWS_18\` No SSH from anywhere<br>**its waiver expired on 2026-10-31; ask platform** | \`aws_security_group.web\` |

#### [\`go.sum\`](<https://github.com/octo/shop/blob/c0ffee/go.sum>)

| Lines | Tier | Severity | Check | Resource | What to do |
| :--- | :--- | :--- | :--- | :--- | :--- |
| [3–9](<https://github.com/octo/shop/blob/c0ffee/go.sum#L3-L9>) | warn | MEDIUM | \`CVE-2020-1\` SCA package scan<br><sub>CVE-2020-1</sub> | \`go.sum.a\` | update a from 1.0 to 1.2 |

<details><summary>Logged (1)</summary>

#### [\`main.tf\`](<https://github.com/octo/shop/blob/c0ffee/main.tf>)

| Lines | Tier | Severity | Check | Resource |
| :--- | :--- | :--- | :--- | :--- |
| [3](<https://github.com/octo/shop/blob/c0ffee/main.tf#L3>) | log | LOW | \`CKV_AWS_25\` No SSH from anywhere | \`aws_security_group.web\` |

</details>

What has no link here is in [Checkov's list of checks](<https://www.checkov.io/5.Policy%20Index/all.html>).

<details><summary>Skipped in the code (1)</summary>

| Severity | Check | Where | Resource | Why |
| :--- | :--- | :--- | :--- | :--- |
| INFO | \`CKV_AWS_24\` | [\`main.tf\`](<https://github.com/octo/shop/blob/c0ffee/main.tf>) [3–9](<https://github.com/octo/shop/blob/c0ffee/main.tf#L3-L9>) | \`c\` | a test |

</details>

<details><summary>The policy's waivers (2)</summary>

| Checks | Where | Reason | Owner | Expires | Findings |
| :--- | :--- | :--- | :--- | :--- | :--- |
| \`CKV_AWS_18\` | everywhere | nobody reads these logs | platform | 2026-10-31, expired | 1 |
| \`CKV_AWS_99\` | \`a/**\`, \`x\` | a | b | 2026-11-22, days left: 1 | 0 |

</details>

How the severities of the 8 findings were found: 4 by the report, 1 by the vulnerability's own rating, 2 by the built-in table (profile vendor, ratings of 2026-01, checks of Checkov 3.3.30), 1 unknown. No severity is known of \`MINE_1\`: rate them in the policy, under \`severities\`.

- 4 of 8 findings have no severity in the report (Checkov ran without an API key)`)
})

test('the log has an overview', () => {
  expect(overview(report)).toEqual([
    '8 findings in 1 report (json) of Checkov 3.3.13: 6 open, 1 in the baseline, 1 skipped in the code',
    'Open are 1 high, 2 medium, 1 low, 1 info, 1 unknown; 2 block, 2 warn',
    "Severities: 4 by the report, 1 by the vulnerability's own rating, 2 by the built-in table (profile vendor, ratings of 2026-01, checks of Checkov 3.3.30), 1 unknown",
    'No severity is known of MINE_1: rate them under severities of the policy',
  ])
  expect(overview(reportOn([]))).toEqual(['No findings in 1 report (json) of Checkov 3.3.13'])
})

describe('annotations', () => {
  function listed(some: LocatedFinding[], annotations = true): string[] {
    const lines: string[] = []
    const say = (level: string) => (text: string | Error, place?: object) =>
      void lines.push(`${level} ${String(text)}${place ? ` ${JSON.stringify(place)}` : ''}`)
    const log = createLog({
      info: say('info'),
      debug: say('debug'),
      notice: say('notice'),
      warning: say('warning'),
      error: say('error'),
      startGroup: (name) => void lines.push(`[${name}`),
      endGroup: () => void lines.push(']'),
    })
    void listFindings(log, reportOn(some, policy).findings, { annotations })
    return lines
  }
  const many = (count: number, severity: string) =>
    Array.from({ length: count }, (_, at) =>
      located({ reportedSeverity: severity, resource: `${severity}.${at}` }),
    )

  test('are of the level of the tier, at the lines, and say what to do', () => {
    expect(listed(findings)).toEqual([
      '[Findings (5)',
      'error No SSH from anywhere (aws_security_group.web)\nhttps://docs.example.com/ssh {"title":"HIGH CKV_AWS_24","file":"main.tf","startLine":3,"endLine":9}',
      'error No SSH from anywhere (aws_security_group.web) - its waiver expired on 2026-10-31; ask platform {"title":"MEDIUM CKV_AWS_18","file":"b/logs.tf","startLine":1,"endLine":9}',
      'warning SCA package scan (go.sum.a): update a from 1.0 to 1.2 {"title":"MEDIUM CVE-2020-1","file":"go.sum","startLine":3,"endLine":9}',
      'warning No SSH from anywhere (a.b) {"title":"UNKNOWN MINE_1","file":"main.tf","startLine":3,"endLine":9}',
      'notice No SSH from anywhere (aws_security_group.web) {"title":"LOW CKV_AWS_25","file":"main.tf","startLine":3}',
    ])
  })

  test('are as many as GitHub shows, the most severe first; the rest are lines', () => {
    const lines = listed([...many(9, 'HIGH'), ...many(9, 'CRITICAL')])
    const errors = lines.filter((line) => line.startsWith('error '))
    expect(errors).toHaveLength(9)
    expect(errors.slice(0, 8).every((line) => line.includes('CRITICAL CKV_AWS_24'))).toBe(true)
    expect(errors[8]).toBe('error 10 more errors in the log of this step {}')
    expect(lines.filter((line) => line.startsWith('info Error: main.tf:3: HIGH'))).toHaveLength(9)
  })

  test('end where nobody reads on', () => {
    const lines = listed(many(1200, 'LOW'))
    expect(lines.length).toBeLessThan(1020)
    expect(lines).toContain('info … and 200 more in the report')
  })

  test('switched off, the findings are lines', () => {
    const lines = listed(findings, false)
    expect(lines[1]).toBe(
      'info block: main.tf:3: HIGH CKV_AWS_24: No SSH from anywhere (aws_security_group.web)\nhttps://docs.example.com/ssh',
    )
    expect(lines.slice(1).every((line) => line === ']' || line.startsWith('info '))).toBe(true)
    expect(listed([])).toEqual([])
  })

  test('have no place in a file that is not there', () => {
    const [, line] = listed([
      located({ path: '../a.tf', isResolved: false, reportedSeverity: 'HIGH' }),
    ])
    expect(line).toBe(
      'error ../a.tf: No SSH from anywhere (aws_security_group.web) {"title":"HIGH CKV_AWS_24"}',
    )
  })
})

describe('the SARIF', () => {
  const sarif = (some: Report = report) => JSON.parse(sarifText(some))
  const [run] = sarif().runs

  test('has scores as texts inside of the bands of GitHub, by the worst of a rule', () => {
    const scores = Object.fromEntries(
      run.tool.driver.rules.map((rule: { id: string; properties: Record<string, unknown> }) => [
        rule.id,
        rule.properties['security-severity'],
      ]),
    )
    expect(scores).toEqual({
      CKV_AWS_24: '8.0',
      CKV_AWS_18: '5.5',
      'CVE-2020-1': '5.5',
      MINE_1: undefined,
      CKV_AWS_25: '2.0',
      CKV_AWS_26: '0.5',
    })
    expect(run.tool.driver).toMatchObject({ name: 'Checkov', version: '3.3.13' })
  })

  test('has levels by tier, fingerprints, and what is excused as suppressed', () => {
    const results = run.results.map(
      ({
        ruleId,
        level,
        suppressions,
        properties,
      }: Record<string, unknown> & { properties: { state: string } }) =>
        [ruleId, level, properties.state, suppressions && JSON.stringify(suppressions)].filter(
          Boolean,
        ),
    )
    expect(results).toEqual([
      ['CKV_AWS_24', 'error', 'open'],
      ['CKV_AWS_18', 'error', 'open'],
      ['CVE-2020-1', 'warning', 'open'],
      ['MINE_1', 'warning', 'open'],
      ['CKV_AWS_25', 'note', 'open'],
      ['CKV_AWS_26', 'note', 'open'],
      ['CKV_AWS_24', 'note', 'skipped', '[{"kind":"inSource","justification":"a test"}]'],
      ['CKV_AWS_24', 'note', 'baselined'],
    ])
    const prints = run.results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints['checkovSeverityGate/v1'],
    )
    expect(new Set(prints).size).toBe(8)
  })

  test('keeps a fingerprint where lines move, and has no line 0 nor an end before the beginning', () => {
    const at = (line: number, endLine: number) => sarif(reportOn([located({ line, endLine })]))
    const [one, two] = [at(1, 0), at(40, 41)].map(({ runs }) => runs[0].results[0])
    expect(one.partialFingerprints).toEqual(two.partialFingerprints)
    expect(one.locations[0].physicalLocation.region).toEqual({ startLine: 1, endLine: 1 })
  })

  test('ends where GitHub stops', () => {
    const many = Array.from({ length: 25_010 }, (_, at) => located({ resource: `a.${at}` }))
    expect(
      sarif(reportOn([...many, located({ reportedSeverity: 'HIGH' })])).runs[0].results,
    ).toHaveLength(25_000)
  })
})

describe('names that were chosen to do harm', () => {
  const harm = [
    '::set-output name=passed::true',
    '\n::error::injected',
    '##[error]injected',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '`code` | cell | **bold** [link](javascript:alert(1)) ![](https://evil.example/x.png)',
    '@octocat #1 GH-1 https://evil.example www.evil.example',
    '</details><!-- slipway:checkov-severity-gate:checkov -->',
    '\u202egnp.exe \u001b[31mred\u001b[0m \u0000 \ud800',
    'x'.repeat(100_000),
    '',
  ]
  const hostile = harm.map((text, at) =>
    located({
      checkId: `CKV_${at}_${text}`,
      checkName: text,
      resource: text,
      module: text,
      path: `${text}/main.tf`,
      isResolved: at % 2 === 0,
      reportedSeverity: at % 3 === 0 ? text : 'HIGH',
      guideline: 'https://evil.example/a)>|b\n::error::x',
      ...(at % 4 === 3 ? { result: 'skipped' as const, skipReason: text } : {}),
    }),
  )
  const harmful = reportOn(hostile, {
    waivers: harm.slice(0, 4).map((text) => ({
      scope: { checks: [`CKV_4_${harm[4] ?? ''}`, text], paths: [], resources: [] },
      reason: text,
      owner: text,
      expires: '2026-11-30',
      line: 1,
    })),
  })

  test('are harmless in the summary and the comment', () => {
    const summary = reportBlocks(harmful, { links, isShort: false }).join('\n\n')
    const comment = commentBody(harmful, 'other', links)
    for (const text of [summary, comment]) {
      const bare = text.replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, '')
      expect(bare).not.toMatch(/<(?!\/?(?:details|summary|sub|br|span|code)>|https:)/)
      expect(bare).not.toMatch(
        /[^<]https?:\/\/(?!github\.com)|[^\\]!\[|@octocat|[^\\]\]\(javascript/,
      )
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(4000)
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}](?<!\n)/u)
      expect(bare.match(/<details>/g)?.length).toBe(bare.match(/<\/details>/g)?.length)
    }
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(60_000)
    expect(comment).toContain('Gate `other`')
    expect(limitMarkdown(comment, 60_000)).toBe(comment)
  })

  test('are no commands in the log', () => {
    let out = ''
    const say = (text: string | Error) => {
      out += `${String(text)}\n`
    }
    const log = createLog({
      ...{ info: say, debug: say, notice: say, warning: say, error: say },
      startGroup: say,
      endGroup: () => {},
    })
    for (const line of [...overview(harmful), ...harmful.warnings, ...harmful.failures]) {
      log.info(line)
    }
    void listFindings(log, harmful.findings, { annotations: false })
    expect(out).toContain('injected')
    expect(out).not.toMatch(/^\s*::|##\[/m)
    expect(out).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}](?<![\n\t])/u)
  })

  test('are no place outside of the repository in the SARIF, and no broken URL', () => {
    const { runs } = JSON.parse(sarifText(harmful))
    for (const { locations } of runs[0].results) {
      const { uri } = locations[0].physicalLocation.artifactLocation
      expect(uri).not.toBe('')
      expect(() => decodeURIComponent(uri)).not.toThrow()
      expect(uri).not.toMatch(/[\s<>"`\\]/)
    }
  })
})
