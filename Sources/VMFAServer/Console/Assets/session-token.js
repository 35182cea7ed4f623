// GetSessionToken with a code, ready to paste.

import { act, deviceKind, lastName, list } from './api.js';
import { copyable, div, h, moment, notice, p, quiet } from './dom.js';
import { choice, codeField, field, form, sixDigits, wrong } from './forms.js';
import { exportLines, profile } from './keys.js';

const durations = [['900', '15 minutes'], ['3600', '1 hour'], ['43200', '12 hours', true], ['129600', '36 hours']];

const formats = {
  export: [exportLines, 'export lines'], profile: [(key) => profile('mfa', key), 'profile for ~/.aws/credentials'],
};

export async function sessionToken(UserName) {
  const all = await list('ListMFADevices', 'MFADevices', { UserName });
  const devices = all.map((one) => one.SerialNumber).filter((serial) => deviceKind(serial) !== 'securityKey');
  if (!devices.length) return quiet(all.length ? 'Security keys are for this console only.' : 'Assign a device first.');
  const result = div();
  const fields = [
    field('MFA device', 'SerialNumber', { choices: devices.map((serial) => [serial, lastName(serial)]) }),
    codeField('MFA code', 'TokenCode'),
    field('Valid for', 'DurationSeconds', { choices: durations }),
  ];
  const { element } = form({
    label: 'Get session token', kind: '', fields,
    body: h('div.columns', fields.map((one) => one.element)),
    submit: async (values) => {
      result.replaceChildren();
      const TokenCode = sixDigits(values, 'TokenCode');
      const { Credentials: key } = await act('GetSessionToken', { ...values, TokenCode }, 'sts').catch((refusal) => {
        throw /MultiFactorAuthentication failed/.test(refusal.message) ? wrong('TokenCode', refusal.whole) : refusal;
      });
      fields[1].input.value = '';
      result.replaceChildren(credentials(key));
      result.querySelector('h3').focus();
    },
  });
  return [element, result];
}

function credentials(key) {
  const place = div();
  const fill = (format) => place.replaceChildren(copyable(formats[format][0](key), formats[format][1]));
  fill('export');
  return h('div.result',
    notice('good', h('h3', { tabindex: '-1' }, 'Session with MFA'), p('Valid until ', moment(key.Expiration), '. Shown this once.')),
    choice('Format', [['export', 'Shell'], ['profile', 'Profile']], 'export', fill), place);
}
