import { isIPv4, isIPv6 } from 'node:net';

/** What stands between `//` and the path, as far as a judgement needs it (RFC 3986 section 3.2). */
export interface Authority {
  host: 'domain' | 'single label' | 'number';
  /** A user name or password stands before the host. */
  hasUser: boolean;
}

const label = /^[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?$/u;
const topLevel = /^(?:xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,24})$/iu;
const highestPort = 65_535;

/**
 * Takes an authority apart.
 * @returns `undefined` when it is none that a host can have
 */
export function parseAuthority(text: string): Authority | undefined {
  const at = text.lastIndexOf('@');
  const user = at < 0 ? '' : text.slice(0, at);
  if (at >= 0 && /^:*$/.test(user)) return undefined;
  const [, host, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(text.slice(at + 1)) ?? [];
  if (host === undefined || host === '' || !isPort(port)) return undefined;
  const kind = kindOfHost(host);
  return kind && { host: kind, hasUser: at >= 0 };
}

function isPort(port: string | undefined): boolean {
  return port === undefined || port === '' || (port.length <= 5 && Number(port) >= 1 && Number(port) <= highestPort);
}

function kindOfHost(host: string): Authority['host'] | undefined {
  if (host.startsWith('[')) return isIPv6(host.slice(1, -1)) ? 'number' : undefined;
  if (isIPv4(host)) return 'number';
  const labels = host.replace(/\.$/, '').split('.');
  if (!labels.every((part) => label.test(part) && part !== 'xn--')) return undefined;
  if (labels.length === 1) return 'single label';
  const registrable = labels.slice(-2);
  return topLevel.test(registrable[1]!) && !registrable[0]!.includes('_') ? 'domain' : undefined;
}
