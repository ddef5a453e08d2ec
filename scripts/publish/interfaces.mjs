// The interface of an action, pure: what of its manifest a workflow depends on, and which changes of it break workflows that are there.

/**
 * @typedef {object} Interface
 * @property {string} using
 * @property {Readonly<Record<string, { required?: true, default?: string }>>} inputs
 * @property {Readonly<Record<string, object>>} outputs
 *
 * @typedef {Interface & { version: string }} ReleasedInterface
 */

/**
 * @param {import('../actions.mjs').Manifest} manifest
 * @returns {Interface}
 */
export function interfaceOf({ runs, inputs = {}, outputs = {} }) {
  const described = sorted(Object.keys(inputs)).map((name) => {
    const { required, default: value = '' } = inputs[name] ?? {}
    return [name, { ...(required && { required }), ...(value !== '' && { default: `${value}` }) }]
  })
  return {
    using: runs.using,
    inputs: Object.fromEntries(described),
    outputs: Object.fromEntries(sorted(Object.keys(outputs)).map((name) => [name, {}])),
  }
}

/**
 * @param {Interface} before as it was released
 * @param {Interface} after
 * @returns {string[]} what breaks a workflow, a sentence each
 */
export function breakingChanges(before, after) {
  return [
    ...(before.using === after.using
      ? []
      : [`it runs on ${after.using} instead of ${before.using}`]),
    ...Object.entries(before.inputs).flatMap(([name, was]) => {
      const is = own(after.inputs, name)
      if (!is) return [`input ${name} is gone`]
      return [
        ...(is.required && !was.required ? [`input ${name} is required now`] : []),
        ...(is.default === was.default || is.required || was.required
          ? []
          : [
              `input ${name} has the default ${shown(is.default)} instead of ${shown(was.default)}`,
            ]),
      ]
    }),
    ...Object.entries(after.inputs)
      .filter(([name, { required }]) => required && !own(before.inputs, name))
      .map(([name]) => `input ${name} is new and required`),
    ...Object.keys(before.outputs)
      .filter((name) => !own(after.outputs, name))
      .map((name) => `output ${name} is gone`),
  ]
}

/**
 * What a version with these interfaces would break without saying so by its major number.
 * @param {ReadonlyMap<string, ReleasedInterface>} released by action
 * @param {ReadonlyMap<string, Interface>} current
 * @param {string} version the next one, as package.json has it
 * @returns {string[]} a line each; empty when all is well, or nothing was released yet
 */
export function interfaceProblems(released, current, version) {
  return [...released].flatMap(([action, before]) => {
    const after = current.get(action)
    const changes = after ? breakingChanges(before, after) : ['the action is gone']
    const next = majorOf(before.version) + 1
    if (majorOf(version) >= next) return []
    return changes.map(
      (change) =>
        `${action}: ${change} since ${before.version}. That breaks workflows, so it needs version ${next}.0.0; package.json says ${version}.`,
    )
  })
}

/** @param {readonly string[]} names */
const sorted = (names) => names.toSorted((a, b) => (a < b ? -1 : 1))

/** @param {string} version */
const majorOf = (version) => Number.parseInt(version, 10)

/**
 * @template T
 * @param {Readonly<Record<string, T>>} record
 * @param {string} name
 * @returns {T | undefined}
 */
const own = (record, name) => (Object.hasOwn(record, name) ? record[name] : undefined)

/** @param {string | undefined} value */
const shown = (value) => (value === undefined ? 'nothing' : `\`${value}\``)
