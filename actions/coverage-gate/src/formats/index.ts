// What the rest of the action needs of the formats.

export { readReport, readSource } from './read-report.js'
export type { ReportFormat, ReportSource } from './report-source.js'
