// Access keys of a user.

import { act, list } from './api.js';
import { button, code, copyable, div, h, keepFocus, moment, notice, p, pill, quiet, say, table } from './dom.js';
import { later, loaded, refused } from './denied.js';
import { confirm, dialog } from './forms.js';

export function accessKeys(UserName) {
  const problem = div({ role: 'alert' });
  const keys = loaded(async () => {
    const found = await list('ListAccessKeys', 'AccessKeyMetadata', { UserName });
    return found.length ? table('Access keys', ['Access key ID', 'Status', 'Created', 'Last used', ''], found.map(row)) : quiet('No access key.');
  });

  async function change(action, parameters, words) {
    const giveBack = keepFocus();
    const output = await act(action, { UserName, ...parameters });
    await keys.reload();
    if (document.activeElement === document.body) giveBack();
    if (words) say(words);
    return output;
  }

  const attempt = (work) => async () => {
    problem.replaceChildren();
    await work().catch((refusal) => problem.replaceChildren(refused(refusal)));
  };

  function row({ AccessKeyId, Status, CreateDate }) {
    const isActive = Status === 'Active';
    const verb = isActive ? 'Deactivate' : 'Activate';
    return [
      code(AccessKeyId),
      isActive ? pill('good', 'Active', 'check') : pill('dim', 'Inactive', 'none'),
      moment(CreateDate),
      later(() => lastUse(AccessKeyId)),
      h('span.row.end',
        button(verb, attempt(() => change('UpdateAccessKey', { AccessKeyId, Status: isActive ? 'Inactive' : 'Active' },
          isActive ? 'The key is deactivated' : 'The key is active')), { kind: 'small', name: `${verb} ${AccessKeyId}` }),
        button('Delete', () => confirm('Delete access key?', `Whatever uses ${AccessKeyId} stops working at once.`, 'Delete key',
          () => change('DeleteAccessKey', { AccessKeyId }, 'The key is deleted')), { kind: 'small danger', name: `Delete ${AccessKeyId}` })),
    ];
  }

  const create = attempt(async () => {
    const { AccessKey: key } = await change('CreateAccessKey');
    const shown = dialog('Access key created', [
      notice('caution', p('The secret key is shown this once. Copy it now.')),
      h('h3', 'For a shell'), copyable(exportLines(key), 'export lines'),
      h('h3', 'For ~/.aws/credentials'), copyable(profile(UserName, key), 'profile'),
      h('div.row.buttons', button('Done', () => shown.close(), { kind: 'primary' })),
    ]);
  });

  return { reload: keys.reload, content: [keys, problem, h('div.row', button('Create access key', create, { picture: 'plus' }))] };
}

async function lastUse(AccessKeyId) {
  const { AccessKeyLastUsed: use } = await act('GetAccessKeyLastUsed', { AccessKeyId });
  return use?.LastUsedDate ? [moment(use.LastUsedDate), ` ${use.ServiceName}`] : 'never';
}

export const exportLines = (key) => [
  ['ENDPOINT_URL', location.origin], ['ACCESS_KEY_ID', key.AccessKeyId], ['SECRET_ACCESS_KEY', key.SecretAccessKey],
  ['SESSION_TOKEN', key.SessionToken],
].filter(([, value]) => value).map(([name, value]) => `export AWS_${name}='${value}'`).join('\n');

export const profile = (name, key) => [
  `[${name}]`, `aws_access_key_id = ${key.AccessKeyId}`, `aws_secret_access_key = ${key.SecretAccessKey}`,
  key.SessionToken && `aws_session_token = ${key.SessionToken}`, `endpoint_url = ${location.origin}`,
].filter(Boolean).join('\n');
