import type { HelpWords } from '../help.ts';
import { options } from './help-options.ts';

export const help: HelpWords = {
  about:
    'Macht aus den Schlüsseln und Zertifikaten, die Sie bekommen haben, genau das, was zu übergeben ist. Ein Netz wird nicht benutzt.',
  usage: 'certprep BEFEHL [PFAD...] [OPTIONEN]',
  options,
  commands: {
    inspect: {
      summary: 'Was in diesen Dateien ist, was verschlossen ist, was zusammengehört',
      usage: 'PFAD... [OPTIONEN]',
      about: 'Liest Dateien und Ordner und sagt, was jede davon enthält.',
      examples: ['certprep inspect mail/', 'certprep inspect server.pfx --password-file passwoerter.txt'],
    },
    chain: {
      summary: 'Die Kette jedes Zertifikats, nachgeprüft, und was daran fehlt',
      usage: 'PFAD... [OPTIONEN]',
      about: 'Ordnet die Zertifikate, prüft jede Signatur nach und nennt, was fehlt und wo es zu holen ist.',
      examples: [
        'certprep chain mail/ --carry-card fehlt.html',
        'certprep chain mail/ --roots unsere-wurzel.pem --host www.example.com',
      ],
    },
    hosts: {
      summary: 'Welche Namen ein Zertifikat abdeckt, und warum',
      usage: '[PFAD...] --host NAME... [OPTIONEN]',
      about:
        'Vergleicht Namen mit denen im Zertifikat, wie Browser es tun. Mit --san fragt es nach einem Zertifikat, das es noch nicht gibt.',
      examples: [
        'certprep hosts server.pem --host www.example.com',
        "certprep hosts --san 'DNS:*.example.com' --host login.eu.example.com",
      ],
    },
    compare: {
      summary: 'Was ein neues Zertifikat gegenüber dem alten verliert, gewinnt und behält',
      usage: 'ALT NEU [OPTIONEN]',
      about: 'Vergleicht das Zertifikat in ALT mit dem in NEU: Namen, Schlüssel, Aussteller, Verwendungen, Daten.',
      examples: ['certprep compare alt.pem neu.pem', 'certprep compare vorjahr.pfx mail/ --password-env PFX'],
    },
    check: {
      summary: 'Ob alles für ein Ziel bereit ist, und was geschrieben würde',
      usage: 'PFAD... --target ID [OPTIONEN]',
      about: 'Prüft alles, was ein Export prüfen würde, und schreibt nichts.',
      examples: [
        'certprep check mail/ --target nginx',
        'certprep check mail/ --target auth0-appliance-pem --hosts-file namen.txt',
      ],
    },
    export: {
      summary: 'Schreiben, was das Ziel nimmt, und es zurücklesen',
      usage: 'PFAD... --target ID --out ORDNER [OPTIONEN] | --manifest DATEI [OPTIONEN]',
      about: 'Schreibt nichts, solange etwas im Weg steht. Das Geschriebene wird zurückgelesen und verglichen.',
      examples: [
        'certprep export mail/ --target auth0-appliance-pem --out fertig/',
        'certprep export --manifest uebergaben.yaml --all-or-none',
      ],
    },
    convert: {
      summary: 'Die Form von Schlüsseln und Zertifikaten ändern',
      usage: 'PFAD... --to FORMAT --out DATEI [OPTIONEN]',
      about:
        'Schreibt das Gefundene in einer anderen Form. Ohne --encrypt wird ein Schlüssel ohne Passwort geschrieben. --out - schreibt auf die Standardausgabe.',
      examples: [
        'certprep convert server.pfx --to fullchain --out kette.pem',
        'certprep convert mail/ --to pfx --out server.pfx --pfx-profile compatible',
      ],
    },
    unlock: {
      summary: 'Einen Schlüssel ohne sein Passwort schreiben',
      usage: 'SCHLÜSSEL --out DATEI [OPTIONEN]',
      about: 'Die Kurzform von convert für einen Schlüssel. Die angegebene Datei bleibt, wie sie ist.',
      examples: [
        'certprep unlock server.key --out offen.key',
        'certprep unlock server.pfx --out server.key --password-env PFX',
      ],
    },
    report: {
      summary: 'Ein Bericht für das Change-Ticket',
      usage: 'PFAD... --target ID --out DATEI [OPTIONEN]',
      about: 'Prüft wie check und schreibt es auf, ohne etwas Geheimes: als HTML, Markdown oder JSON, je nach Endung.',
      examples: [
        'certprep report mail/ --target nginx --out bericht.html --change CHG-4711',
        'certprep report mail/ --previous letzter.json --out bericht.json --ics erneuerung.ics',
      ],
    },
    completions: {
      summary: 'Der Shell die Befehle und Optionen beibringen',
      usage: 'bash|zsh|fish',
      about: 'Gibt ein Skript für die Shell aus. Es ergänzt Befehle, Optionen, Ziele und Dateinamen.',
      examples: [
        'source <(certprep completions bash)',
        'certprep completions fish > ~/.config/fish/completions/certprep.fish',
      ],
    },
    targets: {
      summary: 'Wohin Dateien übergeben werden können, und was dort verlangt wird',
      usage: '[NAME...] [OPTIONEN]',
      about: 'Führt die Ziele auf; mit einem Namen, was dieses nimmt und verlangt und was keine Quelle bestätigt.',
      examples: ['certprep targets', 'certprep targets auth0'],
    },
    library: {
      summary: 'Die Bibliothek öffentlicher Zwischenzertifikate: erzeugen, importieren, ansehen',
      usage: 'build --from PFAD... --out PAKET | import DATEI... | info [PAKET]',
      about:
        'Fehlende Zwischenzertifikate kommen aus der Bibliothek und sind gekennzeichnet. Ein Import bringt nur Zwischenzertifikate; Wurzeln brauchen --trust-roots.',
      examples: ['certprep library build --from ccadb/ --out public.pack', 'certprep library import public.pack'],
    },
  },
  rules: [
    'PFAD ist eine Datei, ein Ordner oder - für die Standardeingabe. Was eine Datei enthält, sagt ihr Inhalt, nie ihr Name.',
    'Passwörter stehen nie in der Befehlszeile. Ist keines angegeben, wird an einem Terminal danach gefragt.',
    'Angegebene Dateien werden nie verändert, und vorhandene nie ohne --force ersetzt.',
    'Der Rückgabewert ist 0: erledigt, nichts im Weg. 1: etwas im Weg. 2: ein Fehler in der Befehlszeile. 3: Eine angegebene Datei ergab nichts oder war nicht ganz lesbar. 4: Schreiben war nicht möglich. 70: ein Fehler in CertPrep. 130: angehalten.',
  ],
  examples: ['certprep inspect mail/', 'certprep export mail/ --target nginx --out fertig/'],
};
