// My security credentials: who is signed in and how, MFA devices, access keys, the password, session tokens.

import { act, session } from './api.js';
import { button, code, copyButton, div, facts, h, icon, moment, notice, p, page, prose, say, section, span, strong } from './dom.js';
import { loaded, refused, signInAgain } from './denied.js';
import { abandonedNotice, deviceList, unassigned } from './devices.js';
import { assignDevice } from './enrol.js';
import { checkAgain, form, newPasswordFields, passwordField } from './forms.js';
import { accessKeys } from './keys.js';
import { sessionToken } from './session-token.js';

export const title = 'My security credentials';

const arn = (text) => ['ARN', [code(text), copyButton(text, 'Copy ARN')]];

export function render() {
  const { user } = session;
  if (user.isRoot) return rootPage(user);
  const devices = loaded(() => deviceList(user.name, true, again));
  const left = loaded(async () => (await unassigned(user.name)).map((serial) => abandonedNotice(serial, again)), () => []);
  const token = loaded(() => sessionToken(user.name));
  const news = div();

  /** After a change: what there is now, and what to do next. */
  async function again(done) {
    await Promise.all([devices.reload(), left.reload(), token.reload()]);
    news.replaceChildren(done?.refusal ? abandonedNotice(done.serial, again, done.refusal) : done === 'enabled' && !user.hasMFA
      ? notice('good',
        p(strong('The device is enabled. '), 'This session still has no MFA: sign in again with a code, and the rest opens.'),
        p(button('Sign in again', signInAgain, { kind: 'primary' }))) : '');
    // What the news tells is not to stand there twice.
    left.hidden = Boolean(done?.refusal);
  }

  return page(title, null, state(user), news, left,
    section('User details', 'As IAM knows you.', userDetails(user)),
    section('MFA devices', 'Up to 8. The second step of sign-in takes a code of any of them.', devices,
      h('div.row', button('Assign MFA device', () => assignDevice(again), { kind: 'primary', picture: 'plus' }))),
    section('Access keys', 'For the AWS CLI and SDKs. A user can have two.', accessKeys(user.name)),
    section('Password', 'For signing in to this console.', h('details', h('summary', 'Change password'), passwordForm(user.name))),
    section('Session token', 'Temporary credentials for the command line: with a code of your device, a session with MFA.', token));
}

const banner = (kind, picture, head, ...text) => h(`div.state.${kind}`, icon(picture), div(p(head), p(text)));

/** How the session stands: the first thing that policies with MFA ask for. */
const state = (user) => user.hasMFA
  ? banner('good', 'shield', [strong('Signed in with MFA'), ' since ', moment(user.mfaSince)],
    prose('Policies see `aws:MultiFactorAuthPresent` = `true`.'))
  : banner('caution', 'open', strong('Signed in without MFA'),
    'This session may only do what your policies allow without MFA: assign a device, sign in again with its code, and the rest opens.');

function userDetails({ name, arn: text, expires }) {
  const known = [['User name', name], arn(text), ['Session ends', moment(expires)]];
  return loaded(async () => {
    const { User: found } = await act('GetUser', { UserName: name });
    return facts(...known, ['User ID', code(found.UserId)], ['Created', moment(found.CreateDate)]);
  }, (refusal) => [facts(...known), refused(refusal)]);
}

function passwordForm(whose) {
  const { element } = form({
    whose, label: 'Change password', kind: '',
    fields: [passwordField('Current password', 'OldPassword', 'current'), ...newPasswordFields('NewPassword')],
    submit: async ({ OldPassword, NewPassword, again }) => {
      checkAgain(NewPassword, again);
      await act('ChangePassword', { OldPassword, NewPassword });
      element.reset();
      say('The password is changed');
    },
  });
  return element;
}

const card = (href, name, text) => h('a.card', { href }, strong(name), span(text));

const rootPage = (user) => page(title, null,
  banner('info', 'info', strong('Signed in as root'),
    'Root is the account itself and no IAM user: no user’s policy limits it, and it has no devices or keys on this page.'),
  section('Root user', 'The account’s owner.', facts(arn(user.arn), ['Account', session.accountId], ['Session ends', moment(user.expires)])),
  section('What root may do', 'Everything. These are the places for it.', h('div.cards',
    card('./#users', 'Users', 'Create users, deactivate lost devices, delete abandoned ones.'),
    card('./#phone', 'Phone', 'See the codes of any device, and step a manual clock.'),
    card('./#decisions', 'Decisions', 'Watch every request, and which statement decided it.'),
    card('./#policy', 'Policy', 'Write a policy, and see what MFA changes in it.'))));
