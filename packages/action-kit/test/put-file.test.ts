import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { putFile } from '../src/index.js'

const folder = mkdtempSync(join(tmpdir(), 'put-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a file in folders that are not there yet, and once more', async () => {
  const file = join(folder, 'a', 'b', 'report.json')
  expect(await putFile(file, 'first, and longer')).toEqual([])
  expect(await putFile(file, 'second')).toEqual([])
  expect(readFileSync(file, 'utf8')).toBe('second')
})

test('what cannot be written is told, not thrown', async () => {
  const file = join(folder, 'a file')
  await putFile(file, '')
  for (const impossible of [folder, join(file, 'below')]) {
    const [problem, ...others] = await putFile(impossible, '')
    expect(problem).toContain(`${impossible} cannot be written: `)
    expect(others).toEqual([])
  }
})
