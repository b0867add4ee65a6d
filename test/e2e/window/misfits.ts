import type { Page } from '@playwright/test';

/**
 * What does not fit, in words for who mends it: a text that is cut off without a title to read it by, texts that lie on each
 * other, a control that nobody can reach, and a place that scrolls sideways.
 */
export async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(${PROBE})()`);
}

/** In the page. Rectangles of a text overlap by a little where lines are close; that is no harm. */
const PROBE = `() => {
  const found = new Set();
  const tell = (what, element, text) =>
    found.add(what + ': ' + (text ?? element.textContent).trim().slice(0, 60) + ' in ' + place(element));
  const place = (element) => {
    const own = [...element.classList].join('.') || element.localName;
    const parent = element.parentElement?.closest('[class]');
    return (parent ? [...parent.classList].join('.') + ' > ' : '') + own;
  };
  const ancestorsOf = (element) => (element === null ? [] : [element, ...ancestorsOf(element.parentElement)]);
  const isScrolled = (overflow) => overflow === 'auto' || overflow === 'scroll';
  const isCut = (overflow) => overflow === 'hidden' || overflow === 'clip';
  const isUnseen = (element) =>
    element.closest('[aria-hidden="true"], [inert], [hidden], title') !== null ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    ancestorsOf(element).some((one) => getComputedStyle(one).clipPath !== 'none');

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || isUnseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rectangle of range.getClientRects()) {
      if (rectangle.width > 0) texts.push({ element, text: node.data, rectangle, ...seen(element, node.data, rectangle) });
    }
  }

  /** The part of a text that is in sight, and what it floats in; tells where the rest is out of reach. */
  function seen(element, text, rectangle) {
    let { left, right, top, bottom } = rectangle;
    let [sideways, down] = [false, false];
    let layer = null;
    for (const one of ancestorsOf(element)) {
      const style = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      if (!layer && ['absolute', 'fixed', 'sticky'].includes(style.position)) layer = one;
      if (one === document.body) down ||= isScrolled(style.overflowY);
      if (style.display === 'inline' || style.display === 'contents' || one === document.body) continue;
      const hasTitle = one.closest('[title]') !== null;
      const isEllipsis = style.textOverflow === 'ellipsis' && hasTitle;
      if (isCut(style.overflowX) && !sideways && !isEllipsis && (left < box.left - 1 || right > box.right + 1))
        tell('cut off', element, text);
      if (isCut(style.overflowY) && !down && !hasTitle && (top < box.top - 3 || bottom > box.bottom + 3))
        tell('cut off below', element, text);
      sideways ||= isScrolled(style.overflowX);
      down ||= isScrolled(style.overflowY);
      if (style.overflowX !== 'visible') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (style.overflowY !== 'visible') [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      if (style.position === 'fixed') break;
    }
    if (!sideways && (left < -1 || right > innerWidth + 1)) tell('beyond the window', element, text);
    if (!down && bottom > innerHeight + 1) tell('below the window', element, text);
    return { left, right, top, bottom, layer };
  }

  for (const [i, a] of texts.entries()) {
    for (const b of texts.slice(i + 1)) {
      if (a.element === b.element || a.layer !== b.layer) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const least = Math.min(a.rectangle.height, b.rectangle.height);
      if (wide > 2 && high > least * 0.4) tell('lies on "' + a.text.trim().slice(0, 30) + '"', b.element, b.text);
    }
  }

  const CONTROLS = 'button, a[href], input, textarea, select, [role=tab], [role=option], [role=menuitem], [role=row]';
  for (const control of document.querySelectorAll(CONTROLS)) {
    const box = control.getBoundingClientRect();
    if (box.width === 0 || isUnseen(control)) continue;
    const styles = ancestorsOf(control.parentElement).map((one) => getComputedStyle(one));
    if (!styles.some(({ overflowX }) => isScrolled(overflowX)) && (box.left < -1 || box.right > innerWidth + 1))
      tell('control beyond the window', control);
    if (!styles.some(({ overflowY }) => isScrolled(overflowY)) && (box.top < -1 || box.bottom > innerHeight + 1))
      tell('control below the window', control);
    if (control.placeholder && control.value === '') {
      const pen = document.createElement('canvas').getContext('2d');
      const { font, paddingLeft, paddingRight } = getComputedStyle(control);
      pen.font = font;
      const room = control.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (control.localName === 'input' && pen.measureText(control.placeholder).width > room + 1)
        tell('cut off', control, control.placeholder);
    }
  }

  for (const one of document.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(one);
    if (isScrolled(overflowX) && one.scrollWidth > one.clientWidth + 1 && !isUnseen(one)) tell('scrolls sideways', one, '');
  }
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) tell('scrolls sideways', page, '');
  return [...found];
}`;
