// Access keys of a user: listed with their last use, created, deactivated, deleted.

import { act, list } from './api.js';
import { button, code, copyable, div, h, icon, moment, notice, p, pill, say, table } from './dom.js';
import { deniedWord, loaded, refused } from './denied.js';
import { confirm, dialog } from './forms.js';

export function accessKeys(userName) {
  const problem = div({ role: 'alert' });
  const keys = loaded(async () => {
    const found = await list('ListAccessKeys', 'AccessKeyMetadata', { UserName: userName });
    return found.length
      ? table('Access keys', ['Access key ID', 'Status', 'Created', 'Last used', ''], found.map(row))
      : h('p.empty', icon('key'), 'No access key.');
  });

  function row(key) {
    const parameters = { UserName: userName, AccessKeyId: key.AccessKeyId };
    const isActive = key.Status === 'Active';
    const change = async () => {
      await act('UpdateAccessKey', { ...parameters, Status: isActive ? 'Inactive' : 'Active' });
      say(isActive ? 'The key is deactivated' : 'The key is active');
      await keys.reload();
    };
    return [
      code(key.AccessKeyId),
      isActive ? pill('good', 'Active', 'check') : pill('dim', 'Inactive', 'none'),
      moment(key.CreateDate),
      lastUse(key.AccessKeyId),
      h('span.row.end',
        button(isActive ? 'Deactivate' : 'Activate', () => attempt(change), { kind: 'small', name: `${isActive ? 'Deactivate' : 'Activate'} ${key.AccessKeyId}` }),
        button('Delete', () => confirm('Delete access key?', `Whatever uses ${key.AccessKeyId} stops working at once.`, 'Delete key', async () => {
          await act('DeleteAccessKey', parameters);
          say('The key is deleted');
          await keys.reload();
        }), { kind: 'small danger', name: `Delete ${key.AccessKeyId}` })),
    ];
  }

  function lastUse(id) {
    const place = h('span.quiet', '…');
    act('GetAccessKeyLastUsed', { AccessKeyId: id }).then((output) => {
      const use = output.AccessKeyLastUsed;
      place.replaceChildren(...(use?.LastUsedDate ? [moment(use.LastUsedDate), ` ${use.ServiceName}`] : ['never']));
    }, (refusal) => place.replaceChildren(deniedWord(refusal)));
    return place;
  }

  async function attempt(work) {
    problem.replaceChildren();
    try { await work(); } catch (refusal) { problem.replaceChildren(refused(refusal)); }
  }

  async function create() {
    const { AccessKey: key } = await act('CreateAccessKey', { UserName: userName });
    const shown = dialog('Access key created', [
      notice('caution', p('The secret key is shown this once. Copy it now.')),
      h('h3', 'For a shell'),
      copyable(`export AWS_ENDPOINT_URL='${location.origin}'\nexport AWS_ACCESS_KEY_ID='${key.AccessKeyId}'\nexport AWS_SECRET_ACCESS_KEY='${key.SecretAccessKey}'`, 'export lines'),
      h('h3', 'For ~/.aws/credentials'),
      copyable(`[${userName}]\naws_access_key_id = ${key.AccessKeyId}\naws_secret_access_key = ${key.SecretAccessKey}\nendpoint_url = ${location.origin}`, 'profile'),
      h('div.row.buttons', button('Done', () => shown.close(), { kind: 'primary' })),
    ]);
    await keys.reload();
  }

  return [keys, problem, h('div.row', button('Create access key', () => attempt(create), { picture: 'plus' }))];
}
