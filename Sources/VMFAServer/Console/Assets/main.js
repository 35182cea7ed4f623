// Which view is shown: by the session's state first, then by the hash.

import { enter, fetchSession, session, whenSessionChanges } from './api.js';
import { button, h, moment, p, pill, strong } from './dom.js';
import * as credentials from './credentials.js';
import * as decisions from './decisions.js';
import * as phone from './phone.js';
import * as policy from './policy.js';
import * as signIn from './sign-in.js';
import * as users from './users.js';
import { confirm } from './forms.js';

const views = { credentials, users, decisions, policy, phone };
const main = document.getElementById('main');
let ending = new AbortController();
let isFirst = true;

/** `#users/alice` is the view `users` with one argument. */
function route() {
  const [name, ...rest] = location.hash.slice(1).split('/');
  const words = rest.map((text) => { try { return decodeURIComponent(text); } catch { return text; } });
  const { isRoot } = session.user ?? {};
  return [views[name] && (name !== 'phone' || isRoot) ? name : isRoot ? 'users' : 'credentials', words];
}

function show(reason) {
  ending.abort();
  ending = new AbortController();
  document.querySelector('dialog[open]')?.close();
  if (reason === 'out' || reason === 'again') history.replaceState(null, '', './');
  const isIn = session.state === 'signedIn';
  const [name, words] = isIn ? route() : [];
  const view = isIn ? views[name] : signIn;
  header(name);
  main.replaceChildren(isIn ? view.render(words, ending.signal) : view.render(reason));
  document.title = `${words?.[0] ? `${words[0]} – ` : ''}${view.title} – vmfa`;
  // Who listens hears where they are.
  if (!isFirst || !isIn) (main.querySelector('[data-first]') ?? main.querySelector('h1')).focus();
  if (!isFirst) scrollTo(0, 0);
  isFirst = false;
}

function header(current) {
  const { user, clock, accountId, state } = session;
  const isIn = state === 'signedIn';
  const [nav, who] = [document.getElementById('nav'), document.getElementById('who')];
  nav.hidden = who.hidden = !isIn;
  nav.lastElementChild.hidden = !user?.isRoot;
  for (const link of nav.children) {
    const isCurrent = link.hash === `#${current}`;
    link.ariaCurrent = isCurrent ? 'page' : null;
    // scrollIntoView would move the page too.
    if (isCurrent) nav.scrollLeft = link.offsetLeft - nav.offsetLeft - 24;
  }
  if (isIn) who.replaceChildren(
    clock.mode === 'manual' ? h('span.quiet.manual', 'Clock ', moment(clock.now, { timeStyle: 'medium' })) : '',
    h('span.name', strong({ title: user.name }, user.isRoot ? 'Root user' : user.name), h('span.tabular.quiet', accountId)),
    user.isRoot ? '' : user.hasMFA ? pill('good', 'MFA', 'shield') : pill('caution', 'No MFA', 'open'),
    button('Sign out', signOut, { kind: 'small' }));
}

function signOut() {
  const leave = async () => {
    policy.discard();
    await enter('sign-out', {}, 'out');
  };
  if (!policy.hasChanges()) return leave();
  confirm('Unsaved policy', 'The policy in the editor is not saved.', 'Discard and sign out', leave);
}

let shown = '';
whenSessionChanges((next, reason) => {
  const key = [next.state, next.user?.arn, next.user?.hasMFA, next.secondStep?.request?.challenge].join(' ');
  if (key !== shown || reason) show(reason); else header(route()[0]);
  shown = key;
});

addEventListener('hashchange', () => show());
document.getElementById('skip').addEventListener('click', (event) => {
  // The hash names views: the link must not change it.
  event.preventDefault();
  main.focus();
});

fetchSession().catch((refusal) => {
  main.replaceChildren(h('h1', 'No answer'), p(refusal.message));
});
