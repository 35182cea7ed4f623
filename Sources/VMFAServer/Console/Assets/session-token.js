// A session token for the command line: GetSessionToken with a code, ready to paste.

import { act, deviceKind, lastName, list } from './api.js';
import { copyable, div, h, moment, notice, p, say } from './dom.js';
import { choice, codeField, digits, field, form, wrong } from './forms.js';

const durations = [['900', '15 minutes'], ['3600', '1 hour'], ['43200', '12 hours', true], ['129600', '36 hours']];

const formats = {
  export: (key) => `export AWS_ENDPOINT_URL='${location.origin}'
export AWS_ACCESS_KEY_ID='${key.AccessKeyId}'
export AWS_SECRET_ACCESS_KEY='${key.SecretAccessKey}'
export AWS_SESSION_TOKEN='${key.SessionToken}'`,
  profile: (key) => `[mfa]
aws_access_key_id = ${key.AccessKeyId}
aws_secret_access_key = ${key.SecretAccessKey}
aws_session_token = ${key.SessionToken}
endpoint_url = ${location.origin}`,
  json: (key) => JSON.stringify({ Version: 1, ...key }, null, 2),
};

/** The form, for a user who has a device that shows codes. */
export async function sessionToken(userName) {
  const all = await list('ListMFADevices', 'MFADevices', { UserName: userName });
  const devices = all.filter((device) => deviceKind(device.SerialNumber) !== 'securityKey');
  if (!devices.length) {
    return h('p.quiet', all.length ? 'Security keys are for this console only: a session token needs a device that shows codes.' : 'Needs an MFA device that shows codes.');
  }
  const result = div();
  const device = field('MFA device', 'SerialNumber', { choices: devices.map(({ SerialNumber }) => [SerialNumber, lastName(SerialNumber)]) });
  const code = codeField('MFA code', 'TokenCode', { autocomplete: 'one-time-code' });
  const duration = field('Valid for', 'DurationSeconds', { choices: durations });
  const { element } = form({
    name: 'Session token', label: 'Get session token', kind: '', fields: [device, code, duration],
    body: h('div.columns', [device, code, duration].map((one) => one.element)),
    submit: async (values) => {
      const parameters = { ...values, TokenCode: digits(values.TokenCode) };
      if (!/^\d{6}$/.test(parameters.TokenCode)) throw wrong('TokenCode', 'A code has six digits.');
      result.replaceChildren();
      let key;
      try {
        key = (await act('GetSessionToken', parameters, 'sts')).Credentials;
      } catch (refusal) {
        if (/MultiFactorAuthentication failed/.test(refusal.message)) throw wrong('TokenCode', [refusal.message, refusal.detail].filter(Boolean).join(' '));
        throw refusal;
      }
      code.input.value = '';
      result.replaceChildren(credentials(key));
      result.querySelector('h3').focus();
      say('The session token is here');
    },
  });
  return [element, result];
}

function credentials(key) {
  const place = div();
  const labels = { export: 'export lines', profile: 'profile for ~/.aws/credentials', json: 'JSON' };
  const fill = (format) => place.replaceChildren(copyable(formats[format](key), labels[format]));
  const format = choice('Format', [['export', 'Shell'], ['profile', 'Profile'], ['json', 'JSON']], 'export', fill);
  fill('export');
  return h('div.result',
    notice('good', h('h3', { tabindex: '-1' }, 'Session with MFA'), p('Valid until ', moment(key.Expiration), '. Shown this once.')),
    format.element, place);
}
