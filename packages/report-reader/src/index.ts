// Reading the reports of other tools: files by globs, bytes in chunks with limits, JSON piece by piece, XML by events. What a
// report means is the actions' business.

export {}
