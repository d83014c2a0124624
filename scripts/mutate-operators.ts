import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyRepository, runIn } from './copy.ts';

/** The last versions that run on Node 20; they do not know the mocha that the project uses. */
const packages = ['@stryker-mutator/core@9', '@stryker-mutator/mocha-runner@9', 'mocha@11'];

/** What is changed operator by operator, and the tests that should notice. */
const configuration = {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunnerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  // A constant is read once in the life of a process: to change one takes a process.
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text'],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  mutate: [
    'src/model/!(*generated*|*protocol*|schema-check|version).ts',
    'src/policies/!(*attributes|column-names|presets).ts',
    'src/policies/presets/*.ts',
    'src/rules/judge-field.ts',
    'src/rules/place.ts',
    'src/rules/{outlier,consent}/*.ts',
    'src/detectors/{email,ssn,age,mrn,accession,ip}.ts',
  ],
  mochaOptions: {
    config: 'mocharc-stryker.json',
    spec: [
      'test/{model,policies,statistics,formats}/**/*.test.ts',
      'test/rules/**/*.test.ts',
      'test/detectors/!(clean-corpora|bounded).test.ts',
      'test/scan/{masking,judging}/*.test.ts',
      'test/report/wording.test.ts',
    ],
  },
};

/**
 * `npm run mutate:operators`: installs Stryker in a copy of the repository, since its last version for Node 20 wants another
 * mocha, and prints how many changes of single operators the tests of units notice.
 */
function main(): void {
  const copy = copyRepository('operators');
  rmSync(join(copy, 'node_modules'));
  runIn(copy, 'npm', ['ci']);
  runIn(copy, 'npm', ['install', '--no-save', '--legacy-peer-deps', ...packages]);
  writeFileSync(join(copy, 'stryker.config.json'), JSON.stringify(configuration));
  writeFileSync(join(copy, 'mocharc-stryker.json'), '{ "timeout": 60000 }');
  console.log(runIn(copy, 'npx', ['stryker', 'run']));
}

main();
