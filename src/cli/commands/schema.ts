import type { Command } from 'commander';
import baseline from '../../../schemas/baseline.schema.json' with { type: 'json' };
import comparison from '../../../schemas/comparison.schema.json' with { type: 'json' };
import configuration from '../../../schemas/configuration.schema.json' with { type: 'json' };
import consent from '../../../schemas/consent.schema.json' with { type: 'json' };
import disclosure from '../../../schemas/disclosure.schema.json' with { type: 'json' };
import policy from '../../../schemas/policy.schema.json' with { type: 'json' };
import protocol from '../../../schemas/protocol.schema.json' with { type: 'json' };
import report from '../../../schemas/report.schema.json' with { type: 'json' };

const schemas: Readonly<Record<string, object>> = {
  baseline,
  comparison,
  configuration,
  consent,
  disclosure,
  policy,
  protocol,
  report,
};

/** `cohortlint schema NAME`: prints a JSON Schema (2020-12) of something that is read or written. */
export default function schemaCommand(command: Command): void {
  const names = Object.keys(schemas).join(', ');
  command.argument('<name>', names).action((name: string) => {
    const schema = schemas[name];
    if (!schema) throw new Error(`There is no schema "${name}": name one of ${names}.`);
    process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  });
}
