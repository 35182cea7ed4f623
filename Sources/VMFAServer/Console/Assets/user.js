// One user, as an administrator sees it.

import { act, list } from './api.js';
import { button, code, facts, h, icon, moment, newID, p, page, prose, quiet, say, section, table } from './dom.js';
import { loaded } from './denied.js';
import { abandonedNotice, deviceList, unassigned } from './devices.js';
import { ask, at, confirm, passwordField } from './forms.js';
import { accessKeys } from './keys.js';

const policyLink = (...names) => `./#policy/${names.map(encodeURIComponent).join('/')}`;

export function userPage(name) {
  const changed = () => Promise.all([devices.reload(), left.reload()]);
  const devices = loaded(() => deviceList(name, false, changed));
  const left = loaded(async () => (await unassigned(name)).map((serial) => abandonedNotice(serial, changed)), () => []);
  return page(name, button('Delete user', () => deleteUser(name), { kind: 'danger' }),
    p(h('a', { href: './#users' }, 'All users')),
    section('User details', null, loaded(async () => {
      const { User: user } = await act('GetUser', { UserName: name });
      return facts(['ARN', code(user.Arn)], ['User ID', code(user.UserId)], ['Created', moment(user.CreateDate)],
        user.PasswordLastUsed && ['Last sign-in', moment(user.PasswordLastUsed)]);
    })),
    section('MFA devices', 'A lost phone: deactivate its device, then delete it.', devices, left),
    section('Password', null, loaded((reload) => password(name, reload))),
    section('Access keys', null, accessKeys(name).content),
    section('Policies', null, loaded(() => policies(name))));
}

export const passwordProfile = (UserName) => act('GetLoginProfile', { UserName }).then((found) => found.LoginProfile, (refusal) => {
  if (refusal.code !== 'NoSuchEntity') throw refusal;
});

async function password(UserName, reload) {
  const profile = await passwordProfile(UserName);
  const set = () => {
    const next = passwordField('New password', 'Password', 'new');
    const hint = newID('hint');
    const reset = h('input', { type: 'checkbox', 'aria-describedby': hint });
    ask(`Password of ${UserName}`, {
      label: 'Set password', fields: [next], whose: UserName,
      body: [next.element, h('label.check', reset, 'Ask for a new one at the next sign-in'),
        h('p.hint', { id: hint }, prose('Needs a policy that allows `iam:ChangePassword` without MFA; the seed policy does not.'))],
      work: async ({ Password }) => {
        await at('Password', act(profile ? 'UpdateLoginProfile' : 'CreateLoginProfile',
          { UserName, Password, PasswordResetRequired: String(reset.checked) }));
        say('The password is set');
        await reload();
      },
    });
  };
  const remove = () => confirm('Remove password?', `${UserName} can no longer sign in here. Access keys go on working.`, 'Remove password', async () => {
    await act('DeleteLoginProfile', { UserName });
    say('The password is removed');
    await reload();
  });
  return [
    profile
      ? p('Set ', moment(profile.CreateDate), String(profile.PasswordResetRequired) === 'true' && ', to be changed at the next sign-in')
      : quiet('None: the user cannot sign in to this console.'),
    h('div.row', button('Set password', set), profile && button('Remove password', remove, { kind: 'danger' })),
  ];
}

async function policies(UserName) {
  const [inline, attached] = await Promise.all([
    list('ListUserPolicies', 'PolicyNames', { UserName }), list('ListAttachedUserPolicies', 'AttachedPolicies', { UserName }).catch(() => []),
  ]);
  const rows = [
    ...inline.map((name) => [h('a', { href: policyLink(UserName, name) }, name), 'Inline']),
    ...attached.map((one) => [one.PolicyName, 'Managed'])];
  return [
    rows.length ? table('Policies', ['Policy', 'Type'], rows) : quiet('No policy: this user may do nothing.'),
    h('div.row', h('a.button', { href: policyLink(UserName) }, icon('plus'), 'Add inline policy')),
  ];
}

/** What IAM wants gone before a user goes. */
const belongings = [
  ['ListMFADevices', 'MFADevices', 'DeactivateMFADevice', 'SerialNumber'],
  ['ListAccessKeys', 'AccessKeyMetadata', 'DeleteAccessKey', 'AccessKeyId'],
  ['ListUserPolicies', 'PolicyNames', 'DeleteUserPolicy', 'PolicyName'],
  ['ListAttachedUserPolicies', 'AttachedPolicies', 'DetachUserPolicy', 'PolicyArn'],
  ['ListGroupsForUser', 'Groups', 'RemoveUserFromGroup', 'GroupName'],
];

function deleteUser(UserName) {
  confirm(`Delete ${UserName}?`, 'With the user go the password, access keys, MFA devices, policies and memberships.', 'Delete user', async () => {
    for (const [asked, member, action, key] of belongings) {
      for (const one of await list(asked, member, { UserName })) {
        await act(action, { UserName, [key]: one[key] ?? one });
        if (/:mfa\//.test(one.SerialNumber)) await act('DeleteVirtualMFADevice', { SerialNumber: one.SerialNumber });
      }
    }
    if (await passwordProfile(UserName)) await act('DeleteLoginProfile', { UserName });
    await act('DeleteUser', { UserName });
    location.hash = '#users';
    say(`${UserName} is deleted`);
  });
}
