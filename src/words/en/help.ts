import type { HelpWords } from '../help.ts';
import { options } from './help-options.ts';

export const help: HelpWords = {
  about: 'Turns the keys and certificates you were sent into exactly what you must hand over. It uses no network.',
  usage: 'certprep COMMAND [PATH...] [OPTIONS]',
  options,
  commands: {
    inspect: {
      summary: 'What is in these files, what is locked, what belongs together',
      usage: 'PATH... [OPTIONS]',
      about: 'Reads files and folders and says what each of them holds.',
      examples: ['certprep inspect mail/', 'certprep inspect server.pfx --password-file passwords.txt'],
    },
    chain: {
      summary: 'The chain of each certificate, verified, and what is missing',
      usage: 'PATH... [OPTIONS]',
      about:
        'Puts the certificates in order, verifies every signature, and names what is missing and where to fetch it.',
      examples: [
        'certprep chain mail/ --carry-card missing.html',
        'certprep chain mail/ --roots our-root.pem --host www.example.com',
      ],
    },
    hosts: {
      summary: 'Which names a certificate covers, and why',
      usage: '[PATH...] --host NAME... [OPTIONS]',
      about:
        'Compares names with those in the certificate, as browsers do. With --san it asks about a certificate yet to be made.',
      examples: [
        'certprep hosts server.pem --host www.example.com',
        "certprep hosts --san 'DNS:*.example.com' --host login.eu.example.com",
      ],
    },
    compare: {
      summary: 'What a new certificate loses, gains and keeps of the old one',
      usage: 'OLD NEW [OPTIONS]',
      about: 'Compares the certificate in OLD with the one in NEW: names, key, issuer, usages, dates.',
      examples: ['certprep compare old.pem new.pem', 'certprep compare last-year.pfx mail/ --password-env PFX'],
    },
    check: {
      summary: 'Whether all is ready for a target, and what would be written',
      usage: 'PATH... --target ID [OPTIONS]',
      about: 'Judges everything an export would, and writes nothing.',
      examples: [
        'certprep check mail/ --target nginx',
        'certprep check mail/ --target auth0-appliance-pem --hosts-file names.txt',
      ],
    },
    export: {
      summary: 'Write what the target takes, and read it back',
      usage: 'PATH... --target ID --out DIR [OPTIONS] | --manifest FILE [OPTIONS]',
      about: 'Writes nothing while something stands in the way. What was written is read back and compared.',
      examples: [
        'certprep export mail/ --target auth0-appliance-pem --out ready/',
        'certprep export --manifest handovers.yaml --all-or-none',
      ],
    },
    convert: {
      summary: 'Change the form of keys and certificates',
      usage: 'PATH... --to FORMAT --out FILE [OPTIONS]',
      about:
        'Writes what was found in another form. Without --encrypt a key is written without password. --out - writes to standard output.',
      examples: [
        'certprep convert server.pfx --to fullchain --out chain.pem',
        'certprep convert mail/ --to pfx --out server.pfx --pfx-profile compatible',
      ],
    },
    unlock: {
      summary: 'Write a key without its password',
      usage: 'KEY --out FILE [OPTIONS]',
      about: 'The short form of convert for one key. The file you gave stays as it is.',
      examples: [
        'certprep unlock server.key --out open.key',
        'certprep unlock server.pfx --out server.key --password-env PFX',
      ],
    },
    report: {
      summary: 'A report for the change ticket',
      usage: 'PATH... --target ID --out FILE [OPTIONS]',
      about:
        'Judges as check does and writes it down, with nothing secret in it: HTML, Markdown or JSON by the ending.',
      examples: [
        'certprep report mail/ --target nginx --out report.html --change CHG-4711',
        'certprep report mail/ --previous last.json --out report.json --ics renewal.ics',
      ],
    },
    completions: {
      summary: 'Teach your shell the commands and options',
      usage: 'bash|zsh|fish',
      about: 'Prints a script for the shell. It completes commands, options, targets and file names.',
      examples: [
        'source <(certprep completions bash)',
        'certprep completions fish > ~/.config/fish/completions/certprep.fish',
      ],
    },
    targets: {
      summary: 'Where files can be handed over to, and what is asked there',
      usage: '[NAME...] [OPTIONS]',
      about: 'Lists the targets; with a name, what it takes and demands, and what no source confirms.',
      examples: ['certprep targets', 'certprep targets auth0'],
    },
    library: {
      summary: 'The library of public intermediates: make, import, look at',
      usage: 'build --from PATH... --out PACK | import FILE... | info [PACK]',
      about:
        'Missing intermediates are taken from the library, and marked. An import brings intermediates only; roots need --trust-roots.',
      examples: ['certprep library build --from ccadb/ --out public.pack', 'certprep library import public.pack'],
    },
  },
  rules: [
    'PATH is a file, a folder, or - for standard input. What a file holds is told by its content, never by its name.',
    'Passwords never stand on the command line. If none is given and you sit at a terminal, you are asked.',
    'Files you give are never changed, and files that are there are never replaced without --force.',
    'It ends with 0: done, nothing in the way. 1: something in the way. 2: a mistake in the command line. 3: a named file gave nothing or could not be read in full. 4: could not write. 70: a bug in CertPrep. 130: stopped.',
  ],
  examples: ['certprep inspect mail/', 'certprep export mail/ --target nginx --out ready/'],
};
