/**
 * The packages of node_modules that these files are of, sorted.
 * @param {readonly string[]} files
 */
export function packagesOf(files) {
  const names = files.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined).toSorted();
}
