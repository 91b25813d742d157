import { boolean, object, type Parser } from '../parse';

/** A host name as `location.hostname` gives it. */
export const site: Parser<string> = (value, path = '') =>
  typeof value === 'string' && /^[a-z0-9.\-_[\]:]{1,255}$/i.test(value)
    ? { ok: true, value: value.toLowerCase() }
    : { ok: false, problem: `${path || 'value'} should be a host name` };

/** Whether a site is on. */
export const siteSwitch = object<{ readonly site: string; readonly on: boolean }>({ site, on: boolean });
