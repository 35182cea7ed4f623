// The policy editor: findings in place while one writes, the matrix of what MFA changes, and an enrolment played as a
// story.

import { act, list, post, session } from './api.js';
import { button, h, icon, newID, notice, pill, say } from './dom.js';
import { decisionPill, refused } from './denied.js';
import { confirm, field, form, wrong } from './forms.js';

export const title = 'Policy';

/** What is being written; it outlives the view, so that looking elsewhere loses nothing. */
let draft = { owner: '', user: '', name: '', text: '', saved: '' };

export const hasChanges = () => draft.text !== draft.saved;
export const discard = () => { draft = { owner: '', user: '', name: '', text: '', saved: '' }; };

addEventListener('beforeunload', (event) => { if (hasChanges()) event.preventDefault(); });

/** Opens the editor with a text that is not saved. */
export function editWith(text, user, name) {
  draft = { owner: session.user.arn, user, name, text, saved: '' };
  location.hash = '#policy';
}

export function render([user, name], signal) {
  if (draft.owner !== session.user.arn) discard();
  draft.owner = session.user.arn;
  const editor = textEditor(() => changed());
  const findings = h('div.findings');
  const matrix = h('div.matrix');
  const walk = h('div.walk');
  const state = h('p.quiet.small', { role: 'status' });
  const users = h('datalist', { id: newID('users') });
  const names = h('datalist', { id: newID('names') });
  const who = field('User', 'UserName', { required: true, autocomplete: 'off', list: users.id, value: draft.user || (session.user.isRoot ? '' : session.user.name) });
  const what = field('Policy name', 'PolicyName', { required: true, autocomplete: 'off', list: names.id, value: draft.name || 'seed' });
  let timer, request = 0;
  signal.addEventListener('abort', () => { clearTimeout(timer); request = -1; });

  function changed() {
    draft.text = editor.text;
    clearTimeout(timer);
    state.textContent = hasChanges() ? 'Not saved' : '';
    timer = setTimeout(check, 400);
  }

  async function check() {
    const number = ++request;
    if (!draft.text.trim()) {
      editor.mark([]);
      return [findings, matrix, walk].forEach((place) => place.replaceChildren());
    }
    try {
      const found = await post('check-policy', { policy: draft.text });
      if (number !== request) return;
      editor.mark(found.findings);
      findings.replaceChildren(findingList(found.findings, editor));
      const problem = found.problem && notice('info', h('p', found.problem));
      matrix.replaceChildren(...[found.matrix ? matrixTable(found.matrix) : problem ?? ''].flat());
      walk.replaceChildren(found.walk ? story(found.walk) : problem?.cloneNode(true) ?? '');
    } catch (refusal) {
      if (number === request && refusal.status !== 401) findings.replaceChildren(refused(refusal));
    }
  }

  function set(text, saved = text) {
    draft.text = text;
    draft.saved = saved;
    editor.text = text;
    changed();
  }

  /** What is in the editor and not saved is not replaced without asking. */
  function replace(work) {
    if (!hasChanges() || !draft.text.trim()) return work();
    confirm('Unsaved policy', 'The policy in the editor has changes that are not saved.', 'Discard changes', work);
  }

  const choose = form({
    name: 'Load and save', label: 'Save policy', fields: [who, what],
    body: h('div.columns', who.element, what.element, users, names),
    extra: [
      button('Load', () => load()),
      button('Seed policy', () => replace(async () => set((await post('seed-policy')).policy, draft.saved))),
      state,
    ],
    submit: async (values) => {
      const [UserName, PolicyName] = [values.UserName.trim(), values.PolicyName.trim()];
      if (!draft.text.trim()) throw new Error('There is no policy to save.');
      try {
        await act('PutUserPolicy', { UserName, PolicyName, PolicyDocument: draft.text });
      } catch (refusal) {
        if (refusal.code === 'NoSuchEntity') throw wrong('UserName', refusal.message);
        throw refusal;
      }
      Object.assign(draft, { user: UserName, name: PolicyName, saved: draft.text });
      state.textContent = 'Saved';
      say('The policy is saved');
      offer();
    },
  });

  function load() {
    return replace(async () => {
      const [UserName, PolicyName] = [who.value.trim(), what.value.trim()];
      choose.problem.replaceChildren();
      try {
        const found = await act('GetUserPolicy', { UserName, PolicyName });
        Object.assign(draft, { user: UserName, name: PolicyName });
        set(decodeURIComponent(found.PolicyDocument));
      } catch (refusal) { choose.fail(refusal); }
    });
  }

  /** Offers what there is to choose, when it may be known. */
  async function offer() {
    const options = (values) => values.map((value) => h('option', { value }));
    const UserName = who.value.trim();
    if (!UserName) return;
    try { names.replaceChildren(...options(await list('ListUserPolicies', 'PolicyNames', { UserName }))); } catch { names.replaceChildren(); }
  }
  who.input.addEventListener('change', offer);
  who.input.addEventListener('focus', async () => {
    try { users.replaceChildren(...(await list('ListUsers', 'Users')).map((one) => h('option', { value: one.UserName }))); } catch { /* may not be known */ }
  }, { once: true });

  if (user) who.input.value = user;
  if (name) what.input.value = name;
  editor.text = draft.text;
  if (user && name && (draft.user !== user || draft.name !== name)) load();
  else if (draft.text) changed();
  else if (!user) post('seed-policy').then(({ policy }) => { if (!signal.aborted && !draft.text) set(policy); }, () => {});
  if (user) offer();

  const part = (heading, about, place) => {
    const id = newID('part');
    return h('section', { 'aria-labelledby': id }, h('h2', { id }, heading), about && h('p.quiet.small', about), place);
  };
  return h('div.page.wide',
    h('div.title', h('h1', { tabindex: '-1' }, title), h('p', 'An inline policy of a user, checked while you write.')),
    choose.element,
    h('div.desk', editor.element, part('Findings', null, findings)),
    part('Matrix', 'What is allowed with each kind of credentials, and what MFA changes.', matrix),
    part('Walk', 'The life of an MFA device under this policy: enrolled, cancelled, late, replaced and lost.', walk));
}

/** A text area as high as its text, with the numbers of its lines beside it. */
function textEditor(changed) {
  const numbers = h('div.numbers', { 'aria-hidden': 'true' });
  const area = h('textarea', { id: 'policy-text', 'aria-label': 'Policy', spellcheck: 'false', autocapitalize: 'none', autocomplete: 'off', wrap: 'off', rows: '12',
    oninput: () => { number(); changed(); } });
  let found = [];
  function number() {
    const count = Math.max(area.value.split('\n').length, 12);
    area.rows = count;
    const worst = new Map();
    for (const { line, severity } of found) {
      if (!worst.has(line) || rank[severity] < rank[worst.get(line)]) worst.set(line, severity);
    }
    numbers.replaceChildren(...Array.from({ length: count }, (_, index) => {
      const severity = worst.get(index + 1);
      return h('span', { class: severity ?? null }, severity && icon(severities[severity][2]), String(index + 1));
    }));
  }
  number();
  return {
    element: h('div.editor', numbers, area),
    get text() { return area.value; },
    set text(text) { area.value = text; number(); },
    mark(findings) { found = findings; number(); },
    go(line, column) {
      const start = area.value.split('\n').slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
      area.focus();
      area.setSelectionRange(start, start);
      numbers.children[line - 1]?.scrollIntoView({ block: 'center' });
    },
  };
}

const rank = { error: 0, warning: 1, suggestion: 2 };
const severities = {
  error: ['bad', 'Error', 'ban'], warning: ['caution', 'Warning', 'alert'], suggestion: ['dim', 'Suggestion', 'info'],
};

function findingList(findings, editor) {
  if (!findings.length) return notice('good', h('p', 'No findings.'));
  return h('ul', [...findings].sort((a, b) => a.line - b.line).map((one) => h('li',
    h('div.row', pill(...severities[one.severity]),
      button(`Line ${one.line}`, () => editor.go(one.line, one.column), { kind: 'link', name: `Go to line ${one.line}, column ${one.column}` })),
    h('p', one.message), one.fix && h('p.quiet', one.fix), h('code.small.quiet', one.name))));
}

const effects = {
  none: null, opens: ['good', 'Opens', 'check'], lifts: ['dim', 'Lifts the deny', 'none'], closes: ['bad', 'Closes', 'ban'], mixed: ['caution', 'Uneven', 'alert'],
};

function matrixTable({ rows, notes }) {
  const heads = ['Action', 'Resource', 'Long-term key', 'Session without MFA', 'Session with MFA', 'MFA'];
  return [
    h('div.scroll', { tabindex: '0', role: 'region', 'aria-label': 'Matrix' }, h('table',
      h('caption.unseen', 'Decisions by action and credentials'),
      h('thead', h('tr', heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', rows.map((row) => h('tr',
        h('th', { scope: 'row' }, row.action === '*' ? h('em', 'every other action') : h('code', row.action)),
        h('td', h('code.quiet', row.resource)),
        [row.longTermKey, row.sessionWithoutMFA, row.sessionWithMFA].map((one) => h('td', decisionPill(one))),
        h('td', effects[row.mfaEffect] ? pill(...effects[row.mfaEffect]) : h('span.quiet', 'No change'))))))),
    notes.map((note) => h('p.quiet.small', note)),
  ].flat();
}

const actors = {
  user: 'The user, with a key', userWithoutMFA: 'The user, in a session that was given without a code',
  userWithMFA: 'The user, in a session with MFA', administrator: 'An administrator',
};
const verdicts = {
  help: ['caution', 'Refused', 'none'], trap: ['bad', 'Trap', 'alert'], stuck: ['bad', 'Stuck', 'ban'], hole: ['bad', 'Hole', 'open'],
};
const parts = {
  cancelledEnrolment: 'A cancelled enrolment', enrolment: 'Enrolment', session: 'A session with MFA', latePhone: 'A late phone',
  newPhone: 'A new phone', secondDevice: 'A second device', lostPhone: 'A lost phone', withoutMFA: 'Without MFA',
};

function story({ steps, outcomes }) {
  const chapters = [];
  for (const step of steps) {
    if (chapters.at(-1)?.actor !== step.actor) chapters.push({ actor: step.actor, steps: [] });
    chapters.at(-1).steps.push(step);
  }
  const fine = (step) => step.proven ? ['good', 'Proven', 'check'] : step.error ? ['good', 'Refused, as it should be', 'shield'] : ['good', 'Done', 'check'];
  return h('div.story',
    h('dl.facts.outcomes', outcomes.map((one) => [h('dt', parts[one.part] ?? one.part), h('dd', one.text)])),
    h('ol', chapters.map((chapter) => h('li', h('h3', actors[chapter.actor] ?? chapter.actor),
      h('ol', chapter.steps.map((step) => h('li', { class: `step ${step.verdict}` },
        h('div.row', h('span', step.title), pill(...(verdicts[step.verdict] ?? fine(step)))),
        h('code.small.quiet', step.action, step.resource && ` on ${step.resource}`),
        step.error && h('p.small', step.error.detail ?? step.error.message),
        step.advice && h('p.advice', icon('info'), step.advice))))))));
}
