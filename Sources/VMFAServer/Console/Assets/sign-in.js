// Sign-in, its second step, and a new password where one was asked for.

import { enter, fetchSession, session } from './api.js';
import { button, div, h, icon, notice, p, prose, quiet, strong } from './dom.js';
import { at, checkAgain, choice, codeField, field, form, newPasswordFields, passwordField, sixDigits } from './forms.js';
import { getCredential, obstacle } from './security-key.js';

const reasons = {
  over: ['caution', 'Your session is over. Sign in again.'],
  again: ['info', 'Sign in again with the code of your device, and the session has MFA.'],
  out: ['good', 'You are signed out.'],
};

export const title = 'Sign in';

export function render(reason) {
  const step = ({ secondStep, newPassword }[session.state] ?? firstStep)();
  const [kind, words] = reasons[reason] ?? [];
  // A new page says nothing by itself: the field that has the focus tells why.
  const input = words && step.querySelector('[data-first]');
  input?.setAttribute('aria-describedby', `reason ${input.getAttribute('aria-describedby')}`);
  return h('div.gate',
    words && notice(kind, p({ id: 'reason' }, words)), step,
    h('p.foot.quiet.small', 'An emulated AWS account: nothing here reaches AWS.'));
}

const panel = (heading, about, ...content) => h('div.panel', h('h1', { tabindex: '-1' }, heading), quiet(about), content);
const first = { 'data-first': true };

function firstStep() {
  const forms = { user: userForm, root: rootForm };
  const place = div(userForm());
  return panel('Sign in', ['Account ', h('span.tabular', session.accountId)],
    choice('Sign in as', [['user', 'IAM user'], ['root', 'Root']], 'user', (value) => place.replaceChildren(forms[value]())), place);
}

function userForm() {
  const hinted = sessionStorage.getItem('vmfa-user') ?? '';
  const userName = field('User name', 'userName', { autocomplete: 'username', value: hinted, ...(!hinted && first) });
  const password = passwordField('Password', 'password', 'current', hinted && first);
  return form({
    label: 'Sign in', fields: [userName, password],
    submit: async (values) => {
      await at('password', enter('sign-in', values), 'InvalidCredentials');
      sessionStorage.removeItem('vmfa-user');
    },
  }).element;
}

function rootForm() {
  const token = passwordField('Admin token', 'adminToken', 'current', {
    ...first, hint: prose('What `vmfa serve` prints as `VMFA_ADMIN_TOKEN`, or what you gave it.') });
  return form({
    whose: 'root', label: 'Sign in', fields: [token],
    submit: ({ adminToken }) => at('adminToken', enter('sign-in', { adminToken: adminToken.trim() }), 'InvalidCredentials'),
  }).element;
}

const startOver = () => button('Start over', () => enter('sign-out'), { kind: 'ghost' });

function secondStep() {
  const { userName, methods } = session.secondStep;
  const hasCode = methods.includes('code');
  return panel('Second step', [strong(userName), ' has an MFA device. ',
    hasCode ? 'Enter the code that it shows now; any of your devices will do.' : 'Use your security key.'],
    hasCode && codeForm(), methods.includes('securityKey') && securityKey(), startOver());
}

function codeForm() {
  const field = codeField('MFA code', 'code', first);
  return form({
    label: 'Continue', fields: [field],
    submit: async (values) => at('code', enter('second-step', { code: sixDigits(values, 'code') }).catch((refusal) => {
      field.input.value = '';
      refusal.message = /devices has codes/.test(refusal.detail)
        ? `${session.secondStep.userName} has no such device any more: start over.` : refusal.whole;
      throw refusal;
    }), 'InvalidAuthenticationCode'),
  }).element;
}

function securityKey() {
  return obstacle() || h('div.security-key', button('Use a security key', async () => {
    try {
      await enter('second-step', { credential: await getCredential(session.secondStep.request) });
    } catch (refusal) {
      // A challenge serves once: the next try needs a new one.
      if (refusal.code && session.state === 'secondStep') await fetchSession().catch(() => {});
      document.querySelector('.security-key [role=alert]')?.replaceChildren(h('p.error', icon('alert'), refusal.message));
    }
  }, { kind: 'wide', picture: 'key' }), div({ role: 'alert' }));
}

function newPassword() {
  const { name } = session.user;
  return panel('Choose a new password', ['The administrator asks ', strong(name), ' for a new password.'],
    form({
      whose: name, label: 'Set password',
      fields: [passwordField('Old password', 'oldPassword', 'current', first), ...newPasswordFields('newPassword')],
      submit: async ({ oldPassword, newPassword: next, again }) => {
        checkAgain(next, again);
        await enter('new-password', { oldPassword, newPassword: next });
      },
    }).element, startOver());
}
