// Loaded into a process to tell the most memory it held, in KiB, when it ends.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.CERTPREP_PEAK_FILE ?? '', String(process.resourceUsage().maxRSS)));
