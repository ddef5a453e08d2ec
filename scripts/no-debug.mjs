// Stands in, in the bundles, for the package `debug` (see build.mjs): says nothing, whatever the variable DEBUG is.
// biome-ignore lint/style/noDefaultExport: it is what the package has
export default () => () => {}
