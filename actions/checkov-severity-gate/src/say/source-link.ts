// Links to lines of the commit that was checked out, as far as there are such lines.

import { code, cutText, link } from '@slipway/action-kit'
import type { ReportedFinding } from '../report.js'

/** Where the links lead: the files of one commit on one server. */
export interface LinkPlace {
  serverUrl: string
  /** `owner/name` */
  repository: string
  commit: string
}

/** The lines as Markdown: `12–14`. A file that is not in the repository has no page. */
export function linesLink(
  { path, isResolved, line, endLine }: ReportedFinding,
  links: LinkPlace | undefined,
): string {
  const text = endLine > line ? `${line}–${endLine}` : `${line}`
  return links && isLinked(path, isResolved)
    ? link(text, `${pageOf(path, links)}#L${line}${endLine > line ? `-L${endLine}` : ''}`)
    : text
}

export function fileLink(
  { path, isResolved }: ReportedFinding,
  links: LinkPlace | undefined,
): string {
  const text = code(cutText(path, maxPathLength)) || '(no path)'
  return links && isLinked(path, isResolved) ? link(text, pageOf(path, links)) : text
}

const maxPathLength = 300

const isLinked = (path: string, isResolved: boolean) => isResolved && path.length <= maxPathLength

const pageOf = (path: string, { serverUrl, repository, commit }: LinkPlace) =>
  `${serverUrl}/${repository}/blob/${commit}/${encodePath(path)}`

/** A path as part of a URL. Half characters, which no URL can have, are replaced. */
export const encodePath = (path: string): string =>
  path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/')
