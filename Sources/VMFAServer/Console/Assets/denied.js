// Why something was allowed or denied: a sentence, the policy's text with the statement marked, and what the
// conditions saw.

import { act, fetchSession, post, session } from './api.js';
import { button, h, icon, newID, notice, pill } from './dom.js';

const decisions = {
  allow: ['good', 'Allowed', 'check'],
  explicitDeny: ['bad', 'Denied', 'ban'],
  implicitDeny: ['dim', 'Not allowed', 'none'],
};
export const decisionPill = (decision) => pill(...(decisions[decision] ?? ['dim', decision, 'info']));

const states = {
  true: ['good', 'MFA', 'shield'],
  false: ['caution', 'No MFA', 'open'],
  absent: ['dim', 'Long-term key', 'key'],
};
export const mfaPill = (mfa) => pill(...(states[mfa] ?? ['dim', mfa, 'info']));

const types = {
  identity: 'identity-based policy', permissionsBoundary: 'permissions boundary', session: 'session policy',
  trust: 'trust policy', resource: 'resource-based policy', serviceControl: 'service control policy',
};

/** A policy's text by lines, what is between `start` and `end` marked and scrolled to. */
export function policyText(policy) {
  let offset = 0;
  let firstMark;
  const lines = policy.text.split('\n').map((line, index) => {
    const [from, to] = [Math.max(policy.start - offset, 0), Math.min(policy.end - offset, line.length)];
    offset += line.length + 1;
    const mark = to > from && line.slice(from, to).trim() ? h('mark', line.slice(from, to)) : null;
    const row = h('span', { class: mark ? 'line marked' : 'line', 'data-line': String(index + 1) },
      mark ? [line.slice(0, from), mark, line.slice(to)] : line, '\n');
    if (mark) firstMark ??= row;
    return row;
  });
  const code = h('pre.policy-text', { tabindex: '0', role: 'region',
    'aria-label': `Text of ${policy.name}; ${policy.sid ? `statement ${policy.sid}` : 'the statement'} is marked` },
    h('code', lines));
  requestAnimationFrame(() => {
    if (firstMark) code.scrollTop = firstMark.offsetTop - 28;
  });
  const verb = policy.role === 'comesClose' ? 'comes close' : 'decides';
  return h('figure.policy',
    h('figcaption', h('strong', policy.name), ` · ${types[policy.type] ?? policy.type} · `,
      policy.sid ? `statement ${policy.sid} ${verb}` : `the statement that ${verb}`, policy.line ? `, line ${policy.line}` : ''),
    code);
}

const outcomes = { holds: 'holds', true: 'holds', false: 'does not hold', doesNotHold: 'does not hold' };

function conditionList(conditions) {
  const id = newID('conditions');
  return [
    h('p.minor', { id }, 'What the conditions saw'),
    h('ul.conditions', { 'aria-labelledby': id }, conditions.map((one) => h('li',
      h('code', `${one.operator} ${one.key}`),
      h('span', ' expects ', h('code', one.expected.join(', ') || 'nothing'), ', the request has ',
        one.seen === null || one.seen === undefined ? 'no such key' : h('code', one.seen.join(', ') || 'nothing'), ': ',
        h('strong', outcomes[one.outcome] ?? one.outcome))))),
  ];
}

/** The whole explanation of a decision. */
export function explanation(decision) {
  return h('div.why',
    decision.because.map((reason) => [
      h('p', reason.text),
      reason.conditions?.length ? conditionList(reason.conditions) : null,
    ]),
    decision.policy && policyText(decision.policy));
}

/** The same request under the three kinds of credentials. */
export async function comparison(id) {
  const found = await post('decision-comparison', { id });
  const kinds = [
    ['longTermKey', 'With a long-term key'], ['sessionWithoutMFA', 'In a session without MFA'],
    ['sessionWithMFA', 'In a session with MFA'],
  ];
  return h('div.compare', kinds.map(([name, words]) => h('div',
    h('p.minor', words), decisionPill(found[name].decision),
    h('p', found[name].because[0]?.text ?? ''))));
}

/** Signs out, and opens the sign-in page for the same user. */
export async function signInAgain() {
  sessionStorage.setItem('vmfa-user', session.user?.isRoot ? '' : session.user?.name ?? '');
  try { await post('sign-out'); } catch { /* over already */ }
  await fetchSession('again');
}

/** What MFA would change for a denied request, once the server has said it. */
async function mfaHelp(place, denied) {
  if (session.user?.hasMFA || !denied?.id) return;
  try {
    const found = await post('decision-comparison', { id: denied.id });
    const opens = found.sessionWithMFA.decision === 'allow';
    if (!opens && found.mfaEffect !== 'lifts') return;
    place.append(h('p', opens
      ? [h('strong', 'MFA opens this. '), 'It is allowed in a session with MFA.']
      : 'MFA lifts this denial, and yet it would not be allowed: no statement allows it.'));
    if (opens) place.append(await signInOrAssign());
  } catch { /* what MFA would change is a help, not a need */ }
}

/** Who has a device is to sign in again; who has none needs one first. */
async function signInOrAssign() {
  let devices = [];
  try { devices = (await act('ListMFADevices', { UserName: session.user.name }))?.MFADevices ?? []; } catch { /* not to be seen */ }
  return devices.length
    ? h('p', button('Sign in again with MFA', signInAgain))
    : h('p.quiet', 'Assign an MFA device first, then sign in again with its code.');
}

/** A refusal, shown calmly: what AWS says, why, and where MFA would help. */
export function refused(refusal, ...help) {
  if (refusal.needsOwnMFA) {
    return notice('caution', h('p', h('strong', 'Denied without MFA. '), refusal.message),
      h('p.quiet', 'This is AWS’s own rule, not a policy’s: who has an MFA device may change devices only in a session with MFA.'),
      h('p', button('Sign in again with MFA', signInAgain)), help);
  }
  if (!refusal.isDenial) return notice('bad', h('p', refusal.message), refusal.detail && h('p.quiet', refusal.detail), help);
  const place = h('div');
  const box = h('div.denied',
    h('p.denied-head', decisionPill(refusal.denied?.decision ?? 'explicitDeny'),
      refusal.denied && h('code', refusal.denied.action)),
    h('p.message', refusal.message),
    place,
    refusal.denied
      ? h('details', h('summary', 'Why'), lazy(() => explanation(refusal.denied)))
      : refusal.detail && h('p.quiet', refusal.detail),
    help);
  mfaHelp(place, refusal.denied);
  return box;
}

/** Content that is made when its `details` opens first. */
export function lazy(make) {
  const place = h('div.lazy');
  requestAnimationFrame(() => {
    const details = place.closest('details');
    const open = () => { if (!place.firstChild) place.append(make()); };
    if (details?.open) open(); else details?.addEventListener('toggle', open, { once: true });
  });
  return place;
}

/** A place that is filled by a request: first quiet lines, then what came, or why nothing came. */
export function loaded(work, { onRefusal = refused } = {}) {
  const place = h('div.loaded', { 'aria-busy': 'true' }, h('div.skeleton', { 'aria-hidden': 'true' }, h('i'), h('i')));
  const load = async () => {
    try {
      const content = await work(load);
      place.replaceChildren(...[content].flat().filter(Boolean));
    } catch (refusal) {
      if (refusal.status === 401) return;
      place.replaceChildren(...[onRefusal(refusal)].flat().filter(Boolean));
    } finally {
      place.removeAttribute('aria-busy');
    }
  };
  load();
  place.reload = load;
  return place;
}

/** A denied cell of a table. */
export const deniedWord = (refusal) => h('span.quiet', { title: refusal.message }, icon(refusal.isDenial ? 'ban' : 'none'), refusal.isDenial ? ' denied' : ' not known');
