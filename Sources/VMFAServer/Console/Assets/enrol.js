// Assign MFA device: an authenticator app, a hardware token or a security key.

import { act, post, session } from './api.js';
import { button, copyButton, div, h, notice, p, prose, say, svg } from './dom.js';
import { abandonedNotice, codePair, unassigned, withCodes } from './devices.js';
import { at, choice, dialog, field, form } from './forms.js';
import { createCredential, obstacle } from './security-key.js';

/** `again` is told what came of it. */
export function assignDevice(again) {
  const UserName = session.user.name;
  const place = div();
  /** Created and not enabled yet: closing the dialog leaves it behind. */
  let created = null;
  let named = UserName;
  const nameField = (hint) => field('Device name', 'name', { value: UserName, maxlength: '128', hint });
  const forms = { app: appForm, token: tokenForm, key: keyForm };
  const fill = (value) => place.replaceChildren(...[forms[value]()].flat());
  const kind = choice('Type of device', [
    ['app', 'Authenticator app', 'phone'], ['token', 'Hardware token', 'token'], ['key', 'Security key', 'key'],
  ], 'app', fill);
  fill('app');
  const shown = dialog('Assign MFA device', [kind, place], () => { if (created) cancel(created); });

  function part(label, fields, submit, more) {
    return form({ label, fields, submit, extra: button('Cancel', () => shown.close()), ...more }).element;
  }

  async function finish(name) {
    created = null;
    shown.close();
    say(`${name} is enabled`);
    await again('enabled');
  }


  function appForm() {
    const name = nameField(prose(`The seed policy allows the name of the user only: \`${UserName}\`.`));
    return part('Continue', [name], async (values) => {
      named = values.name;
      const made = await post('create-device', { name: named }).catch(async (refusal) => {
        if (refusal.code !== 'EntityAlreadyExists') throw refusal;
        const [serial] = await unassigned(named).catch(() => []);
        throw Object.assign(refusal, serial ? { shown: exists(refusal, serial) } : { field: 'name' });
      });
      created = made.serialNumber;
      kind.remove();
      place.replaceChildren(pairing(made));
      place.querySelector('h3').focus();
    }, { explain: (refusal) => refusal.shown });
  }

  const exists = (refusal, serial) => [notice('bad', p(refusal.message)), abandonedNotice(serial, () => {
    shown.close();
    return again();
  })];

  /** The secret is on the page only as long as this is. */
  function pairing({ serialNumber, secretKey, qrCode: { size, path } }) {
    const fields = codePair();
    const secret = h('div.secret');
    const reveal = button('Show secret key', () => {
      const isShown = secret.firstChild;
      secret.replaceChildren(...(isShown ? [] : [h('code.secret-key', secretKey.replace(/(.{4})(?=.)/g, '$1 ')), copyButton(secretKey, 'Copy secret key')]));
      reveal.textContent = isShown ? 'Show secret key' : 'Hide secret key';
      reveal.ariaExpanded = String(!isShown);
    }, { kind: 'link' });
    reveal.ariaExpanded = 'false';
    return part('Assign MFA', fields, async (values) => {
      await withCodes('EnableMFADevice', values, { UserName, SerialNumber: serialNumber });
      await finish(named);
    }, {
      body: h('ol.steps',
        h('li', h('h3', { tabindex: '-1' }, 'Scan the QR code with your authenticator app'),
          svg('svg.qr', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': `QR code of the device ${named}`, 'shape-rendering': 'crispEdges' },
            svg('rect', { width: size, height: size, fill: '#fff' }), svg('path', { d: path, fill: '#000' })),
          p('No camera? ', reveal), secret),
        h('li', h('h3', 'Enter two consecutive codes'), fields.map((one) => one.element))),
    });
  }

  function tokenForm() {
    const serial = field('Serial number', 'SerialNumber', { hint: 'On the back of the token, such as GAHT12345678.' });
    return part('Assign MFA', [serial, ...codePair()], async (values) => {
      const { SerialNumber } = values;
      await at('SerialNumber', withCodes('EnableMFADevice', values, { UserName, SerialNumber }), 'NoSuchEntity', 'EntityAlreadyExists');
      await finish(SerialNumber);
    });
  }

  function keyForm() {
    return obstacle() || part('Register security key', [nameField()], async ({ name }) => {
      const credential = await createCredential(await post('security-key-challenge'));
      await post('register-security-key', { name, credential });
      await finish(name);
    });
  }

  async function cancel(serial) {
    let refusal;
    try {
      await act('DeleteVirtualMFADevice', { SerialNumber: serial });
      say('The enrolment is cancelled and the device deleted');
    } catch (found) {
      refusal = found;
      say('The enrolment is cancelled, but the device could not be deleted');
    }
    await again(refusal && { serial, refusal });
  }
}
