// WebAuthn; on the way to the server bytes are base64url.

import { session } from './api.js';
import { h, notice, p } from './dom.js';

export function obstacle() {
  const { isPossible, url } = session.securityKeys;
  if (!isPossible) return notice('info', p('A security key belongs to a site with a name, and this address has none. ', url && ['Open ', h('a', { href: url }, url), ' to use one.']));
  return !window.PublicKeyCredential && notice('info', p('This browser has no support for security keys.'));
}

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const keys = (ids) => ids.map((id) => ({ type: 'public-key', id: bytes(id) }));

const words = {
  NotAllowedError: 'The security key was not used: it was cancelled, or it took too long.',
  InvalidStateError: 'This security key is registered already.',
};

/** What the server is to know of a credential; what browsers say when there is none, in words for people. */
async function sent(credential, ...names) {
  try {
    const { rawId, response } = await credential;
    return Object.fromEntries([['id', text(rawId)], ...names.map((name) => [name, text(response[name])])]);
  } catch (error) {
    throw words[error.name] ? new Error(words[error.name]) : error;
  }
}

export const createCredential = ({ challenge, rp, user, timeout, excludeCredentials }) => sent(navigator.credentials.create({ publicKey: {
  challenge: bytes(challenge), rp, timeout, user: { ...user, id: bytes(user.id) }, attestation: 'none',
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }], excludeCredentials: keys(excludeCredentials),
  authenticatorSelection: { residentKey: 'discouraged', userVerification: 'discouraged' },
} }), 'clientDataJSON', 'attestationObject');

export const getCredential = ({ challenge, rpId, timeout, allowCredentials, userVerification }) => sent(navigator.credentials.get({ publicKey: {
  challenge: bytes(challenge), rpId, timeout, allowCredentials: keys(allowCredentials), userVerification,
} }), 'clientDataJSON', 'authenticatorData', 'signature');
