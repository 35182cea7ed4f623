// WebAuthn: security keys and passkeys, with bytes as base64url on the way to the server.

import { session } from './api.js';
import { h, notice, p } from './dom.js';

/** What stands in the way of using a security key here, if anything does. */
export function obstacle() {
  const { isPossible, url } = session.securityKeys;
  if (!isPossible) return notice('info', p('A security key belongs to a site with a name, and this address has none. Open ', h('a', { href: url }, url), ' to use one.'));
  return !window.PublicKeyCredential && notice('info', p('This browser has no support for security keys.'));
}

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const keys = (ids) => ids.map((id) => ({ type: 'public-key', id: bytes(id) }));

/** What browsers say when nothing came of it, in words for people. */
function explained(error) {
  const words = {
    NotAllowedError: 'The security key was not used: it was cancelled, or it took too long.',
    InvalidStateError: 'This security key is registered already.',
  }[error.name];
  return words ? new Error(words) : error;
}

/** Makes a new credential. */
export async function createCredential(challenge) {
  try {
    const made = await navigator.credentials.create({ publicKey: {
      challenge: bytes(challenge.challenge), rp: challenge.rp,
      user: { ...challenge.user, id: bytes(challenge.user.id) },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }], attestation: 'none', timeout: challenge.timeout,
      excludeCredentials: keys(challenge.excludeCredentials),
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'discouraged' },
    } });
    return {
      id: text(made.rawId), clientDataJSON: text(made.response.clientDataJSON),
      attestationObject: text(made.response.attestationObject),
    };
  } catch (error) { throw explained(error); }
}

/** Signs the challenge with a credential that is registered. */
export async function getCredential(request) {
  try {
    const made = await navigator.credentials.get({ publicKey: {
      challenge: bytes(request.challenge), rpId: request.rpId, timeout: request.timeout,
      allowCredentials: keys(request.allowCredentials), userVerification: request.userVerification,
    } });
    return {
      id: text(made.rawId), clientDataJSON: text(made.response.clientDataJSON),
      authenticatorData: text(made.response.authenticatorData), signature: text(made.response.signature),
    };
  } catch (error) { throw explained(error); }
}
