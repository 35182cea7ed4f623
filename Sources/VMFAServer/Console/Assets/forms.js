// Fields, forms and dialogs: labels that are bound, errors at the field, focus that comes back.

import { refused } from './denied.js';
import { busy, button, h, icon, newID, p, say, span } from './dom.js';

/** A labelled input; `field.fail(text)` puts an error below it. */
export function field(label, name, { hint, choices, ...attributes } = {}) {
  const id = newID(name);
  const error = h('p.error', { id: `${id}-error`, hidden: true });
  const input = choices
    ? h('select', { id, name, ...attributes }, choices.map(([value, text, selected]) => h('option', { value, selected }, text)))
    : h('input', { id, name, type: 'text', spellcheck: 'false', autocapitalize: 'none', ...attributes });
  const about = [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(' ');
  input.setAttribute('aria-describedby', about);
  const fail = (text) => {
    error.replaceChildren(...(text ? [icon('alert'), text] : []));
    error.hidden = !text;
    if (text) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
  };
  input.addEventListener('input', () => fail(''));
  const element = h('div.field',
    h('label', { for: id }, label), input, hint && h('p.hint', { id: `${id}-hint` }, hint), error);
  return { element, input, name, fail };
}

/** A field for a code of six digits. */
export const codeField = (label, name, options = {}) =>
  field(label, name, {
    class: 'code', inputmode: 'numeric', autocomplete: 'off', maxlength: '7', placeholder: '000000', required: true,
    ...options });

/** A field that nobody sees and password managers read: whose password the form is about. */
const userNameFor = (name) => h('input', { type: 'text', name: 'username', autocomplete: 'username', value: name, hidden: true });

/** Codes are read out in groups and copied with spaces. */
export const digits = (text) => text.replace(/\s/g, '');

/** Some choices of which one holds; arrow keys move between them. */
export function choice(legend, options, chosen, change = () => {}) {
  const name = newID('choice');
  const element = h('fieldset.choice',
    h('legend', legend),
    options.map(([value, label, picture]) => h('label',
      h('input', { type: 'radio', name, value, checked: value === chosen, onchange: () => change(value) }),
      picture && icon(picture), span(label))));
  return { element, get value() { return element.querySelector(':checked')?.value; } };
}

/**
 * A form. `submit` gets the values by their names; what it throws is shown at the field that it names, or else above
 * the buttons, a denial with its reasons. `explain` may turn a refusal into something better than its message.
 */
export function form({ fields = [], body, label, kind = 'primary', submit, explain, extra = [], name, whose }) {
  const problem = h('div.problem', { role: 'alert' });
  const send = h('button', { type: 'submit', class: kind }, label);
  const element = h('form', { method: 'post', novalidate: true, autocomplete: 'on', 'aria-label': name },
    whose && userNameFor(whose), body ?? fields.map((one) => one.element), problem, h('div.row.buttons', send, extra));
  const fail = (refusal) => {
    const explained = explain?.(refusal) || (refusal.isDenial && refused(refusal));
    const target = !explained && fields.find((one) => one.name === refusal.field && one.element.isConnected);
    if (target) {
      target.fail(refusal.message);
      target.input.focus();
    } else {
      problem.replaceChildren(...[explained || h('p.error', icon('alert'), refusal.message)].flat());
    }
  };
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    problem.replaceChildren();
    fields.forEach((one) => one.fail(''));
    const empty = fields.find((one) => one.element.isConnected && one.input.required && !one.input.value.trim());
    if (empty) {
      empty.fail('This is needed.');
      empty.input.focus();
      return;
    }
    busy(send, async () => {
      try {
        await submit(Object.fromEntries(fields.map((one) => [one.name, one.input.type === 'password' ? one.input.value : one.input.value.trim()])));
      } catch (refusal) {
        fail(refusal);
      }
    });
  });
  return { element, fail, problem };
}

/** A refusal at a field of the page's own. */
export const wrong = (name, message) => Object.assign(new Error(message), { field: name });

/** A dialog, shown; it is taken away when it closes, and the focus goes back to where it was. */
export function dialog(title, content, closed = () => {}) {
  const id = newID('dialog');
  const before = document.activeElement;
  const shut = button('', () => element.close(), { kind: 'ghost shut', picture: 'cross', name: 'Close' });
  const body = h('div.dialog-body', content);
  const element = h('dialog', { 'aria-labelledby': id },
    h('div.dialog-head', h('h2', { id, tabindex: '-1' }, title), shut),
    body, h('p.heard', { role: 'status' }));
  element.addEventListener('close', () => {
    element.remove();
    // What was said inside is still to be heard.
    const heard = element.querySelector('.heard').textContent;
    if (heard) say(heard);
    const heading = document.querySelector('main h1');
    if (before?.isConnected) before.focus(); else heading?.focus();
    closed();
  });
  document.getElementById('main').append(element);
  element.showModal();
  (body.querySelector('[data-first], input:not([type=radio]), select, textarea') ?? element.querySelector('h2')).focus();
  return element;
}

/** A dialog with a form; it closes when what it is for is done. */
export function ask(title, { work, closed, ...options }) {
  const { element, fail } = form({
    name: title, ...options, extra: button('Cancel', () => shown.close()),
    submit: async (values) => {
      await work(values);
      shown.close();
    },
  });
  const shown = dialog(title, element, closed);
  return fail;
}

/** Asks before something is done that cannot be taken back; what goes wrong is shown in the dialog. */
export const confirm = (title, text, label, work, explain = refused) =>
  ask(title, { body: p(text), label, kind: 'danger', work, explain });
