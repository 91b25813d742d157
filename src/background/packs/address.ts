/** The address of a pack as it is kept: https, or http on this machine; no name, no password, no fragment. */
export function packAddress(typed: string): string | undefined {
  const url = URL.parse(typed.trim());
  if (!url || url.username || url.password) return undefined;
  const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) return undefined;
  url.hash = '';
  return url.href;
}

/** Where the signature of a pack stands: beside it, with `.sig` at the end of the path. */
export function signatureAddress(pack: string): string {
  const url = new URL(pack);
  url.pathname += '.sig';
  return url.href;
}

/** The match pattern of the host that is asked for a pack. */
export function hostOfAddress(pack: string): string {
  const { protocol, hostname } = new URL(pack);
  return `${protocol}//${hostname}/*`;
}
