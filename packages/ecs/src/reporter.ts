// Where this package tells what is happening, a line at a time. Lines may quote text that others wrote
// (ECS events, stop reasons, container logs): whoever prints them must neutralise runner commands.

export interface Reporter {
  info(line: string): void
  warning(line: string): void
  debug(line: string): void
}
