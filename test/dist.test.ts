// The committed bundles: complete, self-contained, without a trace of the machine that made them, and running on every Node that
// they may meet. That they are what the sources make is checked by `node scripts/build.mjs --check` (npm run check).

import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import { builtinModules } from 'node:module'
import type { AddressInfo } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runStep } from '@slipway/local-runner'
import { actionFolder, actionNames, repository } from './support/actions.js'
import { nodeVersions } from './support/node-versions.js'

const dist = join(repository, 'dist')

test('dist/ has a folder for each action, and nothing else', () => {
  expect(readdirSync(dist).sort()).toEqual(actionNames())
})

describe.each(actionNames())('dist/%s', (name) => {
  const files = readdirSync(join(dist, name)).sort()
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(join(dist, name, file), 'utf8') }))

  test('has a script, its lazy chunks, the licenses and the mark of an ES module', () => {
    const chunks = files.filter((file) => /^\d+\.index\.js$/.test(file))
    expect(files).toEqual([...chunks, 'index.js', 'licenses.txt', 'package.json'].sort())
    expect(JSON.parse(readFileSync(join(dist, name, 'package.json'), 'utf8'))).toEqual({
      type: 'module',
    })
  })

  test('has no chunk that nothing loads', () => {
    const chunks = scripts.filter(({ file }) => file !== 'index.js')
    const loaded = new Set(
      scripts.flatMap(({ code }) =>
        [...code.matchAll(/_\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)].map(([, id]) => id),
      ),
    )
    expect(
      chunks.map(({ file }) => Number.parseInt(file, 10)).filter((id) => !loaded.has(`${id}`)),
    ).toEqual([])
  })

  test('names the license of every package in it', () => {
    const licenses = readFileSync(join(dist, name, 'licenses.txt'), 'utf8')
    const packages = scripts.flatMap(({ code }) =>
      [
        ...code.matchAll(/^;\/\/ CONCATENATED MODULE: \.\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
      ].map(([, name]) => name),
    )
    expect([...new Set(packages)].filter((name) => !licenses.includes(`${name} `))).toEqual([])
  })

  test('imports nothing but what Node has built in, and no undici', () => {
    const imports = scripts.flatMap(({ code }) => [
      ...code.matchAll(/createRequire\(import\.meta\.url\)\(["']([^"']+)["']\)/g),
      ...code.matchAll(/^(?:import|export) [^'"\n]*? from ["']([^"']+)["']/gm),
    ])
    const modules = new Set(imports.map(([, module]) => module?.replace(/^node:/, '')))
    expect(modules.size).toBeGreaterThan(0)
    expect([...modules].filter((module) => !builtinModules.includes(module ?? ''))).toEqual([])
    expect(scripts.filter(({ code }) => code.includes('node_modules/undici'))).toEqual([])
  })

  test('says nothing about the machine that made it', () => {
    const places = [repository, homedir(), tmpdir()].filter(
      (place) => place.length > '/root'.length,
    )
    const foreign = /\/home\/\w|\/Users\/\w|[A-Z]:\\\\Users|sourceMappingURL/
    const telling = scripts.filter(
      ({ code }) => foreign.test(code) || places.some((place) => code.includes(`${place}/`)),
    )
    expect(telling.map(({ file }) => file)).toEqual([])
  })
})

test('no source uses what the bundles do without (scripts/build.mjs)', () => {
  const sources = ['packages', 'actions'].flatMap((room) =>
    readdirSync(join(repository, room)).flatMap((name) =>
      sourcesIn(join(repository, room, name, 'src')),
    ),
  )
  expect(sources.length).toBeGreaterThan(50)
  const using = sources.filter((file) =>
    /getIDToken|getDetails|from '(?:@actions\/(?!(?:core|exec)')|undici)/.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(using).toEqual([])
})

// Away from the repository, so that nothing is found in its node_modules.
describe.each(nodeVersions)('on $title', ({ path: node }) => {
  let away = ''
  beforeAll(() => {
    away = mkdtempSync(join(tmpdir(), 'slipway-dist-'))
    cpSync(dist, join(away, 'dist'), { recursive: true })
    for (const name of actionNames()) {
      cpSync(join(actionFolder(name), 'action.yml'), join(away, 'actions', name, 'action.yml'))
    }
  })
  afterAll(() => rmSync(away, { recursive: true, force: true }))

  const run = (name: string, inputs: Record<string, string>, env: Record<string, string> = {}) =>
    runStep({
      action: join(away, 'actions', name),
      workspace: away,
      runnerTemp: away,
      with: inputs,
      env,
      ...(node && { node }),
    })

  if (!node) {
    test.skip('the bundles run', () => {})
    return
  }

  test.each(actionNames())('%s starts, and tells what is wrong with its inputs', async (name) => {
    const { outcome, exitCode, annotations } = await run(name, { 'no-such-input': '1' })
    expect({ outcome, exitCode }).toEqual({ outcome: 'failure', exitCode: 1 })
    expect(annotations.map(({ message }) => message).join('\n')).toContain('no-such-input')
  })

  test('render-task-def renders', async () => {
    writeFileSync(join(away, 'task.json'), JSON.stringify(taskDefinition))
    const { outcome, outputs } = await run('render-task-def', {
      'task-definition': 'task.json',
      'container-name': 'web',
      image: 'app:2',
    })
    expect(outcome).toBe('success')
    const rendered = JSON.parse(readFileSync(`${outputs['task-definition']}`, 'utf8'))
    expect(rendered.containerDefinitions[0].image).toBe('app:2')
  })

  test('checkov-severity-gate gates', async () => {
    cpSync(join(repository, 'test/fixtures/checkov/reports/all.json'), join(away, 'checkov.json'))
    const { outcome, outputs } = await run('checkov-severity-gate', { reports: 'checkov.json' })
    expect(outcome).toBe('failure')
    expect(outputs).toMatchObject({ outcome: 'failed', passed: 'false', blocking: '4' })
    const { runs } = JSON.parse(readFileSync(`${outputs['sarif-path']}`, 'utf8'))
    expect(runs[0].results.length).toBeGreaterThan(50)
  })

  test('ecs-deploy-with-rollback speaks with AWS', async () => {
    writeFileSync(join(away, 'task.json'), JSON.stringify(taskDefinition))
    const { server, url, targets } = await refusingServer()
    try {
      const { outcome, outputs } = await run(
        'ecs-deploy-with-rollback',
        { 'task-definition': 'task.json', service: 'web', cluster: 'demo' },
        {
          AWS_ENDPOINT_URL: url,
          AWS_REGION: 'eu-central-1',
          AWS_ACCESS_KEY_ID: 'key',
          AWS_SECRET_ACCESS_KEY: 'secret',
        },
      )
      expect(targets[0]).toMatch(/^AmazonEC2ContainerServiceV20141113\./)
      expect(outcome).toBe('failure')
      expect(outputs).toHaveProperty('outcome')
    } finally {
      server.close()
    }
  })
})

const taskDefinition = { family: 'web', containerDefinitions: [{ name: 'web', image: 'app:1' }] }

/** Refuses every call, and remembers which they were. */
async function refusingServer(): Promise<{ server: Server; url: string; targets: string[] }> {
  const targets: string[] = []
  const server = createServer((request, response) => {
    targets.push(request.headers['x-amz-target']?.toString() ?? '')
    request.resume()
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify({ __type: 'AccessDeniedException', message: 'You may not.' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, url: `http://127.0.0.1:${port}`, targets }
}

function sourcesIn(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(directory, file))
}
