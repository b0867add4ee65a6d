/** The findings in Electronegativity's report, and what of them is excused. */

/** `line` begins with 1. @typedef {{ check: string, file: string, line: number, text: string }} Finding */
/** @typedef {{ check: string, file: string, why: string }} Excuse */

/** A finding about the whole program names no file. */
const WHOLE = 'the whole program';

/**
 * @param {unknown} sarif as parsed; throws where it is no finished report
 * @returns {readonly Finding[]}
 */
export function findingsIn(sarif) {
  const { runs } = /** @type {Partial<Sarif>} */ (sarif ?? {});
  const [run] = runs ?? [];
  if (run === undefined || !run.invocations.every(({ executionSuccessful }) => executionSuccessful)) {
    throw new Error('The report is not one of a finished run.');
  }
  return run.results.flatMap(({ ruleId: check, message: { text }, locations }) =>
    locations.map(({ physicalLocation: { artifactLocation, region } }) => ({
      check,
      file: artifactLocation.uri.replace(/^file:\/\/\/?/, '') || WHOLE,
      line: region.startLine,
      text,
    })),
  );
}

/**
 * @typedef {object} Sarif
 * @property {readonly Run[]} runs
 */
/**
 * @typedef {object} Run
 * @property {readonly { executionSuccessful: boolean }[]} invocations
 * @property {readonly Result[]} results
 */
/**
 * @typedef {object} Result
 * @property {string} ruleId
 * @property {{ text: string }} message
 * @property {readonly { physicalLocation: { artifactLocation: { uri: string }, region: { startLine: number } } }[]} locations
 */

/** @param {readonly Finding[]} findings @param {readonly Excuse[]} excuses */
export function unexcused(findings, excuses) {
  return findings.filter((finding) => !excuses.some((excuse) => isOf(finding, excuse)));
}

/** Excuses for what is not found any more. @param {readonly Finding[]} findings @param {readonly Excuse[]} excuses */
export function unused(findings, excuses) {
  return excuses.filter((excuse) => !findings.some((finding) => isOf(finding, excuse)));
}

/** @param {Finding} finding @param {Excuse} excuse */
function isOf({ check, file }, excuse) {
  return check === excuse.check && file === excuse.file;
}
