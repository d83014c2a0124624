import { accountCodes, accountSchemes } from '../account/schemes.ts';
import { paymentCard } from '../credit-card/scheme.ts';
import { licenceCodes, licenceSchemes } from '../driver-license/codes.ts';
import { healthCodes } from '../health-id/codes.ts';
import { healthSchemes } from '../health-id/schemes.ts';
import { africaAndOceania } from '../national-id/africa-oceania.ts';
import { americas } from '../national-id/americas.ts';
import { asia } from '../national-id/asia.ts';
import { easternEurope } from '../national-id/eastern-europe.ts';
import { identityCodes } from '../national-id/general.ts';
import { northernEurope } from '../national-id/northern-europe.ts';
import { southernEurope } from '../national-id/southern-europe.ts';
import { westernEurope } from '../national-id/western-europe.ts';
import { organizationCodes, organizationSchemes } from '../other-id/organizations.ts';
import { providerCodes, providerSchemes } from '../other-id/providers.ts';
import { passportCodes } from '../passport/codes.ts';
import { plateCodes, plateSchemes } from '../plate/codes.ts';
import { socialSecurityNumber } from '../ssn/scheme.ts';
import { vehicleNumber } from '../vin/scheme.ts';
import type { LabelledCode, Scheme } from './scheme.ts';

const nationalSchemes = [
  westernEurope,
  northernEurope,
  southernEurope,
  easternEurope,
  americas,
  asia,
  africaAndOceania,
];

/** All schemes, so that a text is looked at once for all of them. Where two say the same of a number, the earlier names it. */
export const schemes: readonly Scheme[] = [
  socialSecurityNumber,
  paymentCard,
  ...healthSchemes,
  ...nationalSchemes.flat(),
  ...licenceSchemes,
  ...plateSchemes,
  vehicleNumber,
  ...providerSchemes,
  ...organizationSchemes,
  ...accountSchemes,
];

/** All numbers that only their label tells. */
export const labelledCodes: readonly LabelledCode[] = [
  ...passportCodes,
  ...licenceCodes,
  ...plateCodes,
  ...healthCodes,
  ...providerCodes,
  ...organizationCodes,
  ...accountCodes,
  ...identityCodes,
];
