// Decisions, as they are made: who asked for what, with what of MFA, what was decided, and why.

import { fetchSession, lastName } from './api.js';
import { button, code, div, h, moment, notice, p } from './dom.js';
import { comparison, decisionPill, explanation, lazy, loaded, mfaPill } from './denied.js';

export const title = 'Decisions';
const limit = 500;

const codes = {
  accepted: 'the code was accepted', wrong_code: 'the code was wrong', used_code: 'the code was used before',
  no_device: 'there is no such device', budget_spent: 'too many codes were tried', incomplete: 'a code or a serial number was missing',
};

export function render(words, signal) {
  const rows = h('ol.decisions', { reversed: true });
  const state = h('p.quiet.small', { role: 'status' }, 'Connecting');
  const empty = h('p.empty', { hidden: true }, 'Nothing was asked yet. Use the API or another page, and it is here.');
  const text = h('input', { type: 'search', id: 'filter', placeholder: 'Who, action or resource', spellcheck: 'false', oninput: filter });
  const only = h('input', { type: 'checkbox', onchange: filter });
  const all = [];
  let waiting = [];
  let isPaused = false;
  let isReady = false;

  function filter() { all.forEach(match); count(); }
  function match(one) {
    one.element.hidden = (only.checked && one.decision.decision === 'allow') || !one.words.includes(text.value.trim().toLowerCase());
  }
  function count() {
    const shown = all.filter((one) => !one.element.hidden).length;
    empty.hidden = shown > 0 || !isReady;
    empty.textContent = all.length ? 'No decision matches.' : 'Nothing was asked yet. Use the API or another page, and it is here.';
    state.textContent = `${isPaused ? `Paused, ${waiting.length} waiting` : 'Live'} · ${shown === all.length ? shown : `${shown} of ${all.length}`} shown`;
  }
  function add(decision) {
    const one = { decision, element: row(decision), words: [decision.principal, decision.action, decision.resource].join(' ').toLowerCase() };
    match(one);
    all.push(one);
    rows.prepend(one.element);
    // What somebody reads stays where it is, and the oldest go.
    while (all.length > limit) all.shift().element.remove();
  }

  const pause = button('Pause', () => {
    isPaused = !isPaused;
    pause.textContent = isPaused ? 'Go on' : 'Pause';
    if (!isPaused) { waiting.forEach(add); waiting = []; }
    count();
  });

  const source = new EventSource('api/decisions');
  signal.addEventListener('abort', () => source.close());
  source.addEventListener('decision', (event) => {
    const decision = JSON.parse(event.data);
    // After a broken connection the past comes again.
    if (all.some((one) => one.decision.id === decision.id) || waiting.some((one) => one.id === decision.id)) return;
    if (isPaused) { waiting.push(decision); waiting.splice(0, waiting.length - limit); } else add(decision);
    if (isReady) count();
  });
  source.addEventListener('ready', () => { isReady = true; count(); });
  source.addEventListener('error', () => {
    state.textContent = 'The connection is broken; trying again';
    // A refusal ends the source: the session says why.
    if (source.readyState === EventSource.CLOSED) fetchSession('over').catch(() => {});
  });

  return h('div.page',
    h('div.title', h('h1', { tabindex: '-1' }, title), p('Every request, the latest first.')),
    h('div.tools',
      div(h('label', { for: 'filter', class: 'unseen' }, 'Filter'), text),
      h('label.check', only, 'Denied only'), pause, state),
    empty, rows);
}

function row(decision) {
  const { id, time, principal, action, resource, mfa, decision: outcome, code: result } = decision;
  const compare = () => loaded(() => comparison(id), (refusal) => notice('info', p(refusal.message)));
  return h('li', h('details',
    h('summary',
      moment(time, { timeStyle: 'medium' }),
      h('span.actor', lastName(principal)),
      h('span.asked', code(action), h('code.quiet', ` ${resource}`)),
      mfaPill(mfa), decisionPill(outcome)),
    lazy(() => h('div.opened',
      h('p.small.quiet', code(principal), ' asked for ', code(action), ' on ', code(resource),
        result && `; ${codes[result] ?? result}`),
      explanation(decision),
      h('h2', 'What if'),
      h('p.quiet.small', 'The same request with the three kinds of credentials.'),
      compare()))));
}
