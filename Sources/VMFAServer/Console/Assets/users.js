// Users: the page that the seed's policy does not open. Each user has a page.

import { act, list, post, session } from './api.js';
import { button, code, h, moment, notice, p, page, pill, prose, quiet, say, section, table } from './dom.js';
import { later, loaded, refused } from './denied.js';
import { deleteDevice, unassigned } from './devices.js';
import { ask, at, field, passwordField } from './forms.js';
import { editWith } from './policy.js';
import { passwordProfile, userPage } from './user.js';

export const title = 'Users';

export const render = ([name]) => name ? userPage(name) : usersPage();

function usersPage() {
  const users = loaded(userTable, closed);
  const left = loaded(abandoned);
  return page(title, button('Create user', () => createUser(users.reload), { kind: 'primary', picture: 'plus' }), users,
    section('Abandoned devices', 'Virtual devices that are nobody’s: what cancelled enrolments leave.', left));
}

/** What the seed's policy denies, and the edit that its documentation gives. */
function closed(refusal) {
  return [refused(refusal), refusal.isDenial && notice('info',
    h('h2', 'How to open this page'), p(prose('The seed policy keeps it closed. Add `iam:ListUsers` in two places: to the statement `AllowViewAccountInfo`, and to `NotAction` of `DenyAllExceptListedIfNoMFA`.')),
    p(button('Open the policy with this edit', () => openEdit(refusal.denied))))];
}

async function openEdit(denied) {
  const isSeed = denied?.policy?.text.includes('DenyAllExceptListedIfNoMFA');
  const policy = JSON.parse(isSeed ? denied.policy.text : (await post('seed-policy')).policy);
  for (const statement of [policy.Statement].flat()) {
    const member = { AllowViewAccountInfo: 'Action', DenyAllExceptListedIfNoMFA: 'NotAction' }[statement.Sid];
    if (member) statement[member] = [...new Set([statement[member] ?? []].flat().concat('iam:ListUsers'))];
  }
  editWith(JSON.stringify(policy, null, 4), session.user.name, isSeed ? denied.policy.name.split('/').pop() : '');
}

async function userTable() {
  const found = await list('ListUsers', 'Users');
  if (!found.length) return quiet('No users yet.');
  return table('Users', ['User', 'MFA', 'Password', 'Access keys', 'Created'], found.map(({ UserName, CreateDate }, index) => [
    h('a', { href: `./#users/${encodeURIComponent(UserName)}` }, UserName),
    // Of very many users the first are looked at; the others have their pages.
    ...columns.map((look) => index < 100 ? later(() => look(UserName)) : '–'),
    moment(CreateDate, { dateStyle: 'medium' }),
  ]));
}

const columns = [
  async (UserName) => {
    const { length } = await list('ListMFADevices', 'MFADevices', { UserName });
    return length ? pill('good', length === 1 ? '1 device' : `${length} devices`, 'shield') : pill('caution', 'None', 'open');
  },
  async (UserName) => await passwordProfile(UserName) ? 'Set' : 'None',
  async (UserName) => String((await list('ListAccessKeys', 'AccessKeyMetadata', { UserName })).length),
];

async function abandoned(reload) {
  const found = await unassigned();
  if (!found.length) return quiet('None.');
  return table('Abandoned devices', ['Serial number', ''], found.map((serial) => [code(serial), h('span.row.end',
    button('Delete', () => deleteDevice(serial, reload), { kind: 'small danger', name: `Delete ${serial}` }))]));
}

function createUser(reload) {
  const name = field('User name', 'UserName', { maxlength: '64' });
  const password = passwordField('Password (optional)', 'Password', 'new', { required: false, hint: 'Without one, the user cannot sign in to this console.' });
  const seed = h('input', { type: 'checkbox', checked: true });
  let created = '';
  ask('Create user', {
    label: 'Create user', fields: [name, password],
    body: [name.element, password.element,
      h('label.check', seed, 'Give the seed policy')],
    closed: () => { if (created) reload(); },
    work: async ({ UserName, Password }) => {
      // What went well is not done twice when a later step was refused.
      if (created !== UserName) await at('UserName', act('CreateUser', { UserName }));
      created = UserName;
      if (seed.checked) {
        const { policy } = await post('seed-policy');
        await act('PutUserPolicy', { UserName, PolicyName: 'seed', PolicyDocument: policy });
      }
      if (Password) await at('Password', act('CreateLoginProfile', { UserName, Password }));
      say(`${UserName} is created`);
    },
  });
}
