// Obeys the workflow commands in the output of one process, and passes everything else on to the log.
// Sources: actions/runner, OutputManager.cs and ActionCommandManager.cs.

import { type AnnotationLevel, annotationPlace } from './annotations.js'
import type { Masks } from './masks.js'
import type { StepLog } from './step-log.js'
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-commands.js'

export interface CommandEffects {
  setOutput(name: string, value: string): void
  saveState(name: string, value: string): void
}

/** These are never echoed: they show themselves, or must not be shown. */
const SILENT: readonly string[] = [
  'add-mask',
  'debug',
  'error',
  'notice',
  'stop-commands',
  'warning',
]

export class CommandExecutor {
  /** A command that could not be executed fails the step, whatever the exit code. */
  failed = false
  readonly #log: StepLog
  readonly #masks: Masks
  readonly #effects: CommandEffects
  readonly #workspace: string
  #resumeToken: string | undefined
  #echo: boolean

  /** All that the runner knows. Problem matchers are not run: they are taken note of and nothing else. */
  readonly #handlers: Readonly<Record<string, (command: WorkflowCommand, line: string) => void>> = {
    'add-mask': ({ data }) => this.#addMask(data),
    'add-matcher': (_, line) => this.#log.debug(`Problem matchers are not run here: ${line}`),
    'add-path': refuse,
    debug: ({ data }) => this.#log.debug(data),
    echo: ({ data }) => this.#setEcho(data),
    endgroup: () => this.#log.write('##[endgroup]'),
    error: (command) => this.#annotate('error', command),
    group: ({ data }) => this.#log.write(`##[group]${data}`),
    notice: (command) => this.#annotate('notice', command),
    'remove-matcher': (_, line) => this.#log.debug(`Problem matchers are not run here: ${line}`),
    'save-state': (command) => {
      this.#warnOfDeprecation(command)
      this.#effects.saveState(requiredName(command), command.data)
    },
    'set-env': refuse,
    'set-output': (command) => {
      this.#warnOfDeprecation(command)
      this.#effects.setOutput(requiredName(command), command.data)
    },
    'stop-commands': ({ data }, line) => this.#stop(data, line),
    warning: (command) => this.#annotate('warning', command),
  }

  readonly #known = new Set(Object.keys(this.#handlers))

  constructor(options: {
    log: StepLog
    masks: Masks
    effects: CommandEffects
    workspace: string
    debug: boolean
  }) {
    this.#log = options.log
    this.#masks = options.masks
    this.#effects = options.effects
    this.#workspace = options.workspace
    this.#echo = options.debug
  }

  /** One line of stdout or stderr: both are obeyed. */
  receive(line: string): void {
    const command = parseWorkflowCommand(line, this.#known)
    if (command === undefined || !this.#process(command, line)) this.#log.write(line)
  }

  /** False when the line is to be shown as plain output. */
  #process(command: WorkflowCommand, line: string): boolean {
    if (this.#resumeToken !== undefined) return this.#resume(command, line)
    if (this.#echo && !SILENT.includes(command.name)) this.#log.write(line)
    try {
      this.#handlers[command.name]?.(command, line)
    } catch (error) {
      const shown = SILENT.includes(command.name) ? command.name : line
      this.#log.error(`Unable to process command '${shown}' successfully.`)
      this.#log.error(error instanceof Error ? error.message : String(error))
      this.failed = true
    }
    return true
  }

  #resume(command: WorkflowCommand, line: string): boolean {
    const token = this.#resumeToken
    if (token === undefined || command.name !== token) return false
    this.#known.delete(token)
    this.#resumeToken = undefined
    this.#log.write(line)
    return true
  }

  #annotate(level: AnnotationLevel, { data, properties }: WorkflowCommand): void {
    this.#log.annotate(level, data, annotationPlace(properties, this.#workspace))
  }

  #addMask(value: string): void {
    if (value.trim() === '') {
      this.#log.warning("Can't add secret mask for empty string in ##[add-mask] command.")
      return
    }
    if (this.#echo) this.#log.write('::add-mask::***')
    this.#masks.add(value)
  }

  /** A token that anything else could print would let it resume, so the runner refuses such tokens and masks the others. */
  #stop(token: string, line: string): void {
    const name = token.toLowerCase()
    if (token === '' || name === 'pause-logging' || this.#known.has(name)) {
      throw new Error(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      )
    }
    this.#resumeToken = name
    this.#known.add(name)
    if (token.length > 6) this.#masks.add(token)
    this.#log.write(line)
  }

  #setEcho(data: string): void {
    const value = data.trim().toLowerCase()
    if (value !== 'on' && value !== 'off') {
      throw new Error(
        `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
      )
    }
    this.#echo = value === 'on'
  }

  #warnOfDeprecation({ name }: WorkflowCommand): void {
    this.#log.warning(
      `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`,
    )
  }
}

function refuse({ name }: WorkflowCommand): void {
  throw new Error(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`)
}

function requiredName({ name, properties }: WorkflowCommand): string {
  const value = properties.get('name')
  if (!value) throw new Error(`Required field 'name' is missing in ##[${name}] command.`)
  return value
}
