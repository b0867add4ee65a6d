/** A server in the foreground: waited for until it listens, ended with its whole process group. */
import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { userInfo } from 'node:os';
import { once } from 'node:events';
import type { Command } from './server.ts';

export interface Running {
  /** What it printed until now. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts `command` and waits until every port takes a connection; an end before that is an error with its words. */
export async function startServer(command: Command, ports: readonly number[]): Promise<Running> {
  const child = spawned(command);
  const said: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${command.command} ended before it listened:\n${said.join('')}`);
  });
  const running = { said: () => said.join(''), stop: () => stop(child) };
  try {
    await Promise.race([ended, Promise.all(ports.map(listening))]);
  } catch (error) {
    await running.stop();
    throw error;
  } finally {
    ended.catch(() => undefined);
  }
  return running;
}

function spawned({ command, args, env = {}, user }: Command): ChildProcess {
  const options = { env: { PATH: process.env.PATH, HOME: '/tmp', ...env }, detached: true };
  const needsOther = user !== undefined && userInfo().uid === 0;
  return needsOther
    ? spawn('setpriv', [`--reuid=${user}`, `--regid=${user}`, '--clear-groups', command, ...args], options)
    : spawn(command, args, options);
}

/** Settles when something takes connections on `port`. */
async function listening(port: number): Promise<void> {
  while (!(await connects(port)));
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => setTimeout(resolve, 50, false));
    socket.once('connect', () => socket.destroy());
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  const hard = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(hard);
}

/** Ports on the loopback that nobody uses now. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports: number[] = [];
  for (const server of servers) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address !== null) ports.push(address.port);
  }
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
