/** Numbers of Windows code pages as the encodings of the WHATWG standard. */
const encodings: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  20866: 'koi8-r',
  32768: 'macintosh',
  65001: 'utf-8',
};

/**
 * The encoding that a file names by the number of a code page.
 * @returns its name in the WHATWG Encoding standard; Windows-1252, in which every byte is a character, for an unknown one
 */
export function encodingOfCodePage(codePage: number): string {
  return encodings[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
}
