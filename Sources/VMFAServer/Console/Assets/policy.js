// The policy editor: an inline policy of a user, checked while one writes.

import { act, post, session } from './api.js';
import { button, h, icon, p, page, quiet, say, section } from './dom.js';
import { refused } from './denied.js';
import { at, confirm, field, form } from './forms.js';
import { countFindings, findingList, matrixTable, severities, story } from './policy-report.js';

export const title = 'Policy';

/** It outlives the view: looking elsewhere loses nothing. */
let draft = { text: '', saved: '' };

export const hasChanges = () => draft.text !== draft.saved;
export const discard = () => { draft = { text: '', saved: '' }; };

addEventListener('beforeunload', (event) => { if (hasChanges()) event.preventDefault(); });

const members = { AllowViewAccountInfo: 'Action', DenyAllExceptListedIfNoMFA: 'NotAction' };

/** The documented edit of the seed policy, where it fits. */
export function withListUsers(text) {
  let [found, added] = [0, 0];
  try {
    const policy = JSON.parse(text, function (key, value) {
      if (members[this.Sid] !== key) return value;
      const actions = [value].flat();
      found += 1;
      if (actions.includes('iam:ListUsers')) return value;
      added += 1;
      return [...actions, 'iam:ListUsers'];
    });
    if (found === 2 && added) return JSON.stringify(policy, null, 4);
  } catch { /* While one writes, it is no policy. */ }
}

export function render([user, name], signal) {
  if (draft.owner !== session.user.arn) discard();
  draft.owner = session.user.arn;
  const editor = textEditor(changed);
  const [findings, matrix, walk] = ['findings', 'matrix', 'walk'].map((word) => h(`div.${word}`));
  const state = h('p.quiet.small', { role: 'status' });
  const whatIsHeld = () => draft.user && `${draft.user} / ${draft.name || 'a new policy'}`;
  const held = () => [draft.user ?? (session.user.isRoot ? '' : session.user.name), draft.name ?? 'seed'];
  // A link opens what it names, and never puts another's draft under that name.
  const isHeld = !user || (draft.user === user && (name ? draft.name === name : hasChanges()));
  const [whose, called] = isHeld ? held() : [user, name ?? ''];
  const who = field('User', 'UserName', { value: whose });
  const what = field('Policy name', 'PolicyName', { value: called });
  const open = button('Open the Users page: add iam:ListUsers', () => set(withListUsers(editor.text), draft.saved));
  let timer, request = 0, words = '', count = '';

  function tell(next) {
    words = next;
    state.textContent = [words, words && whatIsHeld(), count].filter(Boolean).join(' · ');
  }

  function changed() {
    draft.text = editor.text;
    open.hidden = !withListUsers(draft.text);
    tell(hasChanges() ? 'Not saved' : '');
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
      count = countFindings(found.findings ?? []);
      tell(words);
      findings.replaceChildren(found.findings ? findingList(found.findings, editor.go) : '');
      matrix.replaceChildren(...[found.matrix ? matrixTable(found.matrix) : none].flat());
      walk.replaceChildren(found.walk ? story(found.walk) : none.cloneNode(true));
    } catch (refusal) {
      if (number === request && refusal.status !== 401) findings.replaceChildren(refused(refusal));
    }
  }

  function set(text, saved) {
    editor.text = text;
    // With line feeds alone.
    draft.saved = saved ?? editor.text;
    changed();
  }

  const replace = (work, closed) => hasChanges() && draft.text.trim()
    ? confirm('Unsaved policy', `The policy in the editor is not saved: ${whatIsHeld() || 'a new policy'}.`, 'Discard changes', work, { closed })
    : work();

  const keep = () => { [who.input.value, what.input.value] = held(); };

  const choose = form({
    label: 'Save policy', fields: [who, what],
    body: h('div.columns', who.element, what.element),
    extra: [
      button('Load', load), button('Seed policy', () => replace(async () => set((await post('seed-policy')).policy, draft.saved))),
      open, state,
    ],
    submit: async ({ UserName, PolicyName }) => {
      if (!draft.text.trim()) throw new Error('There is no policy to save.');
      const text = draft.text;
      await at('UserName', act('PutUserPolicy', { UserName, PolicyName, PolicyDocument: text }), 'NoSuchEntity');
      Object.assign(draft, { user: UserName, name: PolicyName, saved: text });
      tell('Saved');
      say('The policy is saved');
    },
  });

  function load() {
    return replace(async () => {
      const [UserName, PolicyName] = [who.input.value.trim(), what.input.value.trim()];
      choose.problem.replaceChildren();
      clear(UserName, PolicyName);
      try {
        const found = await act('GetUserPolicy', { UserName, PolicyName });
        if (!signal.aborted) set(decodeURIComponent(found.PolicyDocument));
      } catch (refusal) { choose.fail(refusal); }
    }, keep);
  }

  /** Until it is loaded, nothing can be saved under its name. */
  function clear(UserName, PolicyName) {
    Object.assign(draft, { user: UserName, name: PolicyName });
    set('');
  }

  const begin = () => post('seed-policy').then(({ policy }) => { if (!signal.aborted && !editor.text) set(policy); }, choose.fail);

  editor.text = draft.text;
  if (draft.text) changed(); else open.hidden = true;
  // Only when the view is in place is there room for a dialog.
  if (!isHeld) queueMicrotask(name ? load : () => replace(() => { clear(user, ''); return begin(); }, keep));
  else if (!draft.text && !draft.user) begin();

  return page(title, null, choose.element,
    h('div.desk', editor.element, section('Findings', null, findings)),
    section('Matrix', null, matrix),
    section('Walk', null, walk));
}

function textEditor(changed) {
  const numbers = h('div.numbers', { 'aria-hidden': 'true' });
  const area = h('textarea', { 'aria-label': 'Policy', spellcheck: 'false', autocapitalize: 'none', autocomplete: 'off', wrap: 'off',
    oninput: () => { draw(); changed(); } });
  let found = [];
  function draw() {
    area.rows = Math.max(area.value.split('\n').length, 12);
    numbers.replaceChildren(...Array.from({ length: area.rows }, (_, index) => {
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
