/** What policies say about extensions: https://chromeenterprise.google/policies, ExtensionInstallForcelist and ExtensionSettings. */
import * as z from 'zod/mini';
import type { ForcedExtension } from '#shared/about.ts';

/** Both are there from the start without anybody asking for them. */
const INSTALLED = ['force_installed', 'normal_installed'];

const Forcelist = z.array(z.string());
const Settings = z.record(z.string(), z.looseObject({ installation_mode: z.optional(z.string()) }));

/** @param text a policy file; what is no JSON, the browser does not take either */
export function inPolicy(text: string, policy: string): readonly ForcedExtension[] {
  const values = Object(parsed(text)) as Record<string, unknown>;
  return [...listed(values['ExtensionInstallForcelist']), ...set(values['ExtensionSettings'])].map((id) => ({
    id,
    policy,
  }));
}

/** `reg query KEY /s`: a line for each key, and below it its values as name, type and data. */
export function inRegistry(printed: string): readonly ForcedExtension[] {
  const found: ForcedExtension[] = [];
  let key = '';
  for (const line of printed.split(/\r?\n/)) {
    if (line.startsWith('HKEY_')) key = line.trim();
    const [, name = '', data = ''] = /^ {4}(.+?) {4}REG_\w+ {4}(.*)$/.exec(line) ?? [];
    const ids = key.endsWith('\\ExtensionInstallForcelist')
      ? listed([data])
      : name === 'ExtensionSettings'
        ? set(parsed(data))
        : name === 'installation_mode' && INSTALLED.includes(data)
          ? [key.slice(key.lastIndexOf('\\') + 1)]
          : [];
    found.push(...ids.map((id) => ({ id, policy: key })));
  }
  return found;
}

/** "id" or "id;address to fetch it from". */
function listed(value: unknown): string[] {
  const { success, data } = Forcelist.safeParse(value);
  return success ? data.map((entry) => entry.split(';')[0] ?? '').filter((id) => id !== '') : [];
}

function set(value: unknown): string[] {
  const { success, data } = Settings.safeParse(value);
  if (!success) return [];
  return Object.entries(data).flatMap(([id, { installation_mode: mode }]) =>
    mode !== undefined && INSTALLED.includes(mode) ? [id] : [],
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
