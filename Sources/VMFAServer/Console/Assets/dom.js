// Elements, made from names and texts. Whatever the server says becomes text here and never markup: there is no
// other way into the page.

function fill(make, words, ...children) {
  const [name, ...classes] = words.split('.');
  const element = make(name);
  if (classes.length) element.setAttribute('class', classes.join(' '));
  const isPlain = children[0] && Object.getPrototypeOf(children[0]) === Object.prototype;
  for (const [key, value] of Object.entries(isPlain ? children.shift() : {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value' || key === 'checked') element[key] = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false && child !== ''));
  return element;
}

/** An element of HTML: `h('p.quiet', { onclick }, 'text', element)`; attributes may be left out. */
export const h = (...words) => fill((name) => document.createElement(name), ...words);

/** The elements that everything is made of. */
export const [code, div, p, span, strong] = ['code', 'div', 'p', 'span', 'strong'].map((name) => (...words) => h(name, ...words));

/** An element of SVG. */
export const svg = (...words) => fill((name) => document.createElementNS('http://www.w3.org/2000/svg', name), ...words);

let lastNumber = 0;
/** An id that no other element has. */
export const newID = (word = 'e') => `${word}-${++lastNumber}`;

const icons = {
  check: 'm3 8.5 3.3 3.300L13 5',
  cross: 'm4 4 8 8m0-8-8 8',
  ban: 'M8 1.800a6.2 6.2 0 1 0 0 12.400A6.2 6.2 0 0 0 8 1.800ZM3.7 3.700l8.6 8.6',
  none: 'M8 1.800a6.2 6.2 0 1 0 0 12.400A6.2 6.2 0 0 0 8 1.800ZM5 8h6',
  alert: 'M8 2.2 14.4 13.400H1.600ZM8 6.500v3.200m0 1.800v.1',
  info: 'M8 1.800a6.2 6.2 0 1 0 0 12.400A6.2 6.2 0 0 0 8 1.800ZM8 7.300V11M8 5v.1',
  shield: 'M8 1.5 13.5 3.500v4.200c0 3.2-2.2 5.7-5.5 6.9-3.3-1.2-5.5-3.7-5.5-6.900V3.500ZM5.5 8l1.8 1.8 3.3-3.3',
  open: 'M8 1.5 13.5 3.500v4.200c0 3.2-2.2 5.7-5.5 6.9-3.3-1.2-5.5-3.7-5.5-6.900V3.500ZM8 5v3.200m0 2.300v.1',
  phone: 'M4.5 1.500h7v13h-7ZM7.2 12.300h1.6',
  token: 'M1.5 4.500h13v7h-13ZM4 7v2m2.5-2v2M9 7h3v2H9Z',
  key: 'M5.5 13.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm2.2-5.200L13.5 2.500m-3 3 2 2',
  copy: 'M5.5 5.500h8v8h-8ZM10.5 5.500v-3h-8v8h3',
  clock: 'M8 1.800a6.2 6.2 0 1 0 0 12.400A6.2 6.2 0 0 0 8 1.800ZM8 4.500V8l2.5 1.5',
  plus: 'M8 3v10M3 8h10',
};

/** A small picture beside a word, which says the same: it is hidden from who listens. */
export const icon = (name) =>
  svg('svg.icon', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: icons[name] }));

/** A state as picture, word and colour; any two of them are enough to know it. */
export const pill = (kind, word, picture) => span({ class: `pill ${kind}` }, icon(picture), word);

/** A moment, in the reader's own manner. */
export function moment(text, style = { dateStyle: 'medium', timeStyle: 'short' }) {
  const time = new Date(text);
  if (!text || Number.isNaN(time.getTime())) return span(text || '–');
  return h('time', { datetime: text, title: text }, time.toLocaleString(undefined, style));
}

/** Says a result: seen for a moment, and heard when the reader pauses. In a dialog only what is inside it is heard. */
export function say(text) {
  const region = [...document.querySelectorAll('dialog[open] .heard')].pop() ?? document.getElementById('polite');
  region.textContent = '';
  clearTimeout(region.timer);
  // A region that is filled in the same turn as it is emptied has not changed for a screen reader.
  requestAnimationFrame(() => { region.textContent = text; });
  region.timer = setTimeout(() => { region.textContent = ''; }, 6000);
}

/** A button; while its work goes on it is busy and cannot be pressed twice. */
export function button(label, work, { kind = '', picture, name } = {}) {
  const element = h('button', { type: 'button', class: kind, 'aria-label': name }, picture && icon(picture), label);
  element.addEventListener('click', () => busy(element, () => work(element)));
  return element;
}

export async function busy(element, work) {
  if (element.getAttribute('aria-disabled') === 'true') return;
  element.setAttribute('aria-disabled', 'true');
  try { await work(); } finally { element.removeAttribute('aria-disabled'); }
}

/** A button that copies a text, and says so. */
export function copyButton(text, name = 'Copy') {
  const word = span('Copy');
  const element = button(word, async () => {
    try {
      await navigator.clipboard.writeText(text);
      word.textContent = 'Copied';
      say('Copied');
    } catch {
      word.textContent = 'Not copied';
      say('The browser does not let this page copy: select the text and copy it.');
    }
    setTimeout(() => { word.textContent = 'Copy'; }, 2000);
  }, { kind: 'small', picture: 'copy', name });
  return element;
}

/** A text to take away, with a button that copies it. */
export const copyable = (text, label) =>
  h('div.take',
    h('pre', { tabindex: '0', role: 'region', 'aria-label': label }, code(text)),
    copyButton(text, `Copy ${label}`));

/** A section of a page: what it is at the left, what there is at the right. */
export function section(title, about, ...content) {
  const id = newID('section');
  return h('section.section', { 'aria-labelledby': id },
    h('div.about', h('h2', { id }, title), about && p(about)),
    h('div.content', content));
}

/** Facts as names and values. */
export const facts = (...pairs) =>
  h('dl.facts', pairs.filter(Boolean).map(([name, value]) => [h('dt', name), h('dd', value)]));

/** A note in a box: kind is `info`, `caution`, `bad` or `good`. */
export const notice = (kind, ...content) =>
  div({ class: `notice ${kind}` },
    icon({ info: 'info', caution: 'alert', bad: 'ban', good: 'check' }[kind]), div(content));

/** A table: heads are words; rows are arrays of cells, the first of which names the row. Narrow, each row is a card. */
export function table(caption, heads, rows) {
  return h('table.cards-if-narrow',
    h('caption.unseen', caption),
    h('thead', h('tr', heads.map((head) =>
      h('th', { scope: 'col' }, head || h('span.unseen', 'Actions'))))),
    h('tbody', rows.map((cells) => h('tr', cells.map((cell, index) =>
      h(index ? 'td' : 'th', { scope: index ? null : 'row', 'data-head': heads[index] }, cell))))));
}
