// The policy editor: an inline policy of a user, checked while one writes.

import { act, post, session } from './api.js';
import { button, h, icon, p, page, quiet, say, section } from './dom.js';
import { refused } from './denied.js';
import { at, confirm, field, form } from './forms.js';
import { findingList, matrixTable, severities, story } from './policy-report.js';

export const title = 'Policy';

/** What is being written; it outlives the view, so that looking elsewhere loses nothing. */
let draft = { text: '', saved: '' };

export const hasChanges = () => draft.text !== draft.saved;
export const discard = () => { draft = { text: '', saved: '' }; };

addEventListener('beforeunload', (event) => { if (hasChanges()) event.preventDefault(); });

/** Opens the editor with a text that is not saved. */
export function editWith(text, user, name) {
  draft = { owner: session.user.arn, user, name, text, saved: '' };
  location.hash = '#policy';
}

export function render([user, name], signal) {
  if (draft.owner !== session.user.arn) discard();
  draft.owner = session.user.arn;
  const editor = textEditor(changed);
  const [findings, matrix, walk] = ['findings', 'matrix', 'walk'].map((word) => h(`div.${word}`));
  const state = h('p.quiet.small', { role: 'status' });
  const who = field('User', 'UserName', { value: user ?? (draft.user || (session.user.isRoot ? '' : session.user.name)) });
  const what = field('Policy name', 'PolicyName', { value: name ?? (draft.name || 'seed') });
  let timer, request = 0;

  function changed() {
    draft.text = editor.text;
    state.textContent = hasChanges() ? 'Not saved' : '';
    clearTimeout(timer);
    timer = setTimeout(check, 400);
  }

  async function check() {
    const number = ++request;
    try {
      const found = draft.text.trim() ? await post('check-policy', { policy: draft.text }) : {};
      if (number !== request || signal.aborted) return;
      const none = quiet(found.problem ?? 'There is no policy to look at.');
      editor.mark(found.findings ?? []);
      findings.replaceChildren(found.findings ? findingList(found.findings, editor.go) : '');
      matrix.replaceChildren(...[found.matrix ? matrixTable(found.matrix) : none].flat());
      walk.replaceChildren(found.walk ? story(found.walk) : none.cloneNode(true));
    } catch (refusal) {
      if (number === request && refusal.status !== 401) findings.replaceChildren(refused(refusal));
    }
  }

  function set(text, saved) {
    editor.text = text;
    // As the text area has it: with line feeds alone.
    draft.saved = saved ?? editor.text;
    changed();
  }

  /** What is in the editor and not saved is not replaced without asking. */
  const replace = (work) => hasChanges() && draft.text.trim()
    ? confirm('Unsaved policy', 'The policy in the editor is not saved.', 'Discard changes', work) : work();

  const choose = form({
    label: 'Save policy', fields: [who, what],
    body: h('div.columns', who.element, what.element),
    extra: [
      button('Load', load), button('Seed policy', () => replace(async () => set((await post('seed-policy')).policy, draft.saved))), state,
    ],
    submit: async ({ UserName, PolicyName }) => {
      if (!draft.text.trim()) throw new Error('There is no policy to save.');
      const text = draft.text;
      await at('UserName', act('PutUserPolicy', { UserName, PolicyName, PolicyDocument: text }), 'NoSuchEntity');
      Object.assign(draft, { user: UserName, name: PolicyName, saved: text });
      state.textContent = 'Saved';
      say('The policy is saved');
    },
  });

  function load() {
    return replace(async () => {
      const [UserName, PolicyName] = [who.input.value.trim(), what.input.value.trim()];
      choose.problem.replaceChildren();
      try {
        const found = await act('GetUserPolicy', { UserName, PolicyName });
        Object.assign(draft, { user: UserName, name: PolicyName });
        set(decodeURIComponent(found.PolicyDocument));
      } catch (refusal) { choose.fail(refusal); }
    });
  }

  editor.text = draft.text;
  if (name && (draft.user !== user || draft.name !== name)) load();
  else if (draft.text) changed();
  else if (!name) post('seed-policy').then(({ policy }) => { if (!signal.aborted && !editor.text) set(policy); }, () => {});

  return page(title, p('An inline policy of a user, checked while you write.'), choose.element,
    h('div.desk', editor.element, section('Findings', null, findings)),
    section('Matrix', 'What is allowed with each kind of credentials, and what MFA changes.', matrix),
    section('Walk', 'The life of an MFA device under this policy.', walk));
}

/** A text area as high as its text, with the numbers of its lines and the marks of findings beside it. */
function textEditor(changed) {
  const numbers = h('div.numbers', { 'aria-hidden': 'true' });
  const area = h('textarea', { 'aria-label': 'Policy', spellcheck: 'false', autocapitalize: 'none', autocomplete: 'off', wrap: 'off',
    oninput: () => { draw(); changed(); } });
  let found = [];
  function draw() {
    area.rows = Math.max(area.value.split('\n').length, 12);
    numbers.replaceChildren(...Array.from({ length: area.rows }, (_, index) => {
      // The worst finding of a line marks it.
      const worst = Object.keys(severities).find((kind) => found.some((one) => one.line === index + 1 && one.severity === kind));
      return h(`span${worst ? `.${severities[worst][0]}` : ''}`, worst && icon(severities[worst][2]), String(index + 1));
    }));
  }
  draw();
  return {
    element: h('div.editor', numbers, area),
    get text() { return area.value; },
    set text(text) { area.value = text; draw(); },
    mark(findings) { found = findings; draw(); },
    go(line, column) {
      const start = area.value.split('\n').slice(0, line - 1).join('\n').length + (line > 1) + column - 1;
      area.focus();
      area.setSelectionRange(start, start);
      numbers.children[line - 1]?.scrollIntoView({ block: 'center' });
    },
  };
}
