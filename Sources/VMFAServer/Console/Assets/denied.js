// Why something was allowed or denied: a sentence, the policy's text with the statement marked, and what the
// conditions saw.

import { act, fetchSession, post, session } from './api.js';
import { button, code, div, h, notice, p, pill, prose, quiet, region, span, strong } from './dom.js';

const decisions = {
  allow: ['good', 'Allowed', 'check'], explicitDeny: ['bad', 'Denied', 'ban'], implicitDeny: ['dim', 'Not allowed', 'none'],
};
export const decisionPill = (decision) => pill(...decisions[decision]);

const states = {
  true: ['good', 'MFA', 'shield'], false: ['caution', 'No MFA', 'open'], absent: ['dim', 'Long-term key', 'key'],
};
export const mfaPill = (mfa) => pill(...(states[mfa] ?? ['dim', mfa, 'info']));

/** A policy's text by lines, the statement between `start` and `end` marked and scrolled to. */
function policyText({ text, start, end, name, type, sid, line, role }) {
  let offset = 0;
  const lines = text.split('\n').map((one, index) => {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, one.length)];
    offset += one.length + 1;
    const isMarked = one.slice(from, to).trim() && to > from;
    return h(isMarked ? 'span.line.marked' : 'span.line', { 'data-line': String(index + 1) },
      isMarked ? [one.slice(0, from), h('mark', one.slice(from, to)), one.slice(to)] : one, '\n');
  });
  const statement = sid ? `statement ${sid}` : 'the statement';
  const shown = h('pre.policy-text', region(`Text of ${name}, ${statement} marked`), code(lines));
  requestAnimationFrame(() => { shown.scrollTop = (shown.querySelector('.marked')?.offsetTop ?? 0) - 28; });
  return h('figure.policy',
    h('figcaption', strong(name), ` · ${type} policy · ${statement} ${role === 'comesClose' ? 'comes close' : 'decides'}, line ${line}`),
    shown);
}

/** The whole explanation of a decision: which statement, what its conditions saw, and its text. */
export const explanation = ({ because, policy }) => h('div.why',
  because.map(({ text }) => text.split('; ').map((sentence) => p(prose(sentence)))), policy && policyText(policy));

/** The same request under the three kinds of credentials. */
export async function comparison(id) {
  const found = await post('decision-comparison', { id });
  const kinds = [
    ['longTermKey', 'With a long-term key'], ['sessionWithoutMFA', 'In a session without MFA'],
    ['sessionWithMFA', 'In a session with MFA'],
  ];
  return h('div.compare', kinds.map(([name, words]) => h('div',
    h('p.quiet.small', words), decisionPill(found[name].decision),
    found[name].because[0] && p(prose(found[name].because[0].text)))));
}

/** Signs out, and opens the sign-in page for the same user. */
export async function signInAgain() {
  sessionStorage.setItem('vmfa-user', session.user.name);
  await post('sign-out').catch(() => {});
  await fetchSession('again');
}

/** Says where a statement denies for want of MFA, and what to do. */
async function mfaHelp(place, { decision, because, action }) {
  const isMFA = decision === 'explicitDeny' && because.some(({ effect, conditions }) => effect === 'Deny' &&
    conditions?.some((one) => one.outcome === 'met' && /^aws:multifactorauthpresent$/i.test(one.key)));
  if (session.user.hasMFA || !isMFA) return;
  place.append(p(strong('Denied because this session has no MFA. '), 'With MFA this statement does not hold; the others decide then.'));
  // Who is to delete what a cancelled enrolment has left cannot assign a device.
  if (action === 'iam:DeleteVirtualMFADevice') return;
  const found = await act('ListMFADevices', { UserName: session.user.name }).catch(() => null);
  place.append(found?.MFADevices.length
    ? p(button('Sign in again with MFA', signInAgain))
    : quiet('Assign an MFA device first, then sign in again with its code.'));
}

/** A refusal, shown calmly: what AWS says, why, and where MFA would help. */
export function refused(refusal, ...help) {
  if (refusal.needsOwnMFA) {
    return notice('caution', p(strong('Denied without MFA. '), refusal.message),
      quiet('AWS’s own rule, of no policy: who has an MFA device may change devices only in a session with MFA.'),
      p(button('Sign in again with MFA', signInAgain)), help);
  }
  if (!refusal.isDenial) return notice('bad', p(refusal.message), refusal.detail && quiet(refusal.detail), help);
  const { denied, message, detail } = refusal;
  const place = div();
  if (denied) mfaHelp(place, denied);
  return h('div.denied',
    h('p.row', decisionPill(denied?.decision ?? 'explicitDeny'), denied && code(denied.action)),
    h('p.message', message), place,
    denied ? h('details', h('summary', 'Why'), lazy(() => explanation(denied))) : detail && quiet(detail),
    help);
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

/** A place that a request fills: with what came, or why nothing came. */
export function loaded(work, otherwise = refused) {
  const place = h('div.loaded', { 'aria-busy': 'true' }, h('div.skeleton', { 'aria-hidden': 'true' }, h('i'), h('i')));
  place.reload = async () => {
    let content;
    try {
      content = await work(place.reload);
    } catch (refusal) {
      if (refusal.status === 401) return;
      content = otherwise(refusal);
    }
    place.replaceChildren(...[content].flat().filter(Boolean));
    place.removeAttribute('aria-busy');
  };
  place.reload();
  return place;
}

/** The same in a word, for a cell of a table. */
export function later(work) {
  const place = h('span.quiet', '…');
  work().then((content) => place.replaceWith(span(content)), (refusal) => {
    place.textContent = refusal.isDenial ? 'denied' : 'not known';
    place.title = refusal.message;
  });
  return place;
}
