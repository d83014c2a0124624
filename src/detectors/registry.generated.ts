// Generated from the files of src/detectors by `npm run generate`. To add one, add its file.
import type { Detector } from '../model/span.ts';
import accession from './accession.ts';
import address from './address.ts';
import age from './age.ts';
import date from './date.ts';
import dicomName from './dicom-name.ts';
import email from './email.ts';
import geo from './geo.ts';
import healthId from './health-id.ts';
import ip from './ip.ts';
import mrn from './mrn.ts';
import name from './name.ts';
import organization from './organization.ts';
import phone from './phone.ts';
import ssn from './ssn.ts';

export const detectors: readonly Detector[] = [
  accession,
  address,
  age,
  date,
  dicomName,
  email,
  geo,
  healthId,
  ip,
  mrn,
  name,
  organization,
  phone,
  ssn,
].flat();
