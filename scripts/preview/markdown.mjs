// GitHub-flavoured Markdown as a page that looks as it does on GitHub. It runs in .cache/preview, where npm run preview puts a copy of
// it beside what it needs; preview.mjs takes the pictures.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStarryNight from 'rehype-starry-night'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const modules = join(import.meta.dirname, 'node_modules')

/** GitHub's allow-list, as rehype-sanitize has it; a picture for the dark needs `media`. */
const allowed = {
  ...defaultSchema,
  attributes: { ...defaultSchema.attributes, source: ['media', 'srcSet'] },
}

const markdownToHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, allowed)
  // What GitHub adds by itself comes after what it takes away.
  .use(rehypeSlug)
  .use(() => drawAlerts)
  .use(() => setDiagramsApart)
  .use(rehypeStarryNight)
  .use(rehypeStringify)

/**
 * @param {string} markdown
 * @param {string} directory of the file, for pictures beside it
 * @returns {Promise<string>} a page whose `ready` is a promise for the moment when it is drawn
 */
export async function markdownToPage(markdown, directory) {
  const body = String(await markdownToHtml.process(markdown))
  return `<!doctype html>
<meta charset="utf-8">
<base href="${pathToFileURL(`${directory}/`).href}">
<style>${fonts()}${readFileSync(join(modules, 'github-markdown-css/github-markdown.css'), 'utf8')}
  .markdown-body {
    --fontStack-sansSerif: 'Noto Sans', 'Noto Color Emoji', sans-serif;
    --fontStack-monospace: 'Noto Sans Mono', monospace;
    font-family: var(--fontStack-sansSerif);
    box-sizing: border-box;
    min-height: 100vh;
    padding: 32px;
  }
  body { margin: 0; }
  pre.mermaid { background: none; text-align: center; }
</style>
<body class="markdown-body">${body}
<script src="${pathToFileURL(join(modules, '@mermaid-js/tiny/dist/mermaid.tiny.js')).href}"></script>
<script>
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  mermaid.initialize({ startOnLoad: false, theme: dark ? 'dark' : 'default' })
  window.ready = document.fonts.ready.then(() => mermaid.run({ querySelector: 'pre.mermaid' }))
</script>
`
}

/** The same letters on every machine; a server has no emoji at all. */
function fonts() {
  const faces = ['400', '400-italic', '600'].map((face) => ['noto-sans', `latin-${face}`])
  const files = [...faces, ['noto-sans-mono', 'latin-400'], ['noto-color-emoji', 'emoji']]
  const css = files.map(([font, name]) => {
    const folder = join(modules, '@fontsource', font)
    const text = readFileSync(join(folder, `${name}.css`), 'utf8')
    return text.replaceAll('url(./', `url(${pathToFileURL(`${folder}/`).href}`)
  })
  return css.join('\n')
}

/** `> [!NOTE]` is a box with a title. */
function drawAlerts(tree) {
  visit(tree, (node) => {
    if (node.tagName !== 'blockquote') return
    const paragraph = node.children.find(({ type }) => type === 'element')
    const text = paragraph?.children[0]
    const [mark, kind] =
      /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/.exec(text?.value ?? '') ?? []
    if (mark === undefined) return
    text.value = text.value.slice(mark.length)
    const title = { type: 'text', value: kind[0] + kind.slice(1).toLowerCase() }
    node.tagName = 'div'
    node.properties = { className: ['markdown-alert', `markdown-alert-${kind.toLowerCase()}`] }
    node.children.unshift({
      type: 'element',
      tagName: 'p',
      properties: { className: ['markdown-alert-title'] },
      children: [title],
    })
  })
}

/** Diagrams are drawn in the browser, and are not highlighted as code. */
function setDiagramsApart(tree) {
  visit(tree, (node) => {
    const [code] = node.tagName === 'pre' ? node.children : []
    if (!code?.properties?.className?.includes('language-mermaid')) return
    node.properties = { className: ['mermaid'] }
    node.children = code.children
  })
}

function visit(node, see) {
  see(node)
  for (const child of node.children ?? []) visit(child, see)
}
