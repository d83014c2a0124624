// Generated from the files of src/detectors by `npm run generate`. To add one, add its file.
import type { Detector } from '../model/span.ts';
import accession from './accession.ts';
import account from './account.ts';
import address from './address.ts';
import age from './age.ts';
import biometric from './biometric.ts';
import creditCard from './credit-card.ts';
import date from './date.ts';
import deviceSerial from './device-serial.ts';
import dicomName from './dicom-name.ts';
import driverLicense from './driver-license.ts';
import email from './email.ts';
import geo from './geo.ts';
import gps from './gps.ts';
import healthId from './health-id.ts';
import iban from './iban.ts';
import ip from './ip.ts';
import mac from './mac.ts';
import mrn from './mrn.ts';
import name from './name.ts';
import nationalId from './national-id.ts';
import occupation from './occupation.ts';
import organization from './organization.ts';
import otherId from './other-id.ts';
import passport from './passport.ts';
import phone from './phone.ts';
import plate from './plate.ts';
import ssn from './ssn.ts';
import uid from './uid.ts';
import url from './url.ts';
import username from './username.ts';
import vin from './vin.ts';

export const detectors: readonly Detector[] = [
  accession,
  account,
  address,
  age,
  biometric,
  creditCard,
  date,
  deviceSerial,
  dicomName,
  driverLicense,
  email,
  geo,
  gps,
  healthId,
  iban,
  ip,
  mac,
  mrn,
  name,
  nationalId,
  occupation,
  organization,
  otherId,
  passport,
  phone,
  plate,
  ssn,
  uid,
  url,
  username,
  vin,
].flat();
