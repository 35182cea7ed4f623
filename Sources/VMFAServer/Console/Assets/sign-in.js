// Sign-in: a user's password or the admin token, then the second step with a code or a security key, and a new
// password where the administrator asked for one.

import { enter, fetchSession, session } from './api.js';
import { busy, button, code, div, h, icon, notice, p, strong } from './dom.js';
import { choice, codeField, digits, field, form, wrong } from './forms.js';
import { getCredential, isAvailable } from './security-key.js';

const reasons = {
  over: ['caution', 'Your session is over. Sign in again.'],
  again: ['info', 'Sign in again: with an MFA device, the second step asks for its code, and the session has MFA.'],
  out: ['good', 'You are signed out.'],
};

export const title = 'Sign in';

/** The page for a session that is not signed in yet. */
export function render(reason) {
  const step = { secondStep, newPassword }[session.state] ?? firstStep;
  const [kind, text] = reasons[reason] ?? [];
  return h('div.gate', text && session.state === 'signedOut' && notice(kind, p(text)), step(),
    h('p.foot', 'An emulated AWS account: nothing here reaches AWS.'));
}

const panel = (heading, about, ...content) =>
  h('div.panel', h('h1', { tabindex: '-1' }, heading), about && h('p.quiet', about), content);

function firstStep() {
  const place = div();
  const hinted = sessionStorage.getItem('vmfa-user') ?? '';
  const kind = choice('Sign in as', [['user', 'IAM user'], ['root', 'Root']], 'user', (value) => {
    place.replaceChildren(value === 'root' ? rootForm() : userForm(hinted));
  });
  place.append(userForm(hinted));
  return panel('Sign in', null, h('p.account', 'Account ', h('span.tabular', session.accountId)), kind.element, place);
}

function userForm(hinted) {
  const userName = field('User name', 'userName', {
    autocomplete: 'username', required: true, value: hinted, 'data-first': !hinted });
  const password = field('Password', 'password', {
    type: 'password', autocomplete: 'current-password', required: true, 'data-first': Boolean(hinted) });
  return form({
    name: 'Sign in as IAM user', label: 'Sign in', fields: [userName, password],
    submit: async (values) => {
      try {
        await enter('sign-in', { userName: values.userName.trim(), password: values.password });
        sessionStorage.removeItem('vmfa-user');
      } catch (refusal) {
        if (refusal.code !== 'InvalidCredentials') throw refusal;
        password.input.value = '';
        throw wrong('password', refusal.message);
      }
    },
  }).element;
}

function rootForm() {
  const token = field('Admin token', 'adminToken', {
    type: 'password', autocomplete: 'current-password', required: true, 'data-first': true,
    hint: ['What ', code('vmfa serve'), ' prints as ', code('VMFA_ADMIN_TOKEN'), ', or the value that you gave it.'] });
  return form({
    name: 'Sign in as root', whose: 'root', label: 'Sign in', fields: [token],
    submit: async (values) => {
      try {
        await enter('sign-in', { adminToken: values.adminToken.trim() });
      } catch (refusal) {
        if (refusal.code !== 'InvalidCredentials') throw refusal;
        throw wrong('adminToken', refusal.message);
      }
    },
  }).element;
}

const startOver = () => button('Sign in as someone else', async () => {
  await enter('sign-out');
}, { kind: 'ghost' });

function secondStep() {
  const { userName, methods } = session.secondStep;
  const parts = [];
  if (methods.includes('securityKey')) parts.push(securityKey());
  if (methods.includes('code')) parts.push(codeForm(methods.length > 1));
  return panel('Second step', [strong(userName), ' has an MFA device. ',
    methods.includes('code') ? 'Enter the code that it shows now; any of your devices will do.' : 'Use your security key.'],
    parts.reverse(), startOver());
}

function codeForm() {
  const code = codeField('MFA code', 'code', { autocomplete: 'one-time-code', 'data-first': true });
  return form({
    name: 'Second step', label: 'Continue', fields: [code],
    submit: async (values) => {
      try {
        await enter('second-step', { code: digits(values.code) });
      } catch (refusal) {
        if (refusal.code !== 'InvalidAuthenticationCode') throw refusal;
        code.input.value = '';
        throw wrong('code', refusal.detail && !refusal.message.includes(refusal.detail) ? `${refusal.message} ${sentence(refusal.detail)}` : refusal.message);
      }
    },
  }).element;
}

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

function securityKey() {
  const { securityKeys, secondStep: { request } } = session;
  if (!securityKeys.isPossible || !request) {
    return notice('info', p('A security key works only at a site with a name: open ',
      securityKeys.url ? h('a', { href: securityKeys.url }, securityKeys.url) : 'this page by its name', ' to use yours.'));
  }
  if (!isAvailable()) return notice('info', p('This browser has no support for security keys.'));
  const problem = div({ role: 'alert' });
  const use = h('button', { type: 'button', class: 'wide' }, icon('key'), 'Use a security key');
  use.addEventListener('click', () => busy(use, async () => {
    problem.replaceChildren();
    try {
      const credential = await getCredential(session.secondStep.request);
      await enter('second-step', { credential });
    } catch (refusal) {
      // A challenge serves once: the next try needs a new one.
      if (refusal.status && session.state === 'secondStep') await fetchSession().catch(() => {});
      (problem.isConnected ? problem : document.querySelector('.gate [role=alert]'))?.replaceChildren(
        h('p.error', icon('alert'), refusal.message));
    }
  }));
  return h('div.security-key', use, problem);
}

function newPassword() {
  const old = field('Old password', 'oldPassword', { type: 'password', autocomplete: 'current-password', required: true, 'data-first': true });
  const next = field('New password', 'newPassword', { type: 'password', autocomplete: 'new-password', required: true });
  const again = field('New password again', 'again', { type: 'password', autocomplete: 'new-password', required: true });
  return panel('Choose a new password', ['The administrator asks ', strong(session.user?.name ?? 'you'), ' for a new password before anything else.'],
    form({
      name: 'New password', whose: session.user?.name, label: 'Set password', fields: [old, next, again],
      submit: async (values) => {
        if (values.newPassword !== values.again) throw wrong('again', 'The two passwords differ.');
        await enter('new-password', { oldPassword: values.oldPassword, newPassword: values.newPassword });
      },
    }).element, startOver());
}
