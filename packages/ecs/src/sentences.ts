// Sentences of ECS, made fit to stand inside ours.

/** Every event starts with `(service web) `, which the reader knows already. */
export const withoutServiceName = (message: string): string =>
  message.replace(/^\(service [^)]*\) /, '')

export const withoutFullStop = (text: string): string => text.replace(/\.$/, '')
