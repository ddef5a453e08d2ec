// What a person sees of the actions: the job summaries, comments, annotations and logs of runs of the real bundles, as Markdown files
// for `npm run preview`. Nothing of it is checked by a machine; it is made to be looked at.
//
//   node scripts/preview/gallery.mjs [--out DIR] [NAME …]     DIR: .cache/preview/gallery if not given
//   npm run preview -- .cache/preview/gallery/*.md
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../actions.mjs'
import { ensureReady } from '../ensure-ready.mjs'

/**
 * @typedef {object} Scene what one run left behind
 * @property {string} [summary]
 * @property {readonly string[]} [comments]
 * @property {readonly import('@slipway/local-runner').Annotation[]} [annotations]
 * @property {readonly string[]} [log]
 *
 * @typedef {(workspace: string) => Promise<Scene>} Play
 */

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(root, '.cache', 'preview', 'gallery') } },
})
const out = resolve(options.out)

ensureReady({
  projects: ['packages/ecs-simulator', 'packages/local-runner', 'actions/ecs-deploy-with-rollback'],
})
const [{ deployments }, { gates }, { checks }] = await Promise.all([
  import('./scenes-of-deployments.mjs'),
  import('./scenes-of-gates.mjs'),
  import('./scenes-of-checks.mjs'),
])
/** @type {Record<string, Play>} */
const scenes = { ...deployments, ...gates, ...checks }
const unknown = wanted.filter((name) => !(name in scenes))
if (unknown.length > 0) {
  throw new Error(`no scene ${unknown.join(', ')}; there are ${Object.keys(scenes).join(', ')}`)
}
mkdirSync(out, { recursive: true })
for (const name of wanted.length > 0 ? wanted : Object.keys(scenes)) await show(name)

/** @param {string} name */
async function show(name) {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-gallery-'))
  try {
    const scene = await scenes[name]?.(workspace)
    const { summary = '', comments = [], annotations = [], log = [] } = scene ?? {}
    const files = {
      'summary.md': summary,
      'comment.md': comments.join('\n\n---\n\n'),
      'annotations.md': annotations.map(annotationBox).join('\n\n'),
      log: log.join('\n'),
    }
    for (const [kind, text] of Object.entries(files)) {
      if (text) writeFileSync(join(out, `${name}.${kind}`), `${text}\n`)
    }
    process.stdout.write(`${name}\n`)
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

/**
 * As on the page of a run: title, place and the message as it is, since annotations know no Markdown.
 * @param {import('@slipway/local-runner').Annotation} annotation
 */
function annotationBox({ level, title, file, line, endLine, message }) {
  const alert = { error: 'CAUTION', warning: 'WARNING', notice: 'NOTE' }[level]
  const lines = endLine && endLine !== line ? `${line}-L${endLine}` : line
  const place = file ? `${file}${line ? `#L${lines}` : ''}` : ''
  const head = [title, place].filter(Boolean).join(' · ')
  const text = `${head ? `${head}\n\n` : ''}${message}`
  const fence = '````'
  return [
    `> [!${alert}]`,
    `> ${fence}text`,
    ...text.split('\n').map((row) => `> ${row}`),
    `> ${fence}`,
  ].join('\n')
}
