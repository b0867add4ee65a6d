/** Drives of a kind: small, read-only, without permissions. Real ones, which only root can mount. */
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool, run, runWell } from './tools.ts';

const KILOBYTE = 1024;

/**
 * Whether this machine lets us mount; for `describe.runIf`. No tool can bring that, so elsewhere the tests are left
 * out and said to be; in CI, which has root, it is an error.
 */
export function allowsMounts(): boolean {
  return requireTool('mount', 'umount') && (isAllowed(() => smallDrive(64)) || leftOut('it allows no mounts'));
}

/** Whether a drive without permissions can be mounted here: FAT by the kernel, or exFAT by FUSE. */
export function allowsFat(): boolean {
  if (!requireTool('mkfs.vfat', 'mkfs.exfat', 'mount.exfat-fuse', 'losetup')) return false;
  return isAllowed(fatDrive) || leftOut('it mounts neither FAT nor exFAT');
}

function leftOut(why: string): false {
  if (process.env['CI'] !== undefined) throw new Error(`This machine can't run the tests of drives: ${why}`);
  console.warn(`Left out on this machine: ${why}`);
  return false;
}

function isAllowed(mount: () => Drive): boolean {
  try {
    mount().remove();
    return true;
  } catch {
    return false;
  }
}

export interface Drive {
  readonly path: string;
  readonly remove: () => void;
}

/** A tmpfs of so many KB, in a folder of its own in `parent`. */
export function smallDrive(kilobytes: number, parent = tmpdir()): Drive {
  const size = `size=${String(kilobytes)}k`;
  return drive((path) => runWell('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', path]), parent);
}

/** `folder` seen once more, read-only. */
export function readOnlyDrive(folder: string): Drive {
  return drive((path) => {
    runWell('mount', ['--bind', folder, path]);
    runWell('mount', ['-o', 'remount,bind,ro', path]);
  });
}

/** A FAT image through a loop device, or exFAT where the kernel knows no FAT. */
export function fatDrive(): Drive {
  const folder = mkdtempSync(join(tmpdir(), 'certprep-image-'));
  const image = join(folder, 'stick.img');
  const file = openSync(image, 'w');
  ftruncateSync(file, 4 * KILOBYTE * KILOBYTE);
  closeSync(file);
  let loop: string | null = null;
  const detach = (): void => {
    if (loop !== null) run('losetup', ['-d', loop]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    loop = runWell('losetup', ['-f', '--show', image]).toString().trim();
    const device = loop;
    const { path, remove } = drive((at) => {
      runWell('mkfs.vfat', [device]);
      if (run('mount', ['-t', 'vfat', device, at]).status === 0) return;
      runWell('mkfs.exfat', [device]);
      runWell('mount.exfat-fuse', [device, at]);
    });
    return {
      path,
      remove() {
        remove();
        detach();
      },
    };
  } catch (error) {
    detach();
    throw error;
  }
}

function drive(mount: (path: string) => void, parent = tmpdir()): Drive {
  const folder = mkdtempSync(join(parent, 'certprep-drive-'));
  const path = join(folder, 'drive');
  mkdirSync(path);
  const remove = (): void => {
    run('umount', ['-l', path]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    mount(path);
  } catch (error) {
    remove();
    throw error;
  }
  return { path, remove };
}
