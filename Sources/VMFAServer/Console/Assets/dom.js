// Elements from names and texts. What the server says becomes text, never markup: there is no other way into the page.

function fill(make, words, ...children) {
  const [name, ...classes] = words.split('.');
  const element = make(name);
  if (classes[0]) element.setAttribute('class', classes.join(' '));
  const isPlain = children[0] && Object.getPrototypeOf(children[0]) === Object.prototype;
  for (const [key, value] of Object.entries(isPlain ? children.shift() : {})) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value' || key === 'checked') element[key] = value;
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(9).filter((child) => child || child === 0));
  return element;
}

export const h = (...words) => fill((name) => document.createElement(name), ...words);

export const [code, div, p, span, strong] = ['code', 'div', 'p', 'span', 'strong'].map((name) => (...words) => h(name, ...words));

export const svg = (...words) => fill((name) => document.createElementNS('http://www.w3.org/2000/svg', name), ...words);

let lastNumber = 0;
export const newID = (word) => `${word}-${++lastNumber}`;

const circle = 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8Z';
const shield = 'M8 1.5 13.5 3.5v4.2c0 3.2-2.2 5.7-5.5 6.9-3.3-1.2-5.5-3.7-5.5-6.9V3.5Z';
const icons = {
  check: 'm3 8.5 3.3 3.3L13 5', cross: 'm4 4 8 8m0-8-8 8', plus: 'M8 3v10M3 8h10',
  ban: `${circle}M3.7 3.7l8.6 8.6`, none: `${circle}M5 8h6`, info: `${circle}M8 7.3V11M8 5v.1`, clock: `${circle}M8 4.5V8l2.5 1.5`,
  alert: 'M8 2.2 14.4 13.4H1.6ZM8 6.5v3.2m0 1.8v.1', shield: `${shield}M5.5 8l1.8 1.8 3.3-3.3`, open: `${shield}M8 5v3.2m0 2.3v.1`,
  phone: 'M4.5 1.5h7v13h-7ZM7.2 12.3h1.6', token: 'M1.5 4.5h13v7h-13ZM4 7v2m2.5-2v2M9 7h3v2H9Z',
  key: 'M5.5 13.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm2.2-5.2L13.5 2.5m-3 3 2 2', copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
};

/** It stands beside a word that says the same. */
export const icon = (name) => svg('svg.icon', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: icons[name] }));

export const pill = (kind, word, picture) => h(`span.pill.${kind}`, icon(picture), word);

/** What stands between backticks is code. */
export const prose = (text) =>
  (text[0].toUpperCase() + text.slice(1)).split('`').map((part, index) => index % 2 ? code(part) : part);

export const moment = (text, style = { dateStyle: 'medium', timeStyle: 'short' }) =>
  text ? h('time', { datetime: text, title: text }, new Date(text).toLocaleString(undefined, style)) : span('–');

/** To be seen and heard; while a dialog is open, only what is inside it is. */
export function say(text) {
  const region = document.querySelector('dialog[open] .heard') ?? document.getElementById('polite');
  region.textContent = '';
  region.said = text;
  clearTimeout(region.timer);
  // Emptied and filled in one turn, a region has not changed for a screen reader.
  requestAnimationFrame(() => { region.textContent = text; });
  region.timer = setTimeout(() => { region.textContent = region.said = ''; }, 6000);
}

const labelOf = (element) => element?.ariaLabel || element?.textContent;

/** Gives the focus back: to what had it, to what has its name now, or to the section's heading. */
export function keepFocus() {
  const before = document.activeElement;
  const [label, heading] = [labelOf(before), before?.closest('section')?.querySelector('h2')];
  return () => {
    const next = before?.isConnected ? before : [...document.querySelectorAll('main :is(button, a)')].find((one) => labelOf(one) === label);
    (next ?? (heading?.isConnected ? heading : document.querySelector('main h1')))?.focus();
  };
}

/** While its work goes on it cannot be pressed twice. */
export function button(label, work, { kind = '', picture, name } = {}) {
  const element = h('button', { type: 'button', class: kind, 'aria-label': name }, picture && icon(picture), label);
  element.addEventListener('click', () => busy(element, work));
  return element;
}

export async function busy(element, work) {
  if (element.ariaDisabled === 'true') return;
  element.ariaDisabled = 'true';
  try { await work(); } finally { element.ariaDisabled = null; }
}

export function copyButton(text, name, label = 'Copy') {
  const word = span(label);
  return button(word, async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(word.textContent = 'Copied');
    } catch {
      say('The browser does not let this page copy.');
    }
    setTimeout(() => { word.textContent = label; }, 2000);
  }, { kind: 'small', picture: 'copy', name });
}

export const region = (label) => ({ tabindex: '0', role: 'region', 'aria-label': label });

export const copyable = (text, label) => h('div.take',
  h('pre', region(label), code(text)), copyButton(text, `Copy ${label}`));

export const page = (heading, beside, ...parts) =>
  h('div.page', h('div.title', h('h1', { tabindex: '-1' }, heading), beside), parts);

export function section(title, about, ...content) {
  const id = newID('section');
  return h('section.section', { 'aria-labelledby': id },
    h('div.about', h('h2', { id, tabindex: '-1' }, title), about && p(about)), h('div.content', content));
}

export const facts = (...pairs) =>
  h('dl.facts', pairs.filter(Boolean).map(([name, value]) => [h('dt', name), h('dd', value)]));

export const notice = (kind, ...content) =>
  h(`div.notice.${kind}`, icon({ info: 'info', caution: 'alert', bad: 'ban', good: 'check' }[kind]), div(content));

export const quiet = (...text) => h('p.quiet', text);

/** The first cell of a row names it. Where there is no room each row is a card. */
export const table = (caption, heads, rows) => h('table.stacks',
  h('caption.unseen', caption),
  h('thead', h('tr', heads.map((head) => h('th', { scope: 'col' }, head || h('span.unseen', 'Actions'))))),
  h('tbody', rows.map((cells) => h('tr', cells.map((cell, index) => index
    ? h('td', { 'data-head': heads[index] }, cell) : h('th', { scope: 'row' }, cell))))));
