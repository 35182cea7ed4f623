// What a policy would do: findings, matrix and walk.

import { button, code, h, icon, notice, p, pill, prose, quiet, region, span } from './dom.js';
import { decisionPill } from './denied.js';

export const severities = {
  error: ['bad', 'Error', 'ban'], warning: ['caution', 'Warning', 'alert'], suggestion: ['dim', 'Suggestion', 'info'],
};

const order = Object.keys(severities);

/** `1 error, 2 suggestions`. */
export const countFindings = (findings) => order.map((kind) => {
  const { length } = findings.filter((one) => one.severity === kind);
  return length && `${length} ${kind}${length > 1 ? 's' : ''}`;
}).filter(Boolean).join(', ');

export function findingList(findings, go) {
  if (!findings.length) return notice('good', p('No findings.'));
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.line - b.line);
  return h('ul', sorted.map(({ severity, line, column, message, fix, name }) => h('li',
    h('div.row', pill(...severities[severity]),
      button(`Line ${line}`, () => go(line, column), { kind: 'link', name: `Line ${line}, column ${column}` })),
    p(prose(message)), fix && quiet(prose(fix)), h('code.small.quiet', name))));
}

const effects = {
  opens: ['good', 'Opens', 'check'], lifts: ['dim', 'Lifts the deny', 'none'], closes: ['bad', 'Closes', 'ban'], mixed: ['caution', 'Uneven', 'alert'],
};
const heads = ['Action', 'Resource', 'Long-term key', 'Session without MFA', 'Session with MFA', 'MFA'];

export const matrixTable = ({ rows, notes }) => [
  h('div.scroll', region('Table of the matrix'), h('table',
    h('caption.unseen', 'Decisions by action and credentials'),
    h('thead', h('tr', heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', rows.map((row) => h('tr',
      h('th', { scope: 'row' }, row.action === '*' ? h('em', 'every other action') : code(row.action)),
      h('td', h('code.quiet', row.resource)),
      [row.longTermKey, row.sessionWithoutMFA, row.sessionWithMFA].map((one) => h('td', decisionPill(one))),
      h('td', effects[row.mfaEffect] ? pill(...effects[row.mfaEffect]) : h('span.quiet', 'No change'))))))),
  // An option of the command line is of no use here.
  ...notes.filter((note) => !note.includes('--resource')).map((note) => h('p.quiet.small', prose(note))),
];

const actors = {
  user: 'The user, with a key', userWithoutMFA: 'The user, in a session that was given without a code',
  userWithMFA: 'The user, in a session with MFA', administrator: 'An administrator',
};
const verdicts = {
  help: ['caution', 'Refused', 'none'], trap: ['bad', 'Trap', 'alert'], stuck: ['bad', 'Stuck', 'ban'], hole: ['bad', 'Hole', 'open'],
};
/** `latePhone` is a late phone. */
const words = (name) => prose(name.replace(/[A-Z](?=[a-z])/g, (letter) => ` ${letter.toLowerCase()}`).replace('MFA', ' MFA'));

const verdict = ({ verdict: word, proven, error }) =>
  pill(...(verdicts[word] ?? (proven ? ['good', 'Proven', 'check'] : error ? ['good', 'Refused, as it should be', 'shield'] : ['good', 'Done', 'check'])));

export function story({ steps, outcomes }) {
  const chapters = [];
  for (const step of steps) {
    if (chapters.at(-1)?.[0].actor === step.actor) chapters.at(-1).push(step); else chapters.push([step]);
  }
  return h('div.story',
    h('dl.facts.outcomes', outcomes.map((one) => [h('dt', words(one.part)), h('dd', prose(one.text))])),
    h('ol', chapters.map((chapter) => h('li', h('h3', actors[chapter[0].actor]),
      h('ol', chapter.map((step) => h(`li.step.${verdict(step).classList[1]}`,
        h('div.row', span(prose(step.title)), verdict(step)),
        h('code.small.quiet', step.action, step.resource && ` on ${step.resource}`),
        step.error && h('p.small', prose(step.error.detail ?? step.error.message)),
        step.advice && p(icon('info'), ' ', prose(step.advice)))))))));
}
