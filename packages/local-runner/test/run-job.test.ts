// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is what expressions look like
import { describe, expect, test } from '@jest/globals'
import { type JobOptions, runJob, type StepDefinition } from '../src/index.js'
import { fixture, temporaryFolder, withoutHeader } from './support.js'

const workspace = temporaryFolder()

/** A step whose main and post are code. */
function script(id: string, main = '', options: Partial<StepDefinition> & { post?: string } = {}) {
  const { post = '', ...rest } = options
  return { id, action: fixture('script'), with: { main, post }, ...rest }
}

function job(steps: readonly StepDefinition[], options: Partial<JobOptions> = {}) {
  return runJob({ workspace, steps, ...options })
}

async function outcomes(steps: readonly StepDefinition[]) {
  const result = await job(steps)
  const all = Object.values(result.steps).map(({ id, outcome }) => [id, outcome])
  return { job: result.outcome, ...Object.fromEntries(all) }
}

describe('order', () => {
  test('mains in order, posts in reverse', async () => {
    const seen: string[] = []
    await job(
      ['a', 'b', 'c'].map((id) => script(id)),
      { onLine: (_, id, stage) => seen.push(`${stage} ${id}`) },
    )
    expect([...new Set(seen)]).toEqual(['main a', 'main b', 'main c', 'post c', 'post b', 'post a'])
  })

  test('the whole log', async () => {
    const { log } = await job([script('a', "print('A')", { post: "print('after A')" })])
    expect(withoutHeader(log)).toEqual(['A', 'Post job cleanup.', 'after A'])
  })
})

describe('from step to step', () => {
  test('outputs, outcome and conclusion', async () => {
    const { steps } = await job([
      script('build', "file('OUTPUT', 'image-tag=app:2'); process.exit(1)", {
        continueOnError: true,
      }),
      {
        id: 'show',
        run: [
          process.execPath,
          '-e',
          'console.log(process.argv[1], process.env.TAG)',
          '${{ steps.build.outcome }}/${{ steps.build.conclusion }}/${{ steps.Build.outputs.IMAGE-TAG }}',
        ],
        env: { TAG: '[${{ steps.build.outputs.missing }}]' },
      },
    ])
    expect(steps.build).toMatchObject({ outcome: 'failure', conclusion: 'success' })
    expect(withoutHeader(steps.show?.log ?? [])).toEqual(['failure/success/app:2 []'])
  })

  test('the environment: of the job, of the step, exported, and PATH', async () => {
    const show = "print([env.A, env.B, env.C, env.PATH.split(':').slice(0, 2)].join())"
    const { steps } = await job(
      [
        script('first', `file('ENV', 'B=exported'); file('PATH', '/one'); ${show}`, {
          env: { C: 'step' },
        }),
        script('second', `file('PATH', '/two'); ${show}`, { env: { A: '${{ env.B }}!' } }),
        script('third', show),
      ],
      { env: { A: 'job', B: 'job' } },
    )
    const last = (id: string) => withoutHeader(steps[id]?.log ?? []).at(-1)
    expect(last('first')).toMatch(/^job,job,step,/)
    expect(last('second')).toMatch(/^exported!,exported,,\/one,/)
    expect(last('third')).toBe('job,exported,,/two,/one')
  })

  test('masks', async () => {
    const { log } = await job([
      script('first', "print('::add-mask::' + 'hid' + 'den')"),
      script('second', "print('hid' + 'den')"),
    ])
    expect(log.at(-3)).toBe('***')
  })

  test('runner.temp is the same folder', async () => {
    const { steps } = await job([
      script('write', "fs.writeFileSync(env.RUNNER_TEMP + '/file', 'text')"),
      { id: 'read', run: ['cat', '${{ runner.temp }}/file'] },
    ])
    expect(withoutHeader(steps.read?.log ?? [])).toEqual(['text'])
  })

  test('untrusted text that is printed raw can set outputs and fail a chain: the runner obeys it', async () => {
    const { steps } = await job([
      script(
        'gate',
        "file('OUTPUT', 'passed=false'); print('title ##[set-output name=report]forged')",
      ),
    ])
    expect(steps.gate?.outputs).toEqual({ report: 'forged', passed: 'false' })
  })
})

describe('conditions', () => {
  test.each([
    ['after a success', '', { job: 'success', plain: 'success', failed: 'skipped' }],
    ['after a failure', 'process.exit(1)', { job: 'failure', plain: 'skipped', failed: 'success' }],
  ])('%s', async (_, code, expected) => {
    const result = await outcomes([
      script('first', code),
      script('plain'),
      script('failed', '', { if: 'failure()' }),
      script('always', '', { if: '${{ always() }}' }),
    ])
    expect(result).toMatchObject({ ...expected, always: 'success' })
  })

  test('continueOnError keeps the job going', async () => {
    expect(
      await outcomes([
        script('first', 'process.exit(1)', { continueOnError: true }),
        script('second', '', { if: "steps.first.outcome == 'failure'" }),
      ]),
    ).toEqual({ job: 'success', first: 'failure', second: 'success' })
  })

  test('a step that does not run has no post, no outputs, and the outcome skipped', async () => {
    const { steps } = await job([
      script('first', '', { if: 'failure()', post: "print('post')" }),
      script('second', '', { if: "steps.first.conclusion == 'skipped'" }),
    ])
    expect(steps.first).toMatchObject({ outcome: 'skipped', conclusion: 'skipped', log: [] })
    expect(steps.first).not.toHaveProperty('post')
    expect(steps.second?.outcome).toBe('success')
  })

  test('post-if looks at the job, also at what fails later', async () => {
    const { steps, outcome } = await job([
      { id: 'watching', action: fixture('post-on-failure') },
      script('failing', 'process.exit(1)'),
    ])
    expect(outcome).toBe('failure')
    expect(steps.watching?.post?.log).toEqual(['Post job cleanup.', 'the post ran'])
  })
})

describe('a default may ask for the status of the job', () => {
  test.each([
    ['process.exitCode = 0', 'success'],
    ['process.exit(1)', 'failure'],
  ])('the post sees the last one: %s', async (code, status) => {
    const { steps } = await job([
      script('watching', "print(env['INPUT_JOB-STATUS'])", {
        post: "print(env['INPUT_JOB-STATUS'])",
      }),
      script('later', code),
    ])
    expect(withoutHeader(steps.watching?.log ?? [])).toEqual(['success'])
    expect(steps.watching?.post?.log.at(-1)).toBe(status)
  })
})

describe('mistakes are found before anything starts', () => {
  test.each<[string, StepDefinition[], string]>([
    ['an id twice', [script('a'), script('A')], "step id 'A' is there twice"],
    ['an id that is no name', [script('a b')], "step id 'a b' is not a name"],
    ['if', [script('a', '', { if: 'failed()' })], 'step a, if: expression "failed()"'],
    [
      'an unknown step',
      [script('a'), script('b', '', { if: "steps.c.outcome == 'x'" })],
      "step b, if: there is no step 'c'",
    ],
    [
      'an expression in with',
      [{ ...script('a'), with: { main: '${{ secrets.X }}' } }],
      'step a, with.main: expression "secrets.X": \'secrets.X\' is not supported',
    ],
    [
      'an unknown field',
      [{ ...script('a'), env: { A: '${{ github.number }}' } }],
      'step a, env.A: github.number is not known here',
    ],
  ])('%s', async (_, steps, message) => {
    const lines: string[] = []
    const run = job([script('before', "print('started')"), ...steps], {
      onLine: (line) => lines.push(line),
    })
    await expect(run).rejects.toThrow(message)
    expect(lines).toEqual([])
  })
})
