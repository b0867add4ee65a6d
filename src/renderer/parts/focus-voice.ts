/** The focus on the sentence that says where things stand. */

export function focusVoice(): void {
  document.querySelector<HTMLElement>('[data-voice]')?.focus();
}

/** Once what is drawn now stands, and a sheet that was closed has given the focus back; only if it is still wanted then. */
export function focusVoiceLater(isWanted: () => boolean): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      if (isWanted()) focusVoice();
    });
  });
}
