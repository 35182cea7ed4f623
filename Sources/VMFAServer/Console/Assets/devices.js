// The MFA devices of a user, own or another's: resynchronise, remove, and what a cancelled enrolment has left.

import { act, deviceKind, lastName, list } from './api.js';
import { button, copyButton, h, icon, moment, notice, say, table } from './dom.js';
import { refused } from './denied.js';
import { ask, codeField, confirm, digits, wrong } from './forms.js';

const kinds = {
  virtual: ['phone', 'Virtual device'], hardware: ['token', 'Hardware token'], securityKey: ['key', 'Security key'],
};

/** A table of the devices that are enabled for a user. */
export async function deviceList(userName, { isOwn, reload }) {
  const devices = await list('ListMFADevices', 'MFADevices', { UserName: userName });
  if (!devices.length) {
    return h('p.empty', icon('phone'), isOwn ? 'No MFA device yet.' : `${userName} has no MFA device.`);
  }
  return table('MFA devices', ['Device', 'Type', 'Enabled', ''], devices.map((device) => {
    const kind = deviceKind(device.SerialNumber);
    const name = lastName(device.SerialNumber);
    const [picture, word] = kinds[kind];
    return [
      h('span.thing', h('strong', name), h('code.small', device.SerialNumber)),
      h('span.kind', icon(picture), word),
      moment(device.EnableDate),
      h('span.row.end',
        kind !== 'securityKey' && button('Resync', () => resync(userName, device.SerialNumber, reload), { kind: 'small', name: `Resync ${name}` }),
        button(isOwn ? 'Remove' : 'Deactivate', () => remove(userName, device.SerialNumber, { isOwn, reload }),
          { kind: 'small danger', name: `${isOwn ? 'Remove' : 'Deactivate'} ${name}` })),
    ];
  }));
}

/** The two fields that enrolling and resynchronising ask for. */
export const codePair = () => [
  codeField('MFA code 1', 'AuthenticationCode1'),
  codeField('MFA code 2', 'AuthenticationCode2', { hint: 'The next one: wait up to 30 seconds until the code changes.' }),
];

/** The parameters of two codes; what is no code is told at its field. */
export function pairParameters(values) {
  const codes = {};
  for (const name of ['AuthenticationCode1', 'AuthenticationCode2']) {
    codes[name] = digits(values[name]);
    if (!/^\d{6}$/.test(codes[name])) throw wrong(name, 'A code has six digits.');
  }
  if (codes.AuthenticationCode1 === codes.AuthenticationCode2) throw wrong('AuthenticationCode2', 'Two different codes are needed, one after the other.');
  return codes;
}

/** Codes that were refused are told at their fields: AWS does not say which of them is wrong. */
export function codeRefusal(refusal) {
  if (refusal.code !== 'InvalidAuthenticationCode') return refusal;
  return wrong('AuthenticationCode1', `${refusal.message} Enter two codes that follow each other, the older one first.`);
}

function resync(UserName, SerialNumber, reload) {
  const fields = codePair();
  ask(`Resync ${lastName(SerialNumber)}`, {
    label: 'Resynchronise', fields,
    body: [
      h('p.quiet', 'A device whose clock has drifted shows codes that are refused. Two consecutive codes tell the server how far off it is.'),
      fields.map((one) => one.element),
    ],
    work: async (values) => {
      const parameters = { UserName, SerialNumber, ...pairParameters(values) };
      await act('ResyncMFADevice', parameters).catch((refusal) => { throw codeRefusal(refusal); });
      say(`${lastName(SerialNumber)} is resynchronised`);
      await reload();
    },
  });
}

/** Takes a device off its user; a virtual device is deleted too, or it would stay behind as nobody's. */
function remove(userName, serial, { isOwn, reload }) {
  const isVirtual = deviceKind(serial) === 'virtual';
  let isOff = false;
  const deletes = isOwn && isVirtual;
  confirm(`${isOwn ? 'Remove' : 'Deactivate'} ${lastName(serial)}?`,
    isOwn
      ? 'Its codes will no longer be taken. Without an MFA device you sign in without MFA.'
      : `${userName} can no longer sign in with it. A virtual device stays behind as nobody’s until it is deleted.`,
    isOwn ? 'Remove device' : 'Deactivate device',
    async () => {
      if (!isOff) await act('DeactivateMFADevice', { UserName: userName, SerialNumber: serial });
      isOff = true;
      if (deletes) {
        try {
          await act('DeleteVirtualMFADevice', { SerialNumber: serial });
        } catch (refusal) {
          await reload({ serial, refusal });
          throw refusal;
        }
      }
      say(deletes ? 'The device is removed' : 'The device is deactivated');
      await reload();
    }, (refusal) => refused(refusal, isOff && h('p.quiet', 'The device is deactivated; only deleting it was refused.')));
}

/** Deletes a device that is nobody's, after asking. */
export function deleteDevice(serial, reload) {
  confirm(`Delete ${lastName(serial)}?`, 'The device is nobody’s. Its name becomes free again.', 'Delete device', async () => {
    await act('DeleteVirtualMFADevice', { SerialNumber: serial });
    say('The device is deleted');
    await reload();
  });
}

/** What a cancelled enrolment is, and its cure: not the permission to delete without MFA, but an administrator. */
export function abandonedNotice(serial, reload, refusal) {
  const command = `aws iam delete-virtual-mfa-device --serial-number ${serial}`;
  return notice('caution',
    h('h2', 'An enrolment was cancelled'),
    h('p', 'The virtual device ', h('code', serial), ' exists and is nobody’s. As long as it does, no other device of this name can be created.'),
    refusal && refused(refusal),
    h('p', h('strong', 'What helps: '), 'an administrator deletes it on the ', h('a', { href: './#users' }, 'Users'), ' page, or with this command.'),
    h('div.take', h('pre', { tabindex: '0', role: 'region', 'aria-label': 'The administrator’s command' }, h('code', command)), copyButton(command, 'Copy the administrator’s command')),
    h('p.quiet', 'Do not add iam:DeleteVirtualMFADevice to what is possible without MFA: whoever has only your password or key must never be able to delete your MFA device.'),
    !refusal && h('p', button('Try to delete it', async (element) => {
      try {
        await act('DeleteVirtualMFADevice', { SerialNumber: serial });
        say('The device is deleted');
        await reload();
      } catch (denied) {
        element.replaceWith(refused(denied));
      }
    })));
}
