import { NetCDFReader } from 'netcdfjs';
import { lookUpTag } from '../../standards/dictionary.ts';
import type { ContentPart, ContentReader } from '../isolated/content.ts';
import { decodePadded } from '../text/decoding.ts';

/** The header stands at the start, and variables of characters mostly behind it. */
const mostRead = 64 * 1024 * 1024;
/** Characters of one variable. */
const longestText = 1024 * 1024;

/** Attributes of MINC that say less by themselves than beside their variable. */
const minc: Readonly<Record<string, string>> = {
  'patient:identification': 'patient_id',
  'study:study_id': 'accession_number',
  'study:start_time': 'recording_date',
  'study:start_year': '',
  'study:institution': 'institution_name',
  'study:operator': 'operator',
};

/** Terms of MINC and of the conventions for NetCDF. */
const harmless =
  /^(varid|vartype|version|parent|children|spacing|alignment|units|comments|complete|signtype|ident|Conventions|axis|standard_name|long_name|calendar|direction|dimorder|spacetype)$/;

/** Attributes and variables of characters of a NetCDF file, with the library netcdfjs. */
export const readContent: ContentReader = async (bytes) => {
  // A copy, which the library may keep.
  const content = Uint8Array.from(bytes.read(0, Math.min(bytes.size, mostRead)));
  let reader: NetCDFReader;
  try {
    reader = new NetCDFReader(content);
  } catch {
    throw new Error('its header is damaged, cut or of NetCDF version 5: get a complete copy or convert it');
  }
  const { globalAttributes, variables } = reader.header;
  const parts: ContentPart[] = [];
  const add = (name: string, value: unknown, part: string) => {
    const text = typeof value === 'string' ? readable(value) : '';
    if (text !== '') parts.push({ kind: name === '' ? 'prose' : 'member', name, text, part });
  };
  for (const { name, value } of globalAttributes ?? []) {
    if (!harmless.test(name)) add(name, value, `@${shown(name)}`);
  }
  for (const variable of variables ?? []) {
    for (const { name, value } of variable.attributes) {
      if (!harmless.test(name)) add(nameOf(variable.name, name), value, `${shown(variable.name)}@${shown(name)}`);
    }
    const isThere = variable.offset + variable.size <= content.length && !variable.record;
    if (variable.type === 'char' && isThere) {
      const text = content.subarray(variable.offset, variable.offset + Math.min(variable.size, longestText));
      add(variable.name, Buffer.from(text).toString('latin1'), shown(variable.name));
    }
  }
  return { parts, sheets: [], problems: [] };
};

/** The library makes a character of each byte; MINC ends some texts with zeros. */
function readable(value: string): string {
  return decodePadded(Buffer.from(value.slice(0, longestText), 'latin1')).trim();
}

/** What an attribute is called: that of a DICOM attribute, which MINC keeps as `dicom_0x0010:el_0x0010`, by its keyword. */
function nameOf(variable: string, attribute: string): string {
  const [group, element] = [
    /^dicom_0x([0-9a-f]{4})$/i.exec(variable)?.[1],
    /^el_0x([0-9a-f]{4})$/i.exec(attribute)?.[1],
  ];
  if (group === undefined || element === undefined) return minc[`${variable}:${attribute}`] ?? attribute;
  return lookUpTag(Number.parseInt(group + element, 16))?.keyword ?? '';
}

function shown(name: string): string {
  return /^[\w.:-]{1,80}$/.test(name) ? name : '…';
}
