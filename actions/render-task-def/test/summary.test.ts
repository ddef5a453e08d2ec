import { describe, expect, test } from '@jest/globals'
import { outputsOf, type Report } from '../src/report.js'
import { summaryBlocks } from '../src/summary.js'

const digest = `sha256:${'a'.repeat(64)}`
const report: Report = {
  family: 'web',
  source: 'web:41',
  file: '/tmp/td.json',
  changes: [{ kind: 'changed', path: ['container web', 'image'], before: 'app:1', after: 'app:2' }],
  images: [{ container: 'web', image: 'app:2', digest: '' }],
}

describe('the summary', () => {
  test('shows images, with digests and findings where they are known', () => {
    const images = [
      { container: 'web', image: 'app:2', digest, findings: { HIGH: 1 } },
      { container: 'side', image: `side@${digest}`, digest },
    ]
    expect(summaryBlocks({ ...report, images })[2]).toBe(
      [
        '| Container | Image | Digest | Findings |',
        '| :--- | :--- | :--- | :--- |',
        `| \`web\` | \`app:2\` | \`${digest}\` | 1 HIGH |`,
        `| \`side\` | \`side@${digest}\` |  |  |`,
      ].join('\n'),
    )
  })

  test('does not let a name break out', () => {
    const blocks = summaryBlocks({
      ...report,
      source: 'a`b|<img src=x>',
      changes: [{ kind: 'added', path: ['container ```\n# x', 'user'], after: '```' }],
    })
    expect(blocks.join('\n')).not.toContain('<img')
    expect(blocks.at(-1)).toBe('````diff\n+ container ```\\n# x › user: ```\n````')
  })

  test('says when nothing changed', () => {
    expect(summaryBlocks({ ...report, changes: [] })).toEqual([
      '### Task definition `web`',
      'Rendered from `web:41`; **nothing changed**.',
      '| Container | Image |\n| :--- | :--- |\n| `web` | `app:2` |',
    ])
  })
})

test('the outputs', () => {
  expect(outputsOf(report)).toEqual({
    'task-definition': '/tmp/td.json',
    changed: 'true',
    image: 'app:2',
    'image-digest': '',
    family: 'web',
    'diff-summary': 'container web: image',
  })
  expect(outputsOf({ ...report, changes: [] })).toMatchObject({
    changed: 'false',
    'diff-summary': 'no changes',
  })
})
