/** nginx, Apache httpd, HAProxy, lighttpd and stunnel, each with the exported files alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exported, type Server, type Stage } from './server.ts';

function only(stages: readonly Stage[]): Stage & { readonly port: number } {
  const [stage] = stages;
  const port = stage?.ports[0];
  if (stage === undefined || port === undefined) throw new Error('A server was given no stage.');
  return { ...stage, port };
}

/** Writes the configuration and gives its path. */
function configuration({ folder }: Stage, name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

export const nginx: Server = {
  name: 'nginx',
  tools: ['nginx'],
  ways: [
    { target: 'nginx', how: 'ssl_certificate and ssl_certificate_key' },
    { target: 'nginx-rsa-ecdsa', how: 'ssl_certificate and ssl_certificate_key, twice', hasBothKinds: true },
  ],
  speaksHttp: true,
  start: (stages) => {
    const [stage, both] = stages as readonly [Stage, Stage];
    const pair = (from: Stage, kind = ''): string =>
      `ssl_certificate ${exported(from, `${kind}.crt`)}; ssl_certificate_key ${exported(from, `${kind}.key`)};`;
    const listening = ({ ports }: Stage, pairs: string): string =>
      `server { listen 127.0.0.1:${ports[0]} ssl; ${pairs} location / { return 204; } }`;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const config = configuration(stage, 'nginx.conf', [
      'daemon off; master_process off;',
      `pid ${stage.folder}/pid; error_log stderr;`,
      'events {}',
      'http {',
      ...temporary.map((name) => `${name}_temp_path ${stage.folder}/${name};`),
      'access_log off;',
      listening(stage, pair(stage)),
      listening(both, `${pair(both, '.rsa')} ${pair(both, '.ecdsa')}`),
      '}',
    ]);
    return { command: 'nginx', args: ['-c', config, '-p', stage.folder, '-e', 'stderr'] };
  },
};

export const apache: Server = {
  name: 'Apache httpd',
  tools: ['apache2'],
  ways: [{ target: 'apache', how: 'SSLCertificateFile and SSLCertificateKeyFile' }],
  speaksHttp: true,
  start: (stages) => {
    const stage = only(stages);
    const crt = exported(stage, '.crt');
    const key = exported(stage, '.key');
    const modules = ['mpm_event', 'authz_core', 'ssl', 'socache_shmcb'];
    const config = configuration(stage, 'httpd.conf', [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      'ServerName localhost',
      `Listen 127.0.0.1:${stage.port}`,
      `PidFile ${stage.folder}/pid`,
      `ErrorLog ${stage.folder}/error.log`,
      `DefaultRuntimeDir ${stage.folder}`,
      `DocumentRoot ${stage.folder}`,
      'SSLEngine on',
      `SSLCertificateFile ${crt}`,
      `SSLCertificateKeyFile ${key}`,
    ]);
    return { command: 'apache2', args: ['-X', '-f', config] };
  },
};

export const haproxy: Server = {
  name: 'HAProxy',
  tools: ['haproxy'],
  ways: [
    { target: 'haproxy', how: 'bind ... ssl crt, one file' },
    { target: 'haproxy-rsa-ecdsa', how: 'bind ... ssl crt, by what .rsa and .ecdsa stand behind', hasBothKinds: true },
  ],
  speaksHttp: true,
  start: (stages) => {
    const [stage, both] = stages as readonly [Stage, Stage];
    const bind = (from: Stage): string => `  bind 127.0.0.1:${from.ports[0]} ssl crt ${exported(from, '.pem')}`;
    const config = configuration(stage, 'haproxy.cfg', [
      'defaults',
      '  mode http',
      '  timeout client 10s',
      '  timeout server 10s',
      '  timeout connect 10s',
      'frontend in',
      bind(stage),
      bind(both),
      '  http-request return status 200',
    ]);
    return { command: 'haproxy', args: ['-db', '-f', config] };
  },
};

export const lighttpd: Server = {
  name: 'lighttpd',
  tools: ['lighttpd', '/usr/lib/lighttpd/mod_openssl.so'],
  ways: [{ target: 'generic-pem', how: 'ssl.pemfile and ssl.privkey' }],
  speaksHttp: true,
  start: (stages) => {
    const stage = only(stages);
    const pem = exported(stage, '.pem');
    const key = exported(stage, '.key');
    const config = configuration(stage, 'lighttpd.conf', [
      'server.modules = ( "mod_openssl" )',
      `server.document-root = "${stage.folder}"`,
      'server.bind = "127.0.0.1"',
      `server.port = ${stage.port}`,
      'ssl.engine = "enable"',
      `ssl.pemfile = "${pem}"`,
      `ssl.privkey = "${key}"`,
    ]);
    return { command: 'lighttpd', args: ['-D', '-f', config] };
  },
};

export const stunnel: Server = {
  name: 'stunnel',
  tools: ['stunnel'],
  ways: [{ target: 'generic-pem', how: 'cert and key' }],
  speaksHttp: false,
  start: (stages) => {
    const stage = only(stages);
    const pem = exported(stage, '.pem');
    const key = exported(stage, '.key');
    mkdirSync(join(stage.folder, 'empty'));
    const config = configuration(stage, 'stunnel.conf', [
      'foreground = yes',
      'pid =',
      '[proof]',
      `accept = 127.0.0.1:${stage.port}`,
      'exec = /bin/true',
      `cert = ${pem}`,
      `key = ${key}`,
    ]);
    return { command: 'stunnel', args: [config] };
  },
};
