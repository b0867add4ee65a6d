/** For commands to a page or browser that may be gone by the time they arrive: whoever needs to know waits for `closed`. */
export function quietly(command: Promise<unknown>): void {
  command.catch(() => undefined);
}
