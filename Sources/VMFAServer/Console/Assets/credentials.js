// My security credentials, and root's page.

import { act, session } from './api.js';
import { button, code, copyButton, div, facts, h, icon, moment, notice, p, page, prose, say, section, strong } from './dom.js';
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
  const keys = accessKeys(user.name);
  const news = div();

  async function again(done) {
    await Promise.all([devices, left, token, keys].map((one) => one.reload()));
    news.replaceChildren(done?.refusal ? abandonedNotice(done.serial, again, done.refusal) : done === 'enabled' && !user.hasMFA
      ? notice('good',
        p(strong('The device is enabled. '), 'This session still has no MFA: sign in again with a code, and policies that ask for MFA open.'),
        p(button('Sign in again', signInAgain, { kind: 'primary' }))) : '');
    left.hidden = Boolean(done?.refusal);
  }

  return page(title, null, state(user), news, left,
    section('User details', null, userDetails(user)),
    section('MFA devices', 'Up to 8. The second step of sign-in takes a code of any of them.', devices,
      h('div.row', button('Assign MFA device', () => assignDevice(again), { kind: 'primary', picture: 'plus' }))),
    section('Access keys', 'For the AWS CLI and SDKs. A user can have two.', keys.content),
    section('Password', null, h('details', h('summary', 'Change password'), passwordForm(user.name))),
    section('Session token', 'A session with MFA for the command line.', token));
}

const banner = (kind, picture, head, ...text) => h(`div.state.${kind}`, icon(picture), div(p(head), p(text)));

const state = (user) => user.hasMFA
  ? banner('good', 'shield', [strong('Signed in with MFA'), ' since ', moment(user.mfaSince)],
    prose('Policies see `aws:MultiFactorAuthPresent` = `true`.'))
  : banner('caution', 'open', strong('Signed in without MFA'),
    'Assign a device, sign in again with its code, and policies that ask for MFA open.');

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

const rootPage = (user) => page(title, null,
  banner('info', 'info', strong('Signed in as root'),
    'No policy limits it, and it has no devices or keys on this page.'),
  facts(arn(user.arn), ['Session ends', moment(user.expires)]));
