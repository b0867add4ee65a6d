/** Tomcat three ways, PostgreSQL, Dovecot and Node's own https. */
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWell } from '#test/support/tools.ts';
import { exported, type Server, type Stage } from './server.ts';

const TOMCAT = '/usr/share/tomcat10';

export const tomcat: Server = {
  name: 'Tomcat',
  tools: ['keytool', `${TOMCAT}/bin/catalina.sh`],
  ways: [
    { target: 'tomcat-pkcs12', how: 'certificateKeystoreFile, type PKCS12' },
    { target: 'tomcat-jks', how: 'certificateKeystoreFile, type JKS' },
    { target: 'tomcat-pem', how: 'certificateFile, certificateKeyFile and certificateChainFile' },
  ],
  speaksHttp: true,
  start: (stages) => {
    const [pkcs12, jks, pem] = stages as readonly [Stage, Stage, Stage];
    const base = join(pkcs12.folder, 'base');
    for (const name of ['conf', 'logs', 'temp', 'webapps', 'work']) mkdirSync(join(base, name), { recursive: true });
    const store = (stage: Stage, ending: string, type: string): string =>
      `certificateKeystoreFile="${exported(stage, ending)}" certificateKeystoreType="${type}"
       certificateKeystorePassword="${stage.password}"`;
    const texts = `certificateFile="${exported(pem, '.crt')}" certificateKeyFile="${exported(pem, '.key')}"
       certificateChainFile="${exported(pem, '-chain.crt')}"`;
    const connector = (stage: Stage, certificate: string): string =>
      `<Connector address="127.0.0.1" port="${stage.ports[0]}" protocol="org.apache.coyote.http11.Http11NioProtocol"
        SSLEnabled="true" scheme="https" secure="true" maxThreads="4"><SSLHostConfig>
        <Certificate ${certificate} /></SSLHostConfig></Connector>`;
    writeFileSync(
      join(base, 'conf/server.xml'),
      `<Server port="-1"><Service name="proof">
       ${connector(pkcs12, store(pkcs12, '.p12', 'PKCS12'))}
       ${connector(jks, store(jks, '.jks', 'JKS'))}
       ${connector(pem, texts)}
       <Engine name="proof" defaultHost="localhost"><Host name="localhost" appBase="webapps"/></Engine>
       </Service></Server>\n`,
    );
    writeFileSync(join(base, 'conf/web.xml'), '<web-app/>\n');
    return {
      command: `${TOMCAT}/bin/catalina.sh`,
      args: ['run'],
      env: { CATALINA_HOME: TOMCAT, CATALINA_BASE: base, CATALINA_TMPDIR: join(base, 'temp') },
    };
  },
};

/** The account that Debian's package makes; PostgreSQL refuses to run as root. */
function ownedBy(user: string, ...paths: readonly string[]): void {
  const id = (option: string): number => Number(runWell('id', [option, user]).toString());
  for (const path of paths) chownSync(path, id('-u'), id('-g'));
}

const POSTGRES = '/usr/lib/postgresql/15/bin';

export const postgres: Server = {
  name: 'PostgreSQL',
  tools: [`${POSTGRES}/postgres`, 'setpriv'],
  ways: [{ target: 'generic-pem', how: 'ssl_cert_file and ssl_key_file' }],
  starttls: 'postgres',
  speaksHttp: false,
  start: (stages) => {
    const [stage] = stages as readonly [Stage];
    const pem = exported(stage, '.pem');
    const key = exported(stage, '.key');
    const data = join(stage.folder, 'data');
    mkdirSync(data);
    ownedBy('postgres', data, key, pem, stage.out, stage.folder);
    const asPostgres = ['--reuid=postgres', '--regid=postgres', '--clear-groups'];
    runWell('setpriv', [...asPostgres, `${POSTGRES}/initdb`, '-D', data, '--no-sync', '-A', 'trust', '--locale=C']);
    const settings: Readonly<Record<string, string>> = {
      listen_addresses: '127.0.0.1',
      port: String(stage.ports[0]),
      unix_socket_directories: '',
      fsync: 'off',
      ssl: 'on',
      ssl_cert_file: pem,
      ssl_key_file: key,
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return { command: `${POSTGRES}/postgres`, args: ['-D', data, ...options], user: 'postgres' };
  },
};

export const dovecot: Server = {
  name: 'Dovecot',
  tools: ['dovecot', '/usr/lib/dovecot/imap-login'],
  ways: [{ target: 'generic-pem', how: 'ssl_cert and ssl_key' }],
  starttls: 'imap',
  speaksHttp: false,
  start: (stages) => {
    const [stage] = stages as readonly [Stage];
    const pem = exported(stage, '.pem');
    const key = exported(stage, '.key');
    const config = join(stage.folder, 'dovecot.conf');
    const lines = [
      'protocols = imap',
      `base_dir = ${stage.folder}/run`,
      `state_dir = ${stage.folder}/state`,
      'log_path = /dev/stderr',
      'passdb {',
      'driver = static',
      'args = nopassword=y',
      '}',
      'ssl = yes',
      `ssl_cert = <${pem}`,
      `ssl_key = <${key}`,
      'service imap-login {',
      'inet_listener imap {',
      'address = 127.0.0.1',
      `port = ${stage.ports[0]}`,
      '}',
      'inet_listener imaps {',
      'port = 0',
      '}',
      '}',
    ];
    writeFileSync(config, `${lines.join('\n')}\n`);
    return { command: 'dovecot', args: ['-F', '-c', config] };
  },
};

export const nodeHttps: Server = {
  name: "Node's https",
  tools: ['node'],
  ways: [
    { target: 'generic-pem', how: 'cert and key' },
    { target: 'generic-pfx', how: 'pfx and passphrase' },
  ],
  speaksHttp: true,
  start: (stages) => {
    const [pem, pfx] = stages as readonly [Stage, Stage];
    const program = `
      const { createServer } = require('node:https');
      const { readFileSync } = require('node:fs');
      const [cert, key, port, pfx, passphrase, pfxPort] = process.argv.slice(1);
      const answer = (_, response) => response.end();
      createServer({ cert: readFileSync(cert), key: readFileSync(key) }, answer).listen(port, '127.0.0.1');
      createServer({ pfx: readFileSync(pfx), passphrase }, answer).listen(pfxPort, '127.0.0.1');`;
    const texts = [exported(pem, '.pem'), exported(pem, '.key'), String(pem.ports[0])];
    const args = [...texts, exported(pfx, '.pfx'), pfx.password, String(pfx.ports[0])];
    return { command: process.execPath, args: ['-e', program, ...args] };
  },
};
