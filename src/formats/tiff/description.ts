import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { xmlFields } from '../xml/fields.ts';

/** What scanners of slides call their values, by names that say what they are; without a name a value is running text. */
const names: Readonly<Record<string, string>> = {
  Date: 'ScanDate',
  Created: 'ScanDate',
  Updated: 'ScanDate',
  User: 'UserName',
  Filename: '',
  Title: '',
  'ScanScope ID': 'ScannerSerialNumber',
  'NDP.S/N': 'ScannerSerialNumber',
  'NDP.Serial': 'ScannerSerialNumber',
};

/** The comment that every OME-TIFF starts with. */
const omeWarning = 'this comment is an OME-XML metadata block';

/** More keys than any scanner writes. */
const mostKeys = 1000;

/**
 * The description of an image: OME-XML and other XML element by element, the keys and values of slide scanners (Aperio
 * `Date = 12/29/09|User = …`, Hamamatsu `Created=…` by lines) one by one, anything else as running text.
 * @param part where it stands, as a person finds it
 */
export function* descriptionFields(text: string, part: string, problems: string[]): Iterable<Field> {
  if (/^\s*(<\?xml|<[A-Za-z])/.test(text)) {
    for (const { kind, name, text: value } of xmlFields(text, problems)) {
      if (value.includes(omeWarning)) continue;
      // What made OME-XML is a program.
      const meant = name === 'Creator' ? 'program' : name;
      yield new PartField(kind, meant, value, isPlain(name) ? `${part} ${name}` : part);
    }
    return;
  }
  const parts = text.split(text.includes('|') ? '|' : /\r?\n/, mostKeys + 1);
  const rest: string[] = [];
  for (const one of parts) {
    const equals = one.indexOf('=');
    const key = one.slice(0, Math.max(0, equals)).trim();
    const value = one.slice(equals + 1).trim();
    if (!/^[A-Za-z][\w ./-]{0,60}$/.test(key) || parts.length < 2) rest.push(one);
    else if (value !== '') yield new PartField('member', names[key] ?? key, value, `${part} ${key}`);
  }
  const running = rest.join(parts.length > mostKeys ? ' ' : '\n').trim();
  if (running !== '') yield new PartField('prose', '', running, part);
}

function isPlain(name: string): boolean {
  return /^[A-Za-z][\w.-]{0,60}$/.test(name);
}
