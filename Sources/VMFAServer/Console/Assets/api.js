// The server's API: one session, its CSRF token, and refusals as errors.

/** What the server said of the session last. */
export let session = null;

/** Told of each new session, and why there is one. */
let changed = () => {};
export const whenSessionChanges = (listener) => { changed = listener; };

/** A request that was refused. */
class Refusal extends Error {
  constructor(status, { code, message, detail, denied, field }) {
    super(message);
    Object.assign(this, { status, code, detail, denied, field });
  }

  /** AWS's own rule, of no policy: who has a device changes devices only in a session with MFA. */
  get needsOwnMFA() { return this.code === 'AccessDenied' && /authenticated with an MFA device/.test(this.message); }
  get isDenial() { return this.code === 'AccessDenied'; }
}

async function answer(path, options) {
  const response = await fetch(`api/${path}`, options).catch(() => {
    throw new Refusal(0, { code: 'NoAnswer', message: 'The server does not answer. Is vmfa serve still running?' });
  });
  const body = await response.json().catch(() => ({}));
  if (response.ok && !body.error) return body;
  throw new Refusal(response.status, body.error ?? { code: 'NoAnswer', message: `The server answered ${response.status}.` });
}

function take(next, reason) {
  session = next;
  changed(next, reason);
  return next;
}

/** Asks what the session is; `reason` says why, if it is over. */
export async function fetchSession(reason) {
  const next = await answer('session');
  return take(next, next.state === 'signedIn' ? undefined : reason);
}

/** Posts; a token that is out of date is renewed once, for the same user only. */
export async function post(path, body = {}) {
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
    if (refusal.status === 401) await fetchSession('over');
    throw refusal;
  }
}

/** Posts what changes the session. */
export const enter = async (path, body, reason) => take(await post(path, body), reason);

/** An action of IAM or STS, as the signed-in principal. */
export const act = async (action, parameters = {}, service = 'iam') => (await post('action', { service, action, parameters })).output;

/** All pages of a list. */
export async function list(action, member, parameters) {
  const all = [];
  let page;
  do {
    page = await act(action, { ...parameters, ...(page && { Marker: page.Marker }) });
    all.push(...(page[member] ?? []));
  } while (String(page.IsTruncated) === 'true');
  return all;
}

/** The name at the end of an ARN. */
export const lastName = (arn) => arn.split(/[/:]/).pop();

/** What a device is, told from its serial number. */
export const deviceKind = (serial) => /:mfa\//.test(serial) ? 'virtual' : /:u2f\//.test(serial) ? 'securityKey' : 'hardware';
