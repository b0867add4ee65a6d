/** Once what changed now is drawn, and what it took away is gone. */
export function afterDrawing(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
