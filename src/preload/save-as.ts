/** Downloads a placeholder from main, which makes the browser ask where to. */
export function saveAs(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
