// An action's main, run in this process: what the runner would see of it is recorded. (local-runner runs bundles in processes of their
// own, which is the whole truth, and slower.)

import { type ActionRun, createLog, type State } from '@slipway/action-kit'

export interface Recorded<Name extends string> {
  outputs: Record<Name, string>
  /** What the step failed with; undefined when it succeeded. */
  error: Error | undefined
  /** All that was printed; annotations with their level before them. */
  log: string
  summary: string
  annotations: RecordedAnnotation[]
}

export interface RecordedAnnotation {
  level: string
  message: string
  file?: string
  startLine?: number
  endLine?: number
}

export interface RunOptions {
  signal?: AbortSignal | undefined
  /** What main leaves for post; without it, nothing is kept. */
  state?: State | undefined
  /** Whether debug logging is on, which it is unless told. */
  debug?: boolean | undefined
}

/** @param part main or post */
export async function recordRun<Name extends string>(
  part: (run: ActionRun<Name>) => Promise<void>,
  defaultOutputs: Readonly<Record<Name, string>>,
  { signal = new AbortController().signal, state = noState, debug = true }: RunOptions = {},
): Promise<Recorded<Name>> {
  const outputs: Record<Name, string> = { ...defaultOutputs }
  const lines: string[] = []
  const blocks: string[] = []
  const annotations: RecordedAnnotation[] = []
  const line = (text: string | Error) => void lines.push(String(text))
  const annotation = (level: string) => (text: string | Error, properties?: object) => {
    lines.push(`${level}: ${String(text)}`)
    annotations.push({ level, message: String(text), ...properties })
  }
  const run: ActionRun<Name> = {
    signal,
    outputs: {
      set: (name, value) => {
        outputs[name] = typeof value === 'string' ? value : JSON.stringify(value)
      },
      get: (name) => outputs[name],
      write: () => {},
    },
    log: createLog({
      info: line,
      debug: debug ? line : () => {},
      notice: annotation('notice'),
      warning: annotation('warning'),
      error: annotation('error'),
      startGroup: line,
      endGroup: () => {},
    }),
    summary: { add: (...more) => void blocks.push(...more) },
    state,
  }
  const error = await part(run).then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))),
  )
  return { outputs, error, log: lines.join('\n'), summary: blocks.join('\n\n'), annotations }
}

const noState: State = { save: () => {}, read: () => undefined }

/** As the runner hands inputs to an action. */
export const inputVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  )

/** Of this process, whole. */
export function setEnvironment(variables: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, variables)
}
