// Assign MFA device: an authenticator app, a hardware token or a security key.

import { act, post, session } from './api.js';
import { button, copyButton, h, notice, say, svg } from './dom.js';
import { abandonedNotice, codePair, codeRefusal, pairParameters } from './devices.js';
import { choice, dialog, field, form, wrong } from './forms.js';
import { createCredential, isAvailable } from './security-key.js';

/** Opens the dialog; `again` is told what came of it. */
export function assignDevice(again) {
  const { user } = session;
  const place = h('div');
  /** The device that is created and not enabled yet: closing the dialog leaves it behind. */
  let created = null;
  const kind = choice('Type of device', [
    ['app', 'Authenticator app', 'phone'], ['token', 'Hardware token', 'token'], ['key', 'Security key', 'key'],
  ], 'app', (value) => fill(value));
  const forms = { app: appForm, token: tokenForm, key: keyForm };
  const fill = (value) => place.replaceChildren(...[forms[value]()].flat());
  const cancelButton = () => button('Cancel', () => shown.close());
  const finish = async (name) => {
    created = null;
    shown.close();
    say(`${name} is enabled`);
    await again('enabled');
  };

  function nameField(hint) {
    return field('Device name', 'name', { value: user.name, required: true, autocomplete: 'off', maxlength: '128', hint });
  }

  const explain = (refusal) => refusal.code === 'EntityAlreadyExists' && refusal.status === 409
    ? exists(refusal)
    : null;

  /** The name that was asked for last. */
  let named = user.name;
  function exists(refusal) {
    const serial = `${user.arn.split(':').slice(0, 5).join(':')}:mfa/${named}`;
    return h('div', notice('bad', h('p', refusal.message)), abandonedNotice(serial, async () => {
      shown.close();
      await again();
    }));
  }

  function appForm() {
    const name = nameField(['The seed policy allows the name of the user only: ', h('code', user.name), '.']);
    return form({
      name: 'Name the device', label: 'Continue', fields: [name], extra: cancelButton(), explain,
      submit: async (values) => {
        named = values.name.trim();
        const made = await post('create-device', { name: named });
        created = made.serialNumber;
        kind.element.remove();
        place.replaceChildren(pairing(made));
        place.querySelector('h3').focus();
      },
    }).element;
  }

  /** The secret is on the page only as long as this is. */
  function pairing({ serialNumber, secretKey, qrCode }) {
    const fields = codePair();
    const secret = h('div.secret');
    const reveal = button('Show secret key', () => {
      const isShown = secret.firstChild;
      secret.replaceChildren(...(isShown ? [] : [h('code.secret-key', secretKey.replace(/(.{4})(?=.)/g, '$1 ')), copyButton(secretKey, 'Copy secret key')]));
      reveal.textContent = isShown ? 'Show secret key' : 'Hide secret key';
      reveal.setAttribute('aria-expanded', String(!isShown));
    }, { kind: 'link' });
    reveal.setAttribute('aria-expanded', 'false');
    return form({
      name: 'Set up the device', label: 'Assign MFA', fields, extra: cancelButton(),
      body: h('ol.steps',
        h('li', h('h3', { tabindex: '-1' }, 'Scan the QR code with your authenticator app'),
          svg('svg.qr', { viewBox: `0 0 ${qrCode.size} ${qrCode.size}`, role: 'img', 'aria-label': `QR code of the device ${named}`, 'shape-rendering': 'crispEdges' },
            svg('rect', { width: qrCode.size, height: qrCode.size, fill: '#fff' }), svg('path', { d: qrCode.path, fill: '#000' })),
          h('p', 'No camera? ', reveal), secret),
        h('li', h('h3', 'Enter two consecutive codes'), fields.map((one) => one.element))),
      submit: async (values) => {
        const codes = pairParameters(values);
        try {
          await act('EnableMFADevice', { UserName: user.name, SerialNumber: serialNumber, ...codes });
        } catch (refusal) { throw codeRefusal(refusal); }
        await finish(named);
      },
    }).element;
  }

  function tokenForm() {
    const serial = field('Serial number', 'SerialNumber', { required: true, autocomplete: 'off', hint: 'On the back of the token, such as GAHT12345678.' });
    const fields = [serial, ...codePair()];
    return form({
      name: 'Assign a hardware token', label: 'Assign MFA', fields, extra: cancelButton(),
      submit: async (values) => {
        const number = values.SerialNumber.trim();
        const codes = pairParameters(values);
        try {
          await act('EnableMFADevice', { UserName: user.name, SerialNumber: number, ...codes });
        } catch (refusal) {
          if (refusal.code === 'NoSuchEntity' || refusal.code === 'EntityAlreadyExists') throw wrong('SerialNumber', refusal.message);
          throw codeRefusal(refusal);
        }
        await finish(number);
      },
    }).element;
  }

  function keyForm() {
    const { isPossible, url } = session.securityKeys;
    if (!isPossible || !isAvailable()) {
      return [
        notice('info', h('p', isPossible || !url
          ? 'This browser has no support for security keys.'
          : ['A security key belongs to a site with a name, and this address has none. Open ', h('a', { href: url }, url), ' and sign in there.'])),
        h('div.row', cancelButton()),
      ];
    }
    const name = nameField('A word to know the key by.');
    return form({
      name: 'Register a security key', label: 'Register security key', fields: [name], extra: cancelButton(),
      submit: async (values) => {
        const credential = await createCredential(await post('security-key-challenge'));
        const { serialNumber } = await post('register-security-key', { name: values.name.trim(), credential });
        await finish(serialNumber.split('/').pop());
      },
    }).element;
  }

  fill('app');
  const shown = dialog('Assign MFA device', [kind.element, place], () => { if (created) cancel(created); });

  /** The dialog was closed in the middle: the device is deleted again, or shown as what it is now. */
  async function cancel(serial) {
    try {
      await act('DeleteVirtualMFADevice', { SerialNumber: serial });
      say('The enrolment is cancelled and the device deleted');
      await again();
    } catch (refusal) {
      say('The enrolment is cancelled, but the device could not be deleted');
      await again({ serial, refusal });
    }
  }
}
