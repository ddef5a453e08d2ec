// `npm run preview`: Markdown as GitHub shows it, in a real browser, as pictures to look at.
//
//   npm run preview -- FILE.md …   writes FILE.light.png and FILE.dark.png
//     --out DIR           where to; .cache/preview/pictures if not given
//     --light, --dark     only that one
//     --width PX          of the page; 980, as a README has it on GitHub
//     --max-height PX     a longer page goes on in FILE.light.2.png
//     --scale FACTOR      pixels of the picture to one of the page; 1
//     --open              what is folded (<details>) is unfolded
//     --small             256 colours, for pictures that are committed
//
// What it needs is installed to .cache/preview when it is first used, as scripts/preview/package-lock.json says; from then on it needs
// no network. Chromium has to be there already.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findChromium, withChromium } from './preview/chromium.mjs'

const root = resolve(import.meta.dirname, '..')
const recipe = join(root, 'scripts', 'preview')
const workshop = join(root, '.cache', 'preview')

try {
  await main()
} catch (error) {
  process.stderr.write(`preview: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function main() {
  const { values: options, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: join(workshop, 'pictures') },
      light: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      width: { type: 'string', default: '980' },
      'max-height': { type: 'string', default: '16000' }, // Chromium draws no more than 16,384 at once
      scale: { type: 'string', default: '1' },
      open: { type: 'boolean', default: false },
      small: { type: 'boolean', default: false },
    },
  })
  if (files.length === 0) throw new Error('name a file: npm run preview -- FILE.md [--out DIR]')
  for (const file of files) if (!existsSync(file)) throw new Error(`there is no file ${file}`)
  const size = {
    widthPx: positive('width', options.width),
    maxHeightPx: positive('max-height', options['max-height']),
    scale: positive('scale', options.scale),
  }
  const schemes = /** @type {const} */ (['light', 'dark']).filter(
    (scheme) => options[scheme] || !(options.light || options.dark),
  )
  const chromium = findChromium(process.env)
  install()
  const { markdownToPage } = await import(pathToFileURL(join(workshop, 'markdown.mjs')).href)
  const shrink = options.small ? fewColours() : (/** @type {Buffer} */ png) => png
  const out = resolve(options.out)
  mkdirSync(out, { recursive: true })
  const page = join(workshop, `page-${process.pid}.html`)
  await withChromium(chromium, async (picture) => {
    for (const file of files) {
      const html = await markdownToPage(readFileSync(file, 'utf8'), dirname(resolve(file)))
      writeFileSync(page, options.open ? html.replaceAll('<details>', '<details open>') : html)
      for (const scheme of schemes) {
        const pictures = await picture(pathToFileURL(page).href, { scheme, ...size })
        for (const [index, png] of pictures.entries()) {
          const part = index === 0 ? '' : `.${index + 1}`
          const target = join(out, `${nameOf(file, files)}.${scheme}${part}.png`)
          writeFileSync(target, shrink(png))
          process.stdout.write(`${relative(process.cwd(), target)}\n`)
        }
      }
    }
  }).finally(() => rmSync(page, { force: true }))
}

/**
 * The name of its pictures: that of the file, with its folders where several files have the same one.
 * @param {string} file
 * @param {readonly string[]} files
 */
function nameOf(file, files) {
  const name = basename(file, '.md')
  const isTheOnly = files.filter((other) => basename(other, '.md') === name).length === 1
  return isTheOnly ? name : file.replace(/\.md$/, '').replaceAll(/[/\\]+/g, '-')
}

/**
 * @param {string} option
 * @param {string} text
 */
function positive(option, text) {
  const number = Number(text)
  if (number > 0) return number
  throw new Error(`--${option} ${text}: it must be a number above 0`)
}

/** Once for each version of the lock file. @throws {Error} with what npm says */
function install() {
  const lock = readFileSync(join(recipe, 'package-lock.json'), 'utf8')
  const note = join(workshop, 'installed-lock.json')
  mkdirSync(workshop, { recursive: true })
  copyFileSync(join(recipe, 'markdown.mjs'), join(workshop, 'markdown.mjs'))
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(recipe, file), join(workshop, file))
  }
  process.stderr.write('preview: installing what draws Markdown to .cache/preview, once …\n')
  const { status, error, stdout, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: workshop,
    encoding: 'utf8',
    shell: process.platform === 'win32', // npm is npm.cmd there
  })
  if (status !== 0) throw new Error(`npm ci failed: ${error?.message ?? `${stdout}${stderr}`}`)
  writeFileSync(note, lock)
}

/** @returns {(png: Buffer) => Buffer} the same picture in 256 colours, which is a third of the size */
function fewColours() {
  const upng = createRequire(join(workshop, 'package.json'))('upng-js')
  return (png) => {
    const image = upng.decode(png)
    return Buffer.from(upng.encode(upng.toRGBA8(image), image.width, image.height, 256))
  }
}
