/** Exit codes (contract/cli.md); with several of 1 to 4 the highest counts. A bug ends with 70, by the launcher. */
export const DONE = 0;
export const BLOCKED = 1;
export const WRONG_USAGE = 2;
export const NOT_READ = 3;
export const NOT_WRITTEN = 4;
export const STOPPED = 130;
