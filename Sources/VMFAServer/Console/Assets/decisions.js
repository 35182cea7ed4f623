// Decisions, as they are made.

import { fetchSession, lastName } from './api.js';
import { button, code, h, moment, notice, p, page, pill, span } from './dom.js';
import { comparison, decisionPill, explanation, lazy, loaded, mfaPill } from './denied.js';

export const title = 'Decisions';
const limit = 500;

export function render(words, signal) {
  const rows = h('ol.decisions');
  const [state, counted] = [h('span', { role: 'status' }, 'Connecting'), span()];
  const text = h('input', { type: 'search', 'aria-label': 'Filter', placeholder: 'Who, action or resource', spellcheck: 'false', oninput: filter });
  const [only, noReads] = [0, 0].map(() => h('input', { type: 'checkbox', onchange: filter }));
  const all = [];
  let waiting = [];
  let isPaused = false;

  function match(one) {
    one.element.hidden = (only.checked && one.isAllowed) || (noReads.checked && one.isRead)
      || !one.words.includes(text.value.trim().toLowerCase());
  }
  function filter() {
    all.forEach(match);
    count();
  }
  function count() {
    const shown = all.filter((one) => !one.element.hidden).length;
    counted.textContent = `${shown === all.length ? shown : `${shown} of ${all.length}`} shown`;
    fresh.hidden = !waiting.length;
    fresh.textContent = `${waiting.length} new`;
  }
  function add(decision) {
    const { id, principal, action, resource } = decision;
    const one = {
      id, element: row(decision), isAllowed: decision.decision === 'allow' && !isRefused(decision),
      // What gives credentials reads nothing.
      isRead: /:(Get(?!.*Token)|List)/.test(action), words: `${principal} ${action} ${resource}`.toLowerCase(),
    };
    match(one);
    all.push(one);
    rows.prepend(one.element);
    if (all.length > limit) all.shift().element.remove();
  }
  const tell = () => { state.textContent = isPaused ? 'Paused' : 'Live'; };
  function showWaiting() {
    waiting.splice(0).forEach(add);
    count();
  }

  const fresh = button('', () => {
    showWaiting();
    pause.focus();
  }, { kind: 'small' });
  const pause = button('Pause', () => {
    isPaused = !isPaused;
    pause.textContent = isPaused ? 'Go on' : 'Pause';
    tell();
    if (!isPaused) showWaiting();
  });
  /** What somebody reads is not pushed away. */
  const isBeingRead = () => rows.matches(':focus-within') || rows.querySelector('li:not([hidden]) > [open]');

  const source = new EventSource('api/decisions');
  signal.addEventListener('abort', () => source.close());
  source.addEventListener('decision', ({ data }) => {
    const decision = JSON.parse(data);
    // After a broken connection the past comes again.
    if ([...all, ...waiting].some((one) => one.id === decision.id)) return;
    waiting = [...waiting, decision].slice(-limit);
    if (!isPaused && !isBeingRead()) waiting.splice(0).forEach(add);
    if (state.textContent !== 'Connecting') count();
  });
  source.addEventListener('ready', () => {
    tell();
    count();
  });
  source.addEventListener('error', () => {
    const isOver = source.readyState === EventSource.CLOSED;
    state.textContent = isOver ? 'The server takes no more listeners: reload later' : 'The connection is broken; trying again';
    // A refusal ends the source: the session says whether it is why.
    if (isOver) fetchSession('over').catch(() => {});
  });
  count();

  return page(title, null,
    h('div.tools', text, h('label.check', only, 'Denied only'), h('label.check', noReads, 'Hide reads'), pause, fresh,
      h('p.quiet.small', state, ' · ', counted)), rows);
}

/** Policies allowed the request, and its code was not taken. */
const isRefused = ({ code: result }) => result && result !== 'accepted';

function outcome(decision) {
  if (decision.decision !== 'allow') return decisionPill(decision.decision);
  const words = decision.code?.replaceAll('_', ' ');
  return isRefused(decision) ? pill('caution', words[0].toUpperCase() + words.slice(1), 'alert') : pill('plain', 'Allowed', 'check');
}

function row(decision) {
  const { id, time, principal, action, resource, mfa, code: result } = decision;
  return h('li', h('details',
    h('summary', moment(time, { timeStyle: 'medium' }), h('strong.actor', lastName(principal)),
      h('span.asked', code(action), h('code.quiet', ` ${resource}`)), mfaPill(mfa), outcome(decision)),
    lazy(() => h('div.opened',
      h('p.small.quiet', code(principal), ' asked for ', code(action), ' on ', code(resource), result && `: ${result.replaceAll('_', ' ')}`),
      explanation(decision),
      !action.startsWith('signin:') && [h('h2', 'What if'),
        loaded(() => comparison(id), (refusal) => notice('info', p(refusal.message)))]))));
}
