// Decisions, as they are made: who asked for what, with what of MFA, what was decided, and why.

import { fetchSession, lastName } from './api.js';
import { button, code, div, h, moment, notice, p, page, span } from './dom.js';
import { comparison, decisionPill, explanation, lazy, loaded, mfaPill } from './denied.js';

export const title = 'Decisions';
const limit = 500;

export function render(words, signal) {
  const rows = h('ol.decisions');
  const state = h('p.quiet.small', { role: 'status' }, 'Connecting');
  const text = h('input', { type: 'search', 'aria-label': 'Filter', placeholder: 'Who, action or resource', spellcheck: 'false', oninput: filter });
  const only = h('input', { type: 'checkbox', onchange: filter });
  const all = [];
  let waiting = [];
  let [isPaused, isReady] = [false, false];

  function match(one) {
    one.element.hidden = (only.checked && one.isAllowed) || !one.words.includes(text.value.trim().toLowerCase());
  }
  function filter() {
    all.forEach(match);
    count();
  }
  function count() {
    const shown = all.filter((one) => !one.element.hidden).length;
    state.textContent = `${isPaused ? `Paused, ${waiting.length} waiting` : 'Live'} · ${shown === all.length ? shown : `${shown} of ${all.length}`} shown`;
  }
  function add(decision) {
    const { id, principal, action, resource } = decision;
    const one = { id, element: row(decision), isAllowed: decision.decision === 'allow', words: `${principal} ${action} ${resource}`.toLowerCase() };
    match(one);
    all.push(one);
    rows.prepend(one.element);
    if (all.length > limit) all.shift().element.remove();
  }

  const word = span('Pause');
  const pause = button(word, () => {
    isPaused = !isPaused;
    word.textContent = isPaused ? 'Go on' : 'Pause';
    if (!isPaused) waiting.splice(0).forEach(add);
    count();
  });

  const source = new EventSource('api/decisions');
  signal.addEventListener('abort', () => source.close());
  source.addEventListener('decision', ({ data }) => {
    const decision = JSON.parse(data);
    // After a broken connection the past comes again.
    if ([...all, ...waiting].some((one) => one.id === decision.id)) return;
    if (isPaused) waiting = [...waiting, decision].slice(-limit); else add(decision);
    if (isReady) count();
  });
  source.addEventListener('ready', () => { isReady = true; count(); });
  source.addEventListener('error', () => {
    const isOver = source.readyState === EventSource.CLOSED;
    state.textContent = isOver ? 'The server takes no more listeners: reload later' : 'The connection is broken; trying again';
    // A refusal ends the source: the session says whether it is why.
    if (isOver) fetchSession('over').catch(() => {});
  });

  return page(title, p('The latest first.'),
    h('div.tools', text, h('label.check', only, 'Denied only'), pause, state), rows);
}

const row = ({ id, time, principal, action, resource, mfa, decision, code: result, ...rest }) => h('li', h('details',
  h('summary', moment(time, { timeStyle: 'medium' }), h('strong.actor', lastName(principal)),
    h('span.asked', code(action), h('code.quiet', ` ${resource}`)), mfaPill(mfa), decisionPill(decision)),
  lazy(() => h('div.opened',
    h('p.small.quiet', code(principal), ' asked for ', code(action), ' on ', code(resource), result && `: ${result.replaceAll('_', ' ')}`),
    explanation(rest),
    h('h2', 'What if'),
    loaded(() => comparison(id), (refusal) => notice('info', p(refusal.message)))))));
