// The badge as a picture (SVG) and as data for shields.io's endpoint badge. Pure.

import type { Count } from '../coverage/model.js'
import { percentText } from '../gate/exact.js'

export interface Badge {
  label: string
  message: string
  color: Color
}

const colors = {
  brightgreen: '#4c1',
  green: '#97ca00',
  yellowgreen: '#a4a61d',
  yellow: '#dfb317',
  orange: '#fe7d37',
  red: '#e05d44',
  lightgrey: '#9f9f9f',
}
type Color = keyof typeof colors

const steps: [from: number, color: Color][] = [
  [95, 'brightgreen'],
  [90, 'green'],
  [80, 'yellowgreen'],
  [70, 'yellow'],
  [50, 'orange'],
  [0, 'red'],
]

/** Cut to whole percents: 99.9 is 99. */
export function badgeOf(label: string, count: Count | undefined): Badge {
  if (!count || count.total === 0) return { label, message: 'unknown', color: 'lightgrey' }
  const percent = percentText(count, 0)
  const color = steps.find(([from]) => Number(percent) >= from)?.[1] ?? 'red'
  return { label, message: `${percent}%`, color }
}

/** https://shields.io/badges/endpoint-badge */
export const shieldsEndpoint = (badge: Badge): string =>
  `${JSON.stringify({ schemaVersion: 1, ...badge })}\n`

const charWidth = 7
const padding = 10

export function badgeSvg({ label, message, color }: Badge): string {
  const [left, right] = [label, message].map((text) => text.length * charWidth + padding) as [
    number,
    number,
  ]
  const width = left + right
  const text = (x: number, content: string) =>
    `<text x="${x}" y="14" text-anchor="middle">${escapeXml(content)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${escapeXml(`${label}: ${message}`)}">`,
    `<title>${escapeXml(`${label}: ${message}`)}</title>`,
    `<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#555"/><rect x="${left}" width="${right}" height="20" fill="${colors[color]}"/></g>`,
    `<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${text(left / 2, label)}${text(left + right / 2, message)}</g>`,
    '</svg>\n',
  ].join('')
}

/** Characters that XML 1.0 forbids are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
