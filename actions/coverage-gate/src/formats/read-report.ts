// One report file, of whatever format: told by its content, then read as a whole or not at all.

import { decodeText, openBytes, placed } from '@slipway/report-reader'
import type { CoverageReport } from '../coverage/model.js'
import { clover } from './clover.js'
import { cobertura } from './cobertura.js'
import { detectXml, refuse, type XmlFormatName } from './detect.js'
import { detectJson } from './detect-json.js'
import { detectText } from './detect-text.js'
import { dotCover } from './dotcover.js'
import { jacoco } from './jacoco.js'
import { openCover } from './opencover.js'
import { phpUnit } from './phpunit.js'
import type { ReportFormat, ReportSource } from './report-source.js'
import { textAndJsonFormats } from './text-and-json.js'

const xmlFormats: { readonly [Name in XmlFormatName]: ReportFormat<Name> } = {
  clover,
  cobertura,
  dotcover: dotCover,
  jacoco,
  opencover: openCover,
  phpunit: phpUnit,
}

const HEAD_CHARACTERS = 64 * 1024

/** Throws a ReportProblem for everything that is not one whole report. `name`: what messages call it, when not by its path. */
export async function readReport(path: string, { name = path } = {}): Promise<CoverageReport> {
  return readSource({ file: name, chunks: () => openBytes(path, { name }) })
}

export async function readSource(source: ReportSource): Promise<CoverageReport> {
  try {
    const format = await detect(source)
    return await format.read(source)
  } catch (error) {
    throw placed(error, source.file, {})
  }
}

async function detect(source: ReportSource): Promise<ReportFormat> {
  const head = await headOf(source)
  const start = head.trimStart()
  if (start.startsWith('<')) {
    // A page need not be well-formed XML.
    if (/^<(?:!doctype\s+html|html)\b/i.test(start)) refuse(head)
    return xmlFormats[await detectXml(source)]
  }
  const isJson = start.startsWith('{') || start.startsWith('[')
  const known = (isJson ? await detectJson(source) : undefined) ?? detectText(head)
  return known ? textAndJsonFormats[known] : refuse(head)
}

/** The beginning as text, whatever its bytes are. Of UTF-16, only XML can be without a byte order mark. */
async function headOf(source: ReportSource): Promise<string> {
  let head = ''
  for await (const text of decodeText(source.chunks(), { file: source.file, lenient: true })) {
    head += text
    if (head.length >= HEAD_CHARACTERS) break
  }
  return head.slice(0, HEAD_CHARACTERS).replaceAll('<\0', '<').replace(/^\0</, '<')
}
