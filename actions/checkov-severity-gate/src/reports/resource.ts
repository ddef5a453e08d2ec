// The name of a Terraform resource and the modules that it is in, as Checkov writes them in one.

/** `module.a.module.b["x"].aws_s3_bucket.logs` → the module `module.a.module.b["x"]` and the resource `aws_s3_bucket.logs`. */
export function splitResource(name: string): { module: string; resource: string } {
  // The name of a module may be followed by an index, in which anything may stand.
  const module = /^(?:module\.[^.[\]]+(?:\[(?:\d+|"[^"]*")\])?\.)*/.exec(name)?.[0] ?? ''
  return { module: module.replace(/\.$/, ''), resource: name.slice(module.length) }
}
