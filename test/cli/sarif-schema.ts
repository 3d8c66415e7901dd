/** The part of the SARIF 2.1.0 schema (OASIS) that our logs use; as there, an object has no other properties. */

import { Ajv } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const index = { type: 'integer', minimum: 0 };
const count = { type: 'integer', minimum: 1 };
const list = (items: Schema, minItems = 0): Schema => ({ type: 'array', items, minItems });
const object = (properties: Schema, ...required: string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

const message = object({ text }, 'text');
// A URI reference: nothing that would have to be escaped.
const uri = { type: 'string', pattern: "^[\\w.~:/?#\\[\\]@!$&'()*+,;=%-]+$" };
const artifactLocation = object({ uri }, 'uri');
const region = object({
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count,
  charOffset: index,
  charLength: index,
});
const rule = object({ id: text, shortDescription: message, helpUri: { type: 'string', pattern: '^[a-z]+://' } }, 'id');
const fix = object(
  {
    description: message,
    artifactChanges: list(
      object(
        {
          artifactLocation,
          replacements: list(object({ deletedRegion: region, insertedContent: message }, 'deletedRegion'), 1),
        },
        'artifactLocation',
        'replacements',
      ),
      1,
    ),
  },
  'artifactChanges',
);
const result = object(
  {
    ruleId: text,
    ruleIndex: index,
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: list(object({ physicalLocation: object({ artifactLocation, region }) })),
    fixes: list(fix),
  },
  'message',
);
const run = object(
  {
    tool: object({ driver: object({ name: text, version: text, rules: list(rule) }, 'name') }, 'driver'),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: list(result),
  },
  'tool',
);
const log = object({ $schema: uri, version: { const: '2.1.0' }, runs: list(run) }, 'version', 'runs');

const validate = new Ajv({ allErrors: true }).compile(log);

/** What is wrong with a log; nothing where it is good. */
export function faultsOfSarif(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath}: ${message}`);
}
