// Users: the page that the seed's policy does not open. An administrator creates users here, deactivates the devices of
// lost phones, and deletes what cancelled enrolments have left.

import { act, list, post, session } from './api.js';
import { button, facts, h, icon, moment, notice, pill, say, section, table } from './dom.js';
import { deniedWord, loaded, refused } from './denied.js';
import { deleteDevice, deviceList } from './devices.js';
import { ask, confirm, field } from './forms.js';
import { accessKeys } from './keys.js';
import { editWith } from './policy.js';

export const title = 'Users';

const link = (name) => `./#users/${encodeURIComponent(name)}`;
const policyLink = (user, policy) => `./#policy/${encodeURIComponent(user)}/${encodeURIComponent(policy)}`;

export const render = ([name], signal) => name ? userPage(name) : usersPage(signal);

function usersPage(signal) {
  const users = loaded(() => userTable(signal), { onRefusal: closed });
  const left = loaded(() => abandoned(() => left.reload()));
  const create = () => createUser(() => users.reload());
  return h('div.page',
    h('div.title', h('h1', { tabindex: '-1' }, title),
      button('Create user', create, { kind: 'primary', picture: 'plus' })),
    users,
    section('Abandoned devices', 'Virtual devices that are nobody’s: what a cancelled enrolment leaves. Each holds its name until it is deleted.', left));
}

/** What the seed's policy denies, and the edit that its documentation gives. */
function closed(refusal) {
  if (!refusal.isDenial) return refused(refusal);
  return [
    refused(refusal),
    notice('info',
      h('h2', 'How to open this page'),
      h('p', 'The seed policy does not open the Users page. To allow it, add ', h('code', 'iam:ListUsers'), ' in two places: to the statement ',
        h('code', 'AllowViewAccountInfo'), ', and to ', h('code', 'NotAction'), ' of ', h('code', 'DenyAllExceptListedIfNoMFA'), '.'),
      h('p', button('Open the policy with this edit', () => openEdit(refusal.denied)))),
  ];
}

async function openEdit(denied) {
  const found = denied?.policy;
  const isSeed = found?.text.includes('DenyAllExceptListedIfNoMFA');
  const text = isSeed ? found.text : (await post('seed-policy')).policy;
  const name = denied?.because.find((one) => one.policyName)?.policyName ?? found?.name ?? '';
  editWith(withListUsers(text), session.user.name, isSeed ? name.split('/').pop() : '');
}

/** The policy with `iam:ListUsers` in both places. */
function withListUsers(text) {
  const policy = JSON.parse(text);
  for (const statement of [policy.Statement].flat()) {
    const member = { AllowViewAccountInfo: 'Action', DenyAllExceptListedIfNoMFA: 'NotAction' }[statement.Sid];
    if (member) statement[member] = [...new Set([statement[member] ?? []].flat().concat('iam:ListUsers'))];
  }
  return JSON.stringify(policy, null, 4);
}

async function userTable(signal) {
  const found = await list('ListUsers', 'Users');
  if (!found.length) return h('p.empty', icon('info'), 'No users yet.');
  const cells = found.map(() => ['…', '…', '…'].map((dots) => h('span.quiet', dots)));
  fillCells(found, cells, signal);
  return table('Users', ['User', 'MFA', 'Password', 'Access keys', 'Created'], found.map((user, index) => [
    h('span.thing', h('a', { href: link(user.UserName) }, user.UserName), user.Path !== '/' && h('code.small', user.Path)),
    ...cells[index], moment(user.CreateDate, { dateStyle: 'medium' }),
  ]));
}

/** What each user has, user by user; what was denied once is not asked again for the others. */
async function fillCells(users, cells, signal) {
  const columns = [
    async (UserName) => {
      const { length } = await list('ListMFADevices', 'MFADevices', { UserName });
      return length ? pill('good', length === 1 ? '1 device' : `${length} devices`, 'shield') : pill('caution', 'None', 'open');
    },
    async (UserName) => {
      try {
        const { LoginProfile: found } = await act('GetLoginProfile', { UserName });
        return String(found.PasswordResetRequired) === 'true' ? 'Set, must be changed' : 'Set';
      } catch (refusal) {
        if (refusal.code === 'NoSuchEntity') return h('span.quiet', 'None');
        throw refusal;
      }
    },
    async (UserName) => String((await list('ListAccessKeys', 'AccessKeyMetadata', { UserName })).length),
  ];
  const denied = [];
  for (const [index, user] of users.entries()) {
    for (const [number, ask] of columns.entries()) {
      if (signal.aborted) return;
      const cell = cells[index][number];
      try {
        if (denied[number] && user.UserName !== session.user.name) throw denied[number];
        const content = await ask(user.UserName);
        cell.replaceChildren(content);
        cell.removeAttribute('class');
      } catch (refusal) {
        if (refusal.isDenial && user.UserName !== session.user.name) denied[number] = refusal;
        cell.replaceChildren(deniedWord(refusal));
      }
    }
  }
}

async function abandoned(reload) {
  const found = await list('ListVirtualMFADevices', 'VirtualMFADevices', { AssignmentStatus: 'Unassigned' });
  if (!found.length) return h('p.empty', icon('check'), 'None.');
  return table('Abandoned devices', ['Serial number', ''], found.map(({ SerialNumber: serial }) => [
    h('code', serial),
    h('span.row.end', button('Delete', () => deleteDevice(serial, reload), { kind: 'small danger', name: `Delete ${serial}` })),
  ]));
}

function createUser(reload) {
  const name = field('User name', 'UserName', { required: true, autocomplete: 'off', maxlength: '64' });
  const password = field('Password (optional)', 'Password', { type: 'password', autocomplete: 'new-password', hint: 'Without one, the user cannot sign in to this console.' });
  const seed = h('input', { type: 'checkbox', checked: true });
  let isCreated = '';
  ask('Create user', {
    label: 'Create user', fields: [name, password],
    body: [name.element, password.element,
      h('label.check', seed, 'Give the seed policy: the own MFA device, and nothing else without MFA')],
    closed: () => { if (isCreated) reload(); },
    work: async ({ UserName, Password }) => {
      // What went well is not done twice when a later step was refused.
      if (isCreated !== UserName) await at('UserName', act('CreateUser', { UserName }));
      isCreated = UserName;
      if (seed.checked) {
        const { policy } = await post('seed-policy');
        await act('PutUserPolicy', { UserName, PolicyName: 'seed', PolicyDocument: policy });
      }
      if (Password) await at('Password', act('CreateLoginProfile', { UserName, Password }));
      say(`${UserName} is created`);
    },
  });
}

/** A refusal that is no denial is one of a field. */
const at = (field, answer) => answer.catch((refusal) => { throw refusal.isDenial ? refusal : Object.assign(refusal, { field }); });

function userPage(name) {
  const devices = loaded(() => deviceList(name, { isOwn: false, reload: changed }));
  const left = loaded(() => ownAbandoned(name, changed), { onRefusal: () => [] });
  const password = loaded((reload) => passwordOf(name, reload));
  const policies = loaded((reload) => policiesOf(name, reload));
  async function changed() { await Promise.all([devices.reload(), left.reload()]); }
  return h('div.page',
    h('div.title',
      h('div', h('p', h('a', { href: './#users' }, 'Users')), h('h1', { tabindex: '-1' }, name)),
      button('Delete user', () => deleteUser(name), { kind: 'danger' })),
    section('User details', null, loaded(async () => {
      const { User: user } = await act('GetUser', { UserName: name });
      return facts(['ARN', h('code', user.Arn)], ['User ID', h('code', user.UserId)], ['Created', moment(user.CreateDate)],
        user.PasswordLastUsed && ['Last sign-in', moment(user.PasswordLastUsed)]);
    })),
    section('MFA devices', 'A lost phone: deactivate its device, then delete it.', devices, left),
    section('Password', 'For signing in to this console.', password),
    section('Access keys', null, accessKeys(name)),
    section('Policies', null, policies));
}

async function ownAbandoned(name, reload) {
  const found = await list('ListVirtualMFADevices', 'VirtualMFADevices', { AssignmentStatus: 'Unassigned' });
  return found.filter((one) => one.SerialNumber.endsWith(`/${name}`)).map(({ SerialNumber: serial }) => notice('caution',
    h('p', h('code', serial), ' is nobody’s and holds this user’s name.'),
    h('p', button('Delete device', () => deleteDevice(serial, reload), { kind: 'danger', name: `Delete ${serial}` }))));
}

async function passwordOf(UserName, reload) {
  let profile = null;
  try {
    profile = (await act('GetLoginProfile', { UserName })).LoginProfile;
  } catch (refusal) {
    if (refusal.code !== 'NoSuchEntity') throw refusal;
  }
  const set = () => {
    const password = field('New password', 'Password', { type: 'password', autocomplete: 'new-password', required: true });
    const reset = h('input', { type: 'checkbox' });
    ask(`Password of ${UserName}`, {
      label: 'Set password', fields: [password], whose: UserName,
      body: [password.element, h('label.check', reset, 'Ask for a new one at the next sign-in')],
      work: async ({ Password }) => {
        const parameters = { UserName, Password, PasswordResetRequired: String(reset.checked) };
        await at('Password', act(profile ? 'UpdateLoginProfile' : 'CreateLoginProfile', parameters));
        say('The password is set');
        await reload();
      },
    });
  };
  const remove = () => confirm('Remove password?', `${UserName} can no longer sign in to this console. Access keys go on working.`, 'Remove password', async () => {
    await act('DeleteLoginProfile', { UserName });
    say('The password is removed');
    await reload();
  });
  return [
    profile
      ? h('p', 'Set ', moment(profile.CreateDate), String(profile.PasswordResetRequired) === 'true' && ', to be changed at the next sign-in')
      : h('p.quiet', 'None: the user cannot sign in to this console.'),
    h('div.row', button('Set password', set), profile && button('Remove password', remove, { kind: 'danger' })),
  ];
}

async function policiesOf(UserName) {
  const [inline, attached] = await Promise.all([
    list('ListUserPolicies', 'PolicyNames', { UserName }), list('ListAttachedUserPolicies', 'AttachedPolicies', { UserName }).catch(() => []),
  ]);
  const rows = [
    ...inline.map((name) => [h('a', { href: policyLink(UserName, name) }, name), 'Inline']),
    ...attached.map((one) => [h('span.thing', one.PolicyName, h('code.small', one.PolicyArn)), 'Managed']),
  ];
  return [
    rows.length ? table('Policies', ['Policy', 'Type'], rows) : h('p.empty', icon('none'), 'No policy: this user may do nothing.'),
    h('div.row', h('a.button', { href: `./#policy/${encodeURIComponent(UserName)}` }, icon('plus'), 'Add inline policy')),
  ];
}

/** Deletes a user; IAM wants everything gone first that the user has. */
function deleteUser(UserName) {
  confirm(`Delete ${UserName}?`, 'The user goes, and with it the password, access keys, MFA devices, policies and group memberships.', 'Delete user', async () => {
    const each = async (action, member, work) => { for (const one of await list(action, member, { UserName })) await work(one); };
    await each('ListMFADevices', 'MFADevices', async ({ SerialNumber }) => {
      await act('DeactivateMFADevice', { UserName, SerialNumber });
      if (/:mfa\//.test(SerialNumber)) await act('DeleteVirtualMFADevice', { SerialNumber });
    });
    await each('ListAccessKeys', 'AccessKeyMetadata', ({ AccessKeyId }) => act('DeleteAccessKey', { UserName, AccessKeyId }));
    await each('ListUserPolicies', 'PolicyNames', (PolicyName) => act('DeleteUserPolicy', { UserName, PolicyName }));
    await each('ListAttachedUserPolicies', 'AttachedPolicies', ({ PolicyArn }) => act('DetachUserPolicy', { UserName, PolicyArn }));
    await each('ListGroupsForUser', 'Groups', ({ GroupName }) => act('RemoveUserFromGroup', { UserName, GroupName }));
    await act('DeleteLoginProfile', { UserName }).catch((refusal) => { if (refusal.code !== 'NoSuchEntity') throw refusal; });
    await act('DeleteUser', { UserName });
    location.hash = '#users';
    say(`${UserName} is deleted`);
  });
}
