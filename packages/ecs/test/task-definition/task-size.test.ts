import { describe, expect, test } from '@jest/globals'
import { cpuUnits, fargateSizeProblem, memoryMiB } from '../../src/task-definition/task-size.js'

test.each([
  ['256', 256],
  ['.25 vCPU', 256],
  ['0.5vcpu', 512],
  ['1 VCPU', 1024],
  ['16 vCPU', 16_384],
  ['0.3333 vCPU', undefined],
  ['1.5', undefined],
  ['-256', undefined],
  ['1e3', undefined],
  ['256m', undefined],
  ['', undefined],
])('cpu %j', (text, units) => {
  expect(cpuUnits(text)).toBe(units)
})

test.each([
  ['512', 512],
  ['0.5 GB', 512],
  ['6GB', 6144],
  ['2 gb', 2048],
  ['512 MiB', undefined],
  ['1 G', undefined],
  ['', undefined],
])('memory %j', (text, mib) => {
  expect(memoryMiB(text)).toBe(mib)
})

describe('Fargate', () => {
  // The developer guide's table, written out.
  const steps = (from: number, to: number, step: number) =>
    Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step)
  const table: [number, number[]][] = [
    [256, [512, 1024, 2048]],
    [512, [1024, 2048, 3072, 4096]],
    [1024, [2048, 3072, 4096, 5120, 6144, 7168, 8192]],
    [2048, steps(4096, 16_384, 1024)],
    [4096, steps(8192, 30_720, 1024)],
    [8192, steps(16_384, 61_440, 4096)],
    [16_384, steps(32_768, 122_880, 8192)],
  ]

  test.each(table)('with cpu %d has exactly the memory that the table says', (cpu, memory) => {
    const tried = [256, 512, 768, ...steps(1024, 131_072, 512)]
    const offered = tried.filter((mib) => fargateSizeProblem(cpu, mib, 'linux') === undefined)
    expect(offered).toEqual(memory)
  })

  test.each([0, 128, 768, 32_768])('has no cpu %d', (cpu) => {
    expect(fargateSizeProblem(cpu, 1024, 'linux')).toMatch(
      /^Fargate has no task with cpu \d+; it has 256,/,
    )
  })
})
