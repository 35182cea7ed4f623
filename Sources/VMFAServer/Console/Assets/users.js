// The page that the seed policy does not open.

import { act, list, post, session } from './api.js';
import { button, code, copyButton, h, moment, notice, p, page, pill, prose, quiet, say, section, table } from './dom.js';
import { later, loaded, refused } from './denied.js';
import { deleteDevice, unassigned } from './devices.js';
import { ask, at, field, passwordField } from './forms.js';
import { withListUsers } from './policy.js';
import { passwordProfile, userPage } from './user.js';

export const title = 'Users';

export const render = ([name]) => name ? userPage(name) : usersPage();

function usersPage() {
  const users = loaded(userTable, closed);
  const left = loaded(abandoned);
  return page(title, button('Create user', () => createUser(users.reload), { kind: session.user.isRoot ? 'primary' : '', picture: 'plus' }), users,
    section('Abandoned devices', 'What cancelled enrolments leave.', left));
}

async function closed(refusal) {
  if (!refusal.isDenial) return refused(refusal);
  const edited = withListUsers(await policyText(refusal.denied));
  return [refused(refusal), notice('info',
    h('h2', 'How to open this page'), p(prose('Add `iam:ListUsers` in two places: to the statement `AllowViewAccountInfo`, and to `NotAction` of `DenyAllExceptListedIfNoMFA`.')),
    p('An administrator saves it.'),
    edited && p(copyButton(edited, undefined, 'Copy the policy with this edit')))];
}

/** What decided, or would without MFA. */
async function policyText({ policy, id } = {}) {
  if (policy || !id) return policy?.text;
  const compared = await post('decision-comparison', { id }).catch(() => ({}));
  return compared.sessionWithoutMFA?.policy?.text;
}

async function userTable() {
  const found = await list('ListUsers', 'Users');
  if (!found.length) return quiet('No users yet.');
  // What is denied for one user is not asked for the others; the own user is often another case.
  const one = found.find(({ UserName }) => UserName !== session.user.name) ?? found[0];
  const tried = await Promise.all(columns.map((look) => look(one.UserName).catch((refusal) => refusal)));
  return [
    ...tried.filter(({ isDenial }) => isDenial).map((refusal) => refused(refusal)),
    table('Users', ['User', 'MFA', 'Password', 'Access keys', 'Created'], found.map(({ UserName, CreateDate }, row) => [
      h('a', { href: `./#users/${encodeURIComponent(UserName)}` }, UserName),
      ...columns.map((look, column) => tried[column].isDenial ? '–' : later(() => look(UserName), row >= 20)),
      moment(CreateDate, { dateStyle: 'medium' }),
    ])),
  ];
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
  const password = passwordField('Password (optional)', 'Password', 'new', { required: false });
  const seed = h('input', { type: 'checkbox', checked: true });
  let created = '';
  ask('Create user', {
    label: 'Create user', fields: [name, password],
    body: [name.element, password.element,
      h('label.check', seed, 'Give the seed policy')],
    closed: () => { if (created) reload(); },
    work: async ({ UserName, Password }) => {
      // What went well is not done twice.
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
