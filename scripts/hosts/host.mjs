/**
 * What `npm start` can show the product in.
 * @typedef {object} Host
 * @property {string} name for CERTPREP_HOST
 * @property {(environment: NodeJS.ProcessEnv) => string | null} find what `show` needs; null where this host is not there
 * @property {(found: string) => number | null} show the exit code; null where it turned out to be impossible, after it
 *   said why
 * @property {string} missing what to say where a person asked for this host and can't have it
 */

/**
 * Shows the product in the first host that is there and works.
 * @param {readonly Host[]} hosts
 * @param {NodeJS.ProcessEnv} environment CERTPREP_HOST names the only one that will do
 * @returns {number} the exit code; 2 where the named host can't be had
 */
export function showFirst(hosts, environment) {
  const named = environment['CERTPREP_HOST'];
  const wanted = named ? hosts.filter(({ name }) => name === named) : hosts;
  for (const host of wanted) {
    const found = host.find(environment);
    const code = found === null ? null : host.show(found);
    if (code !== null) return code;
  }
  console.error(wanted[0]?.missing ?? `CERTPREP_HOST is one of: ${hosts.map(({ name }) => name).join(', ')}`);
  return 2;
}
