import type { ByteReader } from '../../model/source.ts';

/** What the head of a data set says of how it is laid out. */
export interface SasLayout {
  readonly isLittle: boolean;
  /** Numbers of places are of eight bytes, else of four. */
  readonly isWide: boolean;
  readonly encoding: string;
  readonly name: string;
  /** Seconds since 1960. */
  readonly created: number;
  readonly modified: number;
  readonly headerLength: number;
  readonly pageLength: number;
  readonly pageCount: number;
}

/** First bytes of every data set. */
export const sasMagic = '000000000000000000000000c2ea8160b31411cfbd92080009c7318c181f1011';

/** Encodings by their numbers in SAS; those that the WHATWG standard has not, and unknown ones, are told by their bytes. */
const encodings: Readonly<Record<number, string>> = {
  20: 'utf-8',
  29: 'iso-8859-1',
  30: 'iso-8859-2',
  31: 'iso-8859-3',
  32: 'iso-8859-4',
  33: 'iso-8859-5',
  34: 'iso-8859-6',
  35: 'iso-8859-7',
  36: 'iso-8859-8',
  37: 'windows-1254',
  38: 'iso-8859-10',
  39: 'windows-874',
  40: 'iso-8859-15',
  49: 'ibm866',
  60: 'windows-1250',
  61: 'windows-1251',
  62: 'windows-1252',
  63: 'windows-1253',
  64: 'windows-1254',
  65: 'windows-1255',
  66: 'windows-1256',
  67: 'windows-1257',
  68: 'windows-1258',
  118: 'big5',
  123: 'big5',
  125: 'gbk',
  126: 'gbk',
  134: 'euc-jp',
  138: 'shift_jis',
  140: 'euc-kr',
  205: 'gb18030',
};

/** SAS makes pages of up to 2 GiB, and of 64 to 256 KiB where nobody says otherwise. */
const longestPage = 64 * 1024 * 1024;
const wideMark = 0x33;

/** @throws Error with one line when the head is cut or damaged */
export function readLayout(bytes: ByteReader): SasLayout {
  const head = Buffer.from(bytes.read(0, 288));
  if (head.length < 288 || head.toString('hex', 0, 32) !== sasMagic) throw damaged();
  const isWide = head[32] === wideMark;
  // The fields behind the names begin on a multiple of eight where the machine wanted that.
  const shift = head[35] === wideMark ? 4 : 0;
  const isLittle = head[37] === 1;
  const long = (at: number) => (isLittle ? head.readUInt32LE(at) : head.readUInt32BE(at));
  const double = (at: number) => (isLittle ? head.readDoubleLE(at) : head.readDoubleBE(at));
  const layout = {
    isLittle,
    isWide,
    encoding: encodings[head[70]!] ?? '',
    name: head.toString('latin1', 92, 156).replaceAll('\0', ' ').trim(),
    created: double(164 + shift),
    modified: double(172 + shift),
    headerLength: long(196 + shift),
    pageLength: long(200 + shift),
    // No file has more pages than a number of four bytes counts, of which the lower ones come last in some.
    pageCount: long(204 + shift + (isWide && !isLittle ? 4 : 0)),
  };
  if (layout.pageLength < 1024 || layout.pageLength > longestPage || layout.headerLength < 288) throw damaged();
  return layout;
}

function damaged(): Error {
  return new Error('its header is damaged: get a complete copy');
}
