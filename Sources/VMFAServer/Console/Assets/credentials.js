// My security credentials: who is signed in and how, the MFA devices, the access keys, the password, and session
// tokens for the command line.

import { act, session } from './api.js';
import { button, code, copyButton, div, facts, h, icon, moment, notice, p, say, section, span, strong } from './dom.js';
import { loaded, refused, signInAgain } from './denied.js';
import { abandonedNotice, deviceList, unassigned } from './devices.js';
import { assignDevice } from './enrol.js';
import { field, form, wrong } from './forms.js';
import { accessKeys } from './keys.js';
import { sessionToken } from './session-token.js';

export const title = 'My security credentials';

export function render() {
  const { user } = session;
  if (user.isRoot) return rootPage();
  const devices = loaded(() => deviceList(user.name, true, again));
  const left = loaded(async () => (await unassigned(user.name)).map((serial) => abandonedNotice(serial, again)), () => []);
  const news = div();
  const token = loaded(() => sessionToken(user.name));

  /** After a change: what there is now, and what to do next. */
  async function again(done) {
    await Promise.all([devices.reload(), left.reload(), token.reload()]);
    if (done === 'enabled' && !user.hasMFA) {
      news.replaceChildren(notice('good',
        p(strong('The device is enabled. '), 'This session still has no MFA: sign in again with a code, and the rest opens.'),
        p(button('Sign in again', signInAgain, { kind: 'primary' }))));
    }
    if (done?.refusal) news.replaceChildren(abandonedNotice(done.serial, again, done.refusal));
    else if (done !== 'enabled') news.replaceChildren();
    // What the news tells is not to stand there twice.
    left.hidden = Boolean(done?.refusal);
  }

  return h('div.page',
    h('div.title', h('h1', { tabindex: '-1' }, title)),
    state(user), news, left,
    section('User details', 'As IAM knows you.', userDetails(user)),
    section('MFA devices', 'Up to 8. The second step of sign-in takes a code of any of them.',
      devices,
      h('div.row', button('Assign MFA device', () => assignDevice(again), { kind: 'primary', picture: 'plus' }))),
    section('Access keys', 'For the AWS CLI and SDKs. A user can have two.', accessKeys(user.name)),
    section('Password', 'For signing in to this console.', passwordForm()),
    section('Session token', 'Temporary credentials for the command line: a code of your device turns the long-term key’s rights into those of a session with MFA.', token));
}

/** How the session stands: the first thing that policies with MFA ask for. */
function state(user) {
  return user.hasMFA
    ? h('div.state.good', icon('shield'), h('div',
      p(strong('Signed in with MFA'), user.mfaSince && [' since ', moment(user.mfaSince)]),
      p('Policies that ask for MFA see ', code('aws:MultiFactorAuthPresent'), ' = ', code('true'), '.')))
    : h('div.state.caution', icon('open'), h('div',
      p(strong('Signed in without MFA')),
      p('This session may only do what your policies allow without MFA. Under the seed policy that is enough to enrol a device, to list and to resynchronise it: assign one, sign in again with its code, and the rest opens.')));
}

function userDetails(user) {
  const base = [
    ['User name', user.name],
    ['ARN', [code(user.arn), ' ', copyButton(user.arn, 'Copy ARN')]],
    ['Session ends', moment(user.expires)],
  ];
  return loaded(async () => {
    const found = (await act('GetUser', { UserName: user.name })).User;
    return facts(...base, ['User ID', code(found.UserId)], ['Created', moment(found.CreateDate)]);
  }, (refusal) => [facts(...base), refused(refusal)]);
}

function passwordForm() {
  const old = field('Current password', 'OldPassword', { type: 'password', autocomplete: 'current-password', required: true });
  const next = field('New password', 'NewPassword', { type: 'password', autocomplete: 'new-password', required: true });
  const same = field('New password again', 'again', { type: 'password', autocomplete: 'new-password', required: true });
  const { element } = form({
    name: 'Change password', whose: session.user.name, label: 'Change password', kind: '', fields: [old, next, same],
    submit: async ({ OldPassword, NewPassword, again }) => {
      if (NewPassword !== again) throw wrong('again', 'The two passwords differ.');
      await act('ChangePassword', { OldPassword, NewPassword });
      element.reset();
      say('The password is changed');
    },
  });
  return h('details.fold', h('summary', 'Change password'), element);
}

function rootPage() {
  const card = (href, name, text) => h('a.card', { href }, strong(name), span(text));
  return h('div.page',
    h('div.title', h('h1', { tabindex: '-1' }, title)),
    h('div.state.info', icon('info'), h('div',
      p(strong('Signed in as root')),
      p('Root is the account itself and no IAM user: no policy of a user limits it, and it has no MFA devices or keys of its own on this page.'))),
    section('Root user', 'The account’s owner.', facts(
      ['ARN', [code(session.user.arn), ' ', copyButton(session.user.arn, 'Copy ARN')]],
      ['Account', h('span.tabular', session.accountId)],
      ['Session ends', moment(session.user.expires)])),
    section('What root may do', 'Everything. These are the places for it.', h('div.cards',
      card('./#users', 'Users', 'Create users, give passwords and policies, deactivate lost devices, delete abandoned ones.'),
      card('./#phone', 'Phone', 'See the codes of any device, with a clock that is off, and step a manual clock.'),
      card('./#decisions', 'Decisions', 'Watch every request: who asked, what was decided, and by which statement.'),
      card('./#policy', 'Policy', 'Write a policy, see what MFA changes in it, and play an enrolment under it.'))));
}
