// The server's API; refusals are errors.

export let session = null;

let changed = () => {};
export const whenSessionChanges = (listener) => { changed = listener; };

class Refusal extends Error {
  constructor(status, { code, message, detail, denied, field }) {
    super(message);
    Object.assign(this, { status, code, detail, denied, field });
  }

  get whole() { return this.detail ? `${this.message} ${this.detail[0].toUpperCase()}${this.detail.slice(1)}` : this.message; }
  /** AWS's own rule, of no policy. */
  get needsOwnMFA() { return this.code === 'AccessDenied' && /authenticated with an MFA device/.test(this.message); }
  get isDenial() { return this.code === 'AccessDenied'; }
}

async function answer(path, options) {
  const response = await fetch(`api/${path}`, options).catch(() => {
    throw new Refusal(0, { message: 'The server does not answer. Is vmfa serve still running?' });
  });
  const body = await response.json().catch(() => ({}));
  if (response.ok && !body.error) return body;
  throw new Refusal(response.status, body.error ?? { message: `The server answered ${response.status}.` });
}

function take(next, reason) {
  session = next;
  changed(next, reason);
  return next;
}

/** `reason` says why, if it is over. */
export async function fetchSession(reason) {
  const next = await answer('session');
  return take(next, next.state === 'signedOut' ? reason : '');
}

/** A token that is out of date is renewed once, for the same user only. */
export async function post(path, body = {}) {
  const asked = session;
  const send = () => answer(path, {
    method: 'POST', headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': session.csrfToken }, body: JSON.stringify(body) });
  try {
    return await send();
  } catch (refusal) {
    if (refusal.code === 'InvalidCSRFToken') {
      const { state, user } = session;
      session = await answer('session');
      if (session.state === state && session.user?.arn === user?.arn) return send();
      take(session, 'over');
    }
    // Not of an earlier sign-in.
    if (refusal.status === 401 && session === asked) await fetchSession('over');
    throw refusal;
  }
}

export const enter = async (path, body, reason) => take(await post(path, body), reason);

export const act = async (action, parameters = {}, service = 'iam') => (await post('action', { service, action, parameters })).output;

export async function list(action, member, parameters) {
  const all = [];
  let page;
  do {
    page = await act(action, { ...parameters, ...(page && { Marker: page.Marker }) });
    all.push(...(page[member] ?? []));
  } while (String(page.IsTruncated) === 'true');
  return all;
}

export const lastName = (arn) => arn.split(/[/:]/).pop();

export const deviceKind = (serial) => /:mfa\//.test(serial) ? 'virtual' : /:u2f\//.test(serial) ? 'securityKey' : 'hardware';
