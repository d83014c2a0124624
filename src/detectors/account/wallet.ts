import { createHash } from 'node:crypto';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../matching/search.ts';
import { before } from '../matching/spans.ts';
import { traitsOf } from '../matching/traits.ts';

const candidates =
  /(?<![\p{L}\d])(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{25,71}|0x[\da-fA-F]{40})(?![\p{L}\d])/gu;
export const shortestWallet = 26;
/** An Ethereum address is as long as a SHA-1 digest, and its capitals are a checksum of a hash that Node does not have. */
const walletLabel = /(?:wallet|ether|eth\b|crypto|coin|\baddress)[^\n]{0,30}$/i;

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const base32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Addresses of Bitcoin wallets, which carry a checksum, and of Ethereum wallets behind a word for one. */
export function walletsIn(text: string): Span[] {
  const spans: Span[] = [];
  if (traitsOf(text).longestToken < shortestWallet) return spans;
  for (const match of matchesOf(candidates, text)) {
    const value = match[0];
    const isEther = value.startsWith('0x');
    if (isEther ? !walletLabel.test(before(text, match.index)) : !isBitcoin(value)) continue;
    spans.push({
      start: match.index,
      end: match.index + value.length,
      class: 'account',
      confidence: isEther ? 0.85 : 0.95,
      reason: isEther ? 'form of a wallet, after a word for one' : 'Bitcoin address: its checksum holds',
    });
  }
  return spans;
}

function isBitcoin(address: string): boolean {
  return address.startsWith('bc1') ? isBech32(address) : isBase58Check(address);
}

/** Base58Check: 21 bytes, then the first four of their doubled SHA-256. */
function isBase58Check(address: string): boolean {
  let number = 0n;
  for (const character of address) number = number * 58n + BigInt(base58.indexOf(character));
  const bytes = Buffer.from(number.toString(16).padStart(50, '0'), 'hex');
  if (bytes.length !== 25) return false;
  const digest = sha256(sha256(bytes.subarray(0, 21)));
  return digest.subarray(0, 4).equals(bytes.subarray(21));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Bech32 (BIP 173) and Bech32m (BIP 350) of the prefix `bc`. */
function isBech32(address: string): boolean {
  let checksum = 1;
  for (const value of [3, 3, 0, 2, 3, ...[...address.slice(3)].map((character) => base32.indexOf(character))]) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries()) {
      if ((top >>> bit) & 1) checksum ^= generator;
    }
  }
  return checksum === 1 || checksum === 0x2bc830a3;
}
