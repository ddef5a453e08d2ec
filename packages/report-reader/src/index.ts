// Reading the reports of other tools: files by globs, bytes in chunks with limits, JSON piece by piece, XML by events. What a
// report means is the actions' business.

export { type BytesOptions, decodeText, openBytes, type TextOptions } from './bytes.js'
export {
  type FindOptions,
  type FoundFile,
  type FoundFiles,
  findFiles,
  type PatternMatches,
} from './files.js'
export { type JsonOptions, type JsonPiece, jsonBeginning, jsonPieces } from './json.js'
export { type Place, placed, problem, ReportProblem } from './problem.js'
export { readXml, type XmlAttributes, type XmlHandler, type XmlOptions } from './xml.js'
