/** Lengths of IBANs by country, as "length: countries" (SWIFT IBAN Registry, release 99, and the countries that use the form without being in it). */
const registry = `15: NO; 16: BE; 18: DK FI FK FO GL NL SD; 19: MK SI; 20: AT BA EE KZ LT LU MN XK; 21: CH HR LI LV;
22: BG BH CR DE GB GE IE ME RS VA; 23: AE GI IL IQ OM SO TL; 24: AD CZ DZ ES MD PK RO SA SE SK TN VG; 25: AO CV GW LY PT ST MZ;
26: DZ IS TR IR; 27: BF BI BJ CM DJ FR GR IT MC MG MR SM CF CG TD GA GQ KM; 28: AL AZ BF BY CI CY DO GT HN HU LB ML NE NI PL SN SV TG MA YE;
29: BR EG PS QA UA; 30: JO KW MU; 31: MT SC; 32: LC; 33: RU`;

const lengths = new Map<string, number[]>();
for (const line of registry.split(';')) {
  const [length, countries] = line.split(':') as [string, string];
  for (const country of countries.trim().split(/\s+/)) {
    lengths.set(country, [...(lengths.get(country) ?? []), Number(length)]);
  }
}

/** How many characters an IBAN of a country has; two figures where it made them longer, none where it has no IBANs. */
export function lengthsOfIban(country: string): readonly number[] {
  return lengths.get(country) ?? [];
}
