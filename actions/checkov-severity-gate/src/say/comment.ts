// The comment of this gate, and where it goes. That it changes no verdict is action-kit's work.

import { limitMarkdown, type PostContext, postComment as post } from '@slipway/action-kit'
import { type CommentOptions, defaultCommentId } from '../inputs.js'
import type { Report } from '../report.js'
import type { LinkPlace } from './source-link.js'
import { reportBlocks } from './summary.js'

/** GitHub takes 65,536 characters; the marker needs a few, and bytes are never fewer than characters. */
const maxCommentBytes = 60_000

export function commentBody(report: Report, id: string, links: LinkPlace | undefined): string {
  const named = id === defaultCommentId ? [] : [`Gate \`${id}\``]
  const blocks = [...reportBlocks(report, { links, isShort: true }), ...named]
  return limitMarkdown(blocks.join('\n\n'), maxCommentBytes)
}

/** Into the pull request of the event, if there is one. `body` is Markdown. */
export const postComment = (
  body: string,
  { id, token }: CommentOptions,
  context: PostContext,
): Promise<void> =>
  post(
    {
      ...{ action: 'checkov-severity-gate', id, body, token },
      cureForForks:
        'The token of a pull request from a fork cannot write; the job summary says the same',
    },
    context,
  )
