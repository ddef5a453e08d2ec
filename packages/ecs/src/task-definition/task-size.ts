// The cpu and memory of a task: how they may be written, and which pairs Fargate offers.

/** CPU units (1024 = 1 vCPU) of `256`, `.25 vCPU` or `1vcpu`; undefined when it is none of these. */
export function cpuUnits(text: string): number | undefined {
  const found = /^(\d+|\d*\.\d+)\s*(vcpu)?$/i.exec(text)
  if (!found?.[1]) return undefined
  const units = found[2] ? Number(found[1]) * 1024 : Number(found[1])
  return Number.isInteger(units) ? units : undefined
}

/** MiB of `512`, `0.5 GB` or `2GB`; undefined when it is none of these. */
export function memoryMiB(text: string): number | undefined {
  const found = /^(\d+|\d*\.\d+)\s*(gb)?$/i.exec(text)
  if (!found?.[1]) return undefined
  const mib = found[2] ? Number(found[1]) * 1024 : Number(found[1])
  return Number.isInteger(mib) ? mib : undefined
}

interface FargateSize {
  cpu: number
  /** MiB, smallest and largest, and the steps between. */
  memory: { from: number; to: number; step: number; besides?: number }
  windows: boolean
}

// Source: developer guide, "Troubleshoot task definition invalid CPU or memory errors".
const fargateSizes: readonly FargateSize[] = [
  { cpu: 256, memory: { from: 1024, to: 2048, step: 1024, besides: 512 }, windows: false },
  { cpu: 512, memory: { from: 1024, to: 4096, step: 1024 }, windows: false },
  { cpu: 1024, memory: { from: 2048, to: 8192, step: 1024 }, windows: true },
  { cpu: 2048, memory: { from: 4096, to: 16_384, step: 1024 }, windows: true },
  { cpu: 4096, memory: { from: 8192, to: 30_720, step: 1024 }, windows: true },
  { cpu: 8192, memory: { from: 16_384, to: 61_440, step: 4096 }, windows: false },
  { cpu: 16_384, memory: { from: 32_768, to: 122_880, step: 8192 }, windows: false },
]

/** Why Fargate has no such task, or undefined when it has. */
export function fargateSizeProblem(
  cpu: number,
  memory: number,
  system: 'linux' | 'windows',
): string | undefined {
  const offered = fargateSizes.filter(({ windows }) => windows || system === 'linux')
  const size = offered.find((candidate) => candidate.cpu === cpu)
  if (!size) {
    const values = offered.map((candidate) => candidate.cpu).join(', ')
    return `Fargate has no task with cpu ${cpu}${system === 'windows' ? ' for Windows' : ''}; it has ${values}.`
  }
  const { from, to, step, besides } = size.memory
  const fits = memory >= from && memory <= to && (memory - from) % step === 0
  if (fits || memory === besides) return undefined
  return `Fargate has no task with cpu ${cpu} and memory ${memory}; with cpu ${cpu} it has ${besides ? `${besides} or ` : ''}${from} to ${to} MiB in steps of ${step}.`
}
