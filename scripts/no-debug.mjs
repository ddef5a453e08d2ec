// Stands in, in the bundles, for the package `debug` (see build.mjs): says nothing, whatever the variable DEBUG is.
export default () => () => {}
