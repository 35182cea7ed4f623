// Fields, forms and dialogs.

import { refused } from './denied.js';
import { busy, button, h, icon, keepFocus, newID, p, say, span } from './dom.js';

export function field(label, name, { hint, choices, ...attributes } = {}) {
  const id = newID(name);
  const error = h('p.error', { id: `${id}-error`, role: 'alert', hidden: true });
  const common = { id, name, 'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-error`, ...attributes };
  const input = choices
    ? h('select', common, choices.map(([value, text, selected]) => h('option', { value, selected }, text)))
    : h('input', { type: 'text', spellcheck: 'false', autocapitalize: 'none', autocomplete: 'off', required: true, ...common });
  const fail = (text) => {
    error.replaceChildren(...(text ? [icon('alert'), text] : []));
    error.hidden = !text;
    input.ariaInvalid = text ? 'true' : null;
    if (text) input.focus();
  };
  input.addEventListener('input', () => fail(''));
  return { input, name, fail,
    element: h('div.field', h('label', { for: id }, label), input, hint && h('p.hint', { id: `${id}-hint` }, hint), error) };
}

export const codeField = (label, name, options) =>
  field(label, name, { class: 'code', inputmode: 'numeric', maxlength: '7', ...options });

/** Phones show codes in groups. */
export function sixDigits(values, name) {
  const text = values[name].replace(/\s/g, '');
  if (!/^\d{6}$/.test(text)) throw wrong(name, 'A code has six digits.');
  return text;
}

export const passwordField = (label, name, which, options) =>
  field(label, name, { type: 'password', autocomplete: `${which}-password`, ...options });

export const newPasswordFields = (name) => [passwordField('New password', name, 'new'), passwordField('New password again', 'again', 'new')];
export function checkAgain(password, again) {
  if (password !== again) throw wrong('again', 'The two passwords differ.');
}

export function choice(legend, options, chosen, change) {
  const name = newID('choice');
  return h('fieldset.choice', h('legend', legend), options.map(([value, label, picture]) => h('label',
    h('input', { type: 'radio', name, value, checked: value === chosen, onchange: () => change(value) }),
    picture && icon(picture), span(label))));
}

/** What `submit` throws is shown at the field that it names, or above the buttons. `whose` is for password managers. */
export function form({ fields = [], body, label, kind = 'primary', submit, explain, extra, whose }) {
  const problem = h('div.problem', { role: 'alert' });
  const send = h('button', { type: 'submit', class: kind }, label);
  const element = h('form', { method: 'post', novalidate: true },
    whose && h('input', { type: 'text', name: 'username', autocomplete: 'username', value: whose, hidden: true }),
    body ?? fields.map((one) => one.element), problem, h('div.row.buttons', send, extra));
  const fail = (refusal) => {
    const explained = explain?.(refusal) || (refusal.isDenial && refused(refusal));
    const target = !explained && fields.find((one) => one.name === refusal.field && one.input.isConnected);
    if (target) {
      if (target.input.type === 'password') target.input.value = '';
      target.fail(refusal.message);
    } else problem.replaceChildren(...[explained || h('p.error', icon('alert'), refusal.message)].flat());
  };
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    problem.replaceChildren();
    const values = {};
    for (const { name: key, input, fail: clear } of fields) {
      clear('');
      values[key] = input.type === 'password' ? input.value : input.value.trim();
    }
    const empty = fields.find((one) => one.input.required && !values[one.name]);
    if (empty) return empty.fail('This is needed.');
    busy(send, () => submit(values).catch(fail));
  });
  return { element, fail, problem };
}

export const wrong = (name, message) => Object.assign(new Error(message), { field: name });

/** Puts a refusal at a field: any but denials, or those with the codes. */
export const at = (name, answer, ...codes) => answer.catch((refusal) => {
  throw (codes.length ? codes.includes(refusal.code) : !refusal.isDenial) ? Object.assign(refusal, { field: name }) : refusal;
});

export function dialog(title, content, closed) {
  const id = newID('dialog');
  const giveBack = keepFocus();
  const heard = h('p.heard', { role: 'status' });
  const element = h('dialog', { 'aria-labelledby': id },
    h('div.dialog-head', h('h2', { id, tabindex: '-1' }, title),
      button('', () => element.close(), { kind: 'ghost shut', picture: 'cross', name: 'Close' })),
    content, heard);
  element.addEventListener('close', () => {
    element.remove();
    // What was said inside is still to be heard.
    if (heard.said) say(heard.said);
    giveBack();
    closed?.();
  });
  document.getElementById('main').append(element);
  element.showModal();
  (element.querySelector('input:not([type=radio], [hidden]), select') ?? element.querySelector('h2')).focus();
  return element;
}

export function ask(title, { work, closed, ...options }) {
  const { element } = form({
    ...options, extra: button('Cancel', () => shown.close()),
    submit: async (values) => {
      await work(values);
      shown.close();
    },
  });
  const shown = dialog(title, element, closed);
}

export const confirm = (title, text, label, work, options) =>
  ask(title, { body: p(text), label, kind: 'danger', work, explain: refused, ...options });
