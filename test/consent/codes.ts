/** Codes as the readers are given them: shorthands and some ids. */
export const knownCodes = [
  ...['NRES', 'GRU', 'HMB', 'DS', 'NPU', 'NCU', 'NMDS', 'GS', 'TS', 'MOR', 'US', 'PS', 'IRB'],
  ...['DUO:0000042', 'DUO:0000007', 'DUO:0000018'],
];
