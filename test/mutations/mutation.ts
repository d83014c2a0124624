/** A way to break the program that a test has to notice. */
export interface Mutation {
  file: string;
  /** What is broken, as a reader of a table understands it. */
  broken: string;
  /** Stands once in the file, and is replaced. */
  find: string;
  replace: string;
  /** The tests that should notice. */
  tests: readonly string[];
}

/** Tests that should notice many of them. */
export const tests = {
  scan: ['test/scan/**/*.test.ts'],
  sample: ['test/sample.test.ts'],
  cli: ['test/cli/scan.test.ts'],
  server: ['test/server/*.test.ts'],
} as const;
