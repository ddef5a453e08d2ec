// Text of others inside XML: redacted, then escaped, and without the characters that XML 1.0 cannot hold.

import { redact } from '@slipway/action-kit'

const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

export const xmlText = (text: string): string =>
  redact(text)
    .replace(FORBIDDEN, '\u{fffd}')
    .replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign)
