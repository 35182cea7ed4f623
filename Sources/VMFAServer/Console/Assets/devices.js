// The MFA devices of a user, own or another's, and what a cancelled enrolment has left.

import { act, deviceKind, lastName, list, session } from './api.js';
import { button, copyable, h, icon, moment, notice, p, prose, quiet, say, strong, table } from './dom.js';
import { refused } from './denied.js';
import { ask, codeField, confirm, sixDigits, wrong } from './forms.js';

const kinds = {
  virtual: ['phone', 'Virtual device'], hardware: ['token', 'Hardware token'], securityKey: ['key', 'Security key'],
};

export async function deviceList(userName, isOwn, reload) {
  const devices = await list('ListMFADevices', 'MFADevices', { UserName: userName });
  if (!devices.length) return quiet(isOwn ? 'No MFA device yet.' : `${userName} has no MFA device.`);
  const verb = isOwn ? 'Remove' : 'Deactivate';
  return table('MFA devices', ['Device', 'Type', 'Enabled', ''], devices.map(({ SerialNumber: serial, EnableDate }) => {
    const [kind, name] = [deviceKind(serial), lastName(serial)];
    return [
      h('span.thing', strong(name), kind !== 'hardware' && h('code.small', serial)),
      h('span.kind', icon(kinds[kind][0]), kinds[kind][1]),
      moment(EnableDate),
      h('span.row.end',
        kind !== 'securityKey' && button('Resync', () => resync(userName, serial, reload), { kind: 'small', name: `Resync ${name}` }),
        button(verb, () => remove(userName, serial, isOwn, reload), { kind: 'small danger', name: `${verb} ${name}` })),
    ];
  }));
}

/** Virtual devices that are nobody's: all, or those with a user's name. */
export async function unassigned(name) {
  const found = await list('ListVirtualMFADevices', 'VirtualMFADevices', { AssignmentStatus: 'Unassigned' });
  return found.map((one) => one.SerialNumber).filter((serial) => !name || lastName(serial) === name);
}

export const codePair = () => [
  codeField('MFA code 1', 'AuthenticationCode1'),
  codeField('MFA code 2', 'AuthenticationCode2', { hint: 'The next one: wait up to 30 seconds until the code changes.' }),
];

export async function withCodes(action, values, parameters) {
  const [AuthenticationCode1, AuthenticationCode2] = [sixDigits(values, 'AuthenticationCode1'), sixDigits(values, 'AuthenticationCode2')];
  await act(action, { ...parameters, AuthenticationCode1, AuthenticationCode2 }).catch((refusal) => {
    // AWS does not say which of them is wrong.
    throw refusal.code === 'InvalidAuthenticationCode' ? wrong('AuthenticationCode1', refusal.detail
      ? refusal.whole : `${refusal.message} Enter two codes that follow each other, the older one first.`) : refusal;
  });
}

function resync(UserName, SerialNumber, reload) {
  const fields = codePair();
  ask(`Resync ${lastName(SerialNumber)}`, {
    label: 'Resynchronise', fields,
    body: [
      quiet('Two consecutive codes tell how far off the device’s clock is.'),
      fields.map((one) => one.element),
    ],
    work: async (values) => {
      await withCodes('ResyncMFADevice', values, { UserName, SerialNumber });
      say(`${lastName(SerialNumber)} is resynchronised`);
      await reload();
    },
  });
}

/** An own virtual device is deleted too, or it would stay behind as nobody's. */
function remove(UserName, SerialNumber, isOwn, reload) {
  let isOff = false;
  confirm(`${isOwn ? 'Remove' : 'Deactivate'} the device ${lastName(SerialNumber)}?`,
    isOwn
      ? 'Its codes will no longer be taken.' : `${UserName} can no longer sign in with it. A virtual device stays behind as nobody’s until it is deleted.`,
    isOwn ? 'Remove device' : 'Deactivate device',
    async () => {
      if (!isOff) await act('DeactivateMFADevice', { UserName, SerialNumber });
      isOff = true;
      try {
        if (isOwn && deviceKind(SerialNumber) === 'virtual') await act('DeleteVirtualMFADevice', { SerialNumber });
        say(isOwn ? 'The device is removed' : 'The device is deactivated');
      } finally { await reload(); }
    }, { explain: (refusal) => refused(refusal, isOff && quiet('The device is deactivated; only deleting it was refused.')) });
}

export function deleteDevice(SerialNumber, reload) {
  confirm(`Delete the device ${lastName(SerialNumber)}?`, 'The device is nobody’s. Its name becomes free again.', 'Delete device', async () => {
    await act('DeleteVirtualMFADevice', { SerialNumber });
    say('The device is deleted');
    await reload();
  });
}

/** The cure is not the permission to delete without MFA, but an administrator. */
export function abandonedNotice(serial, reload, refusal) {
  const attempt = button('Try to delete it', async () => {
    try {
      await act('DeleteVirtualMFADevice', { SerialNumber: serial });
    } catch (denied) {
      const place = h('div', { role: 'alert', tabindex: '-1' });
      attempt.replaceWith(place);
      place.append(refused(denied));
      return place.focus();
    }
    await reload();
    document.querySelector('main h1').focus();
  });
  return notice('caution',
    p(strong(session.user.isRoot ? 'A device is nobody’s. ' : 'An enrolment was cancelled. '), prose(`The device \`${serial}\` is nobody’s, and as long as it exists no other of this name can be created.`)),
    refusal && refused(refusal),
    !session.user.isRoot && [
      p(strong('What helps: '), 'an administrator deletes it on the ', h('a', { href: './#users' }, 'Users'), ' page, or with this command.'),
      copyable(`aws iam delete-virtual-mfa-device --serial-number ${serial}`, 'the administrator’s command'),
      quiet('Do not allow iam:DeleteVirtualMFADevice without MFA: whoever has only a password or key must not delete MFA devices.'),
    ],
    !refusal && p(session.user.isRoot ? button('Delete device', () => deleteDevice(serial, reload), { name: `Delete ${serial}` }) : attempt));
}
