/** Properties with texts by their numbers (MS-OXPROPS), called as the heads of e-mails and the keys of contacts are. */
export const propertyNames: Readonly<Record<string, string>> = {
  '0037': 'subject',
  '0040': 'to name',
  '0042': 'from name',
  '0065': 'from',
  '0076': 'to',
  '007D': 'headers',
  '0C1A': 'from name',
  '0C1F': 'from',
  '0E02': 'bcc',
  '0E03': 'cc',
  '0E04': 'to',
  '1000': 'body',
  '3001': 'to name',
  '3003': 'to',
  '3707': 'file name',
  '39FE': 'to',
  '3A06': 'first name',
  '3A08': 'phone',
  '3A09': 'home phone',
  '3A11': 'last name',
  '3A15': 'postal address',
  '3A16': 'company',
  '3A1C': 'mobile phone',
  '3A24': 'fax',
  '5D01': 'from',
  '5D02': 'from',
};

/** Properties that programs write for each other: classes, kinds of addresses, keys, languages, and copies of the subject. */
export const technicalProperties: ReadonlySet<string> = new Set(
  '001A 0064 0070 0075 0077 0C1E 0E1D 1035 1042 3002 3703 370E 3FF8 3FFA 3716 0E28 0E29 3704'.split(' '),
);
