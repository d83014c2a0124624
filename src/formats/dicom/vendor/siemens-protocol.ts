import { placeName, type ValuePart } from '../value-part.ts';
import { isTellingInProtocol, isTellingParameter } from './telling-numbers.ts';
import type { VendorHeader } from './vendor-header.ts';

const begin = '### ASCCONV BEGIN';
const xProtocol = '<XProtocol>';
/** Longer protocols are not written by any scanner. */
const mostCharacters = 4 * 1024 * 1024;
/** The protocol starts at the first sign, or behind a few words. */
const searched = 4 * 1024;

/** `tReferenceImage0 = ""1.3.12…""` and `ulDate = 20180918`: a key with its path, and its value. */
const assignment = /^[ \t]*([\w.[\]]+)[ \t]*=[ \t]*(?:"+([^"\r\n]*)"|([^\s#]+))/gm;
/** `<ParamString."PatientName"> { "Roe^Jane" }`, also with attributes such as `<Visible> "true"` before the value. */
const parameter = /<ParamString\."([^"\r\n]{1,100})">[ \t\r\n]*\{((?:[^"{}]|"[^"]{0,4096}"){0,64})\}/g;
/** `<ParamDouble."flUsedPatientWeight"> { <Precision> 6 72.5 }`. */
const numberParameter = /<Param(?:Double|Long)\."([^"\r\n]{1,100})">[ \t\r\n]*\{([^{}]{0,256})\}/g;

/** Whether a text is a measurement protocol of a Siemens scanner. */
export function isSiemensProtocol(text: string): boolean {
  return text.slice(0, searched).includes(xProtocol) || text.includes(begin);
}

/**
 * The entries of a Siemens protocol that hold text or a number that tells something: of the assignments between "ASCCONV
 * BEGIN" and "ASCCONV END", and of the tree before it ("XProtocol").
 * @param text at most 4 Mi characters of it are read
 */
export function* siemensProtocolParts(text: string): Iterable<ValuePart> {
  const whole = text.slice(0, mostCharacters);
  const start = whole.indexOf(begin);
  let index = 0;
  const tree = start < 0 ? whole : whole.slice(0, start);
  for (const [, name, content] of tree.matchAll(parameter)) {
    const value = lastQuoted(content!);
    if (value.trim() !== '') yield { name: name!, place: placeName(name!, index), text: value };
    index += 1;
  }
  for (const [, name, content] of tree.matchAll(numberParameter)) {
    const value = isTellingParameter(name!) ? (/(-?[\d.]+)\s*$/.exec(content!)?.[1] ?? '') : '';
    if (value !== '') yield { name: name!, place: placeName(name!, index), text: value };
    index += 1;
  }
  if (start < 0) return;
  for (const [, key, quoted, bare] of whole.slice(start).matchAll(assignment)) {
    const value = quoted ?? (isTellingInProtocol(key!) ? bare! : '');
    if (value.trim() !== '') yield { name: nameOf(key!), place: placeName(key!, index), text: value };
    index += 1;
  }
}

/** A protocol that is the value of an attribute itself, as in (0021,xx19) of newer systems. */
export default {
  id: 'siemens-protocol',
  matches: (bytes) => {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, searched));
    return head.includes(xProtocol) || head.includes(begin);
  },
  parts: (bytes) => siemensProtocolParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')),
} satisfies VendorHeader;

/** The key without its path and numbers: `sProtConsistencyInfo.tBaselineString`, `tReferenceImage0`. */
function nameOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1).replace(/\[?\d*\]?$/, '');
}

function lastQuoted(content: string): string {
  const end = content.lastIndexOf('"');
  const start = content.lastIndexOf('"', end - 1);
  return start < 0 || end <= start ? '' : content.slice(start + 1, end);
}
