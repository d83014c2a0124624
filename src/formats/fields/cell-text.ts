import { decodePadded, looksLikeText } from '../text/decoding.ts';
import { longestCell } from './sheet.ts';

/**
 * A value that a library read as the text of a cell: times as ISO 8601, bytes where they read as text (programs keep JSON
 * and XML in them), lists and structures as JSON. What holds nothing is empty.
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (value instanceof Uint8Array) return bytesText(value.subarray(0, longestCell));
  if (typeof value === 'object') return JSON.stringify(value, plain)?.slice(0, longestCell) ?? '';
  return String(value).slice(0, longestCell);
}

function bytesText(bytes: Uint8Array): string {
  return looksLikeText(bytes.subarray(0, 1024)) ? decodePadded(bytes) : '';
}

function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Uint8Array ? bytesText(value.subarray(0, longestCell)) : value;
}
