// The server's API: one session, its CSRF token, and refusals as errors.

/** What the server said of the session last. */
export let session = null;

/** Told of each new session, and why there is one when that is no wish of the user. */
let changed = () => {};
export const whenSessionChanges = (listener) => { changed = listener; };

/** A request that was refused: its code, AWS's message, and what decided it. */
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
  let response;
  try {
    response = await fetch(`api/${path}`, { credentials: 'same-origin', cache: 'no-store', ...options });
  } catch {
    throw new Refusal(0, { code: 'NoAnswer', message: 'The server does not answer. Is vmfa serve still running?' });
  }
  const text = await response.text();
  let body = {};
  try { body = text ? JSON.parse(text) : {}; } catch { /* not JSON: told below as what it is */ }
  if (response.ok && !body.error) return body;
  throw new Refusal(response.status, body.error ?? {
    code: `HTTP${response.status}`, message: `The server answered ${response.status} ${response.statusText}`.trim() });
}

function take(next, reason) {
  session = next;
  changed(next, reason);
  return next;
}

/** Asks what the session is. */
export const fetchSession = async (reason) => take(await answer('session'), reason);

/** Posts; a token that is out of date is renewed once, for the same user only. */
export async function post(path, body = {}) {
  const send = () => answer(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': session?.csrfToken ?? '' },
    body: JSON.stringify(body),
  });
  try {
    return await send();
  } catch (refusal) {
    if (refusal.code === 'InvalidCSRFToken') {
      const before = session;
      session = await answer('session');
      if (session.state === before?.state && session.user?.arn === before?.user?.arn) return send();
      take(session, 'over');
    }
    if (refusal.status === 401) await fetchSession('over');
    throw refusal;
  }
}

/** Posts what changes the session. */
export const enter = async (path, body, reason) => take(await post(path, body), reason);

/** An action of IAM or STS, as the signed-in principal. */
export async function act(action, parameters = {}, service = 'iam') {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (await post('action', { service, action, parameters: Object.fromEntries(given) })).output;
}

/** All pages of a list. */
export async function list(action, member, parameters = {}) {
  const all = [];
  let marker;
  do {
    const page = await act(action, { ...parameters, Marker: marker });
    all.push(...(page?.[member] ?? []));
    marker = String(page?.IsTruncated) === 'true' ? page.Marker : null;
  } while (marker);
  return all;
}

/** The name at the end of an ARN. */
export const lastName = (arn) => arn.split(/[/:]/).pop();

/** What a device is, told from its serial number. */
export const deviceKind = (serial) => {
  const kind = /^arn:[^:]*:iam::\d*:(mfa|u2f|sms-mfa)\//.exec(serial)?.[1];
  return { mfa: 'virtual', u2f: 'securityKey' }[kind] ?? 'hardware';
};
