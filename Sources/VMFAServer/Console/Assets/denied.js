// Why something was allowed or denied.

import { act, fetchSession, post, session } from './api.js';
import { button, code, h, notice, p, pill, prose, quiet, region, span, strong } from './dom.js';

const decisions = {
  allow: ['good', 'Allowed', 'check'], explicitDeny: ['bad', 'Denied', 'ban'], implicitDeny: ['dim', 'Not allowed', 'none'],
};
export const decisionPill = (decision) => pill(...decisions[decision]);

const states = { true: ['MFA', 'shield'], false: ['No MFA', 'open'], absent: ['Long-term key', 'key'] };
export const mfaPill = (mfa) => pill('plain', ...(states[mfa] ?? [mfa, 'info']));

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

export const explanation = ({ because, policy }) => h('div.why',
  because.map(({ text }) => text.split('; ').map((sentence) => p(prose(sentence)))), policy && policyText(policy));

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

export async function signInAgain() {
  sessionStorage.setItem('vmfa-user', session.user.name);
  await post('sign-out').catch(() => {});
  await fetchSession('again');
}

const lacksMFA = ({ decision, because }) => decision === 'explicitDeny' && !session.user.hasMFA &&
  because.some(({ effect, conditions }) => effect === 'Deny' &&
    conditions?.some((one) => one.outcome === 'met' && /^aws:multifactorauthpresent$/i.test(one.key)));

function inShort(denied) {
  if (denied.decision === 'implicitDeny') return 'no policy allows it';
  if (lacksMFA(denied)) return 'this session has no MFA';
  const sid = denied.because.find(({ effect }) => effect === 'Deny')?.sid;
  return sid ? ['by statement ', code(sid)] : 'by a policy';
}

function mfaHelp(denied) {
  // To ask before the sign-in is complete would end it.
  if (session.state !== 'signedIn' || !lacksMFA(denied)) return;
  return loaded(async () => {
    const [compared, found] = await Promise.all([
      denied.id && post('decision-comparison', { id: denied.id }).catch(() => null),
      act('ListMFADevices', { UserName: session.user.name }).catch(() => null),
    ]);
    return [
      h('p.row', strong('With MFA'), compared ? decisionPill(compared.sessionWithMFA.decision) : 'this statement does not hold; the others decide then.'),
      // Who is to delete what a cancelled enrolment has left cannot assign a device.
      denied.action !== 'iam:DeleteVirtualMFADevice' && (found?.MFADevices.length
        ? signInButton()
        : quiet('Assign an MFA device first, then sign in again with its code.')),
    ];
  });
}

/** A refusal, shown calmly: one line, and the rest behind *Why*. */
export function refused(refusal, ...help) {
  if (refusal.needsOwnMFA) {
    return notice('caution', p(strong('Denied without MFA. '), refusal.message),
      quiet('AWS’s own rule, of no policy.'),
      signInButton(), help);
  }
  const { denied, message, detail } = refusal;
  if (!refusal.isDenial) return notice('bad', p(message), detail && quiet(detail), help);
  return h('div.denied',
    h('p.row', decisionPill(denied?.decision ?? 'explicitDeny'),
      denied ? [code(denied.action), h('span.quiet', inShort(denied))] : h('span.message', message)),
    denied ? h('details', h('summary', 'Why'), lazy(() => h('div.why', h('p.message', message), mfaHelp(denied), explanation(denied))))
      : detail && quiet(detail),
    help);
}

const signInButton = () => p(button('Sign in again with MFA', signInAgain));

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
      content = await otherwise(refusal);
    }
    place.replaceChildren(...[content].flat().filter(Boolean));
    place.removeAttribute('aria-busy');
  };
  place.reload();
  return place;
}

const inSight = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) target.look();
});

/** The same for a cell of a table; at once, or when it comes in sight. */
export function later(work, waits) {
  const place = h('span.quiet', '…');
  place.look = () => {
    inSight.unobserve(place);
    work().then((content) => place.replaceWith(span(content)), (refusal) => {
      place.textContent = refusal.isDenial ? 'denied' : 'not known';
      place.title = refusal.message;
    });
  };
  if (waits) inSight.observe(place); else place.look();
  return place;
}
