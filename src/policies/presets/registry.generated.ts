// Generated from the files of src/policies/presets by `npm run generate`. To add one, add its file.
import type { Preset } from '../preset.ts';
import gdprAnonymous from './gdpr-anonymous.ts';
import hipaaLimited from './hipaa-limited.ts';
import hipaaSafeHarbor from './hipaa-safe-harbor.ts';
import ps315Basic from './ps3.15-basic.ts';

export const presets: readonly Preset[] = [
  gdprAnonymous,
  hipaaLimited,
  hipaaSafeHarbor,
  ps315Basic,
].flat();
