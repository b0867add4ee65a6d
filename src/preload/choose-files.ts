/** Opens the browser's file dialog. It needs a person's click, or main's word for one. Null: they cancelled. */
export function chooseFiles(): Promise<readonly File[] | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve(null), { once: true });
    input.click();
  });
}
