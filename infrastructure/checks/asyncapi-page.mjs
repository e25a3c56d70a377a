// Writes the published messages as a page that a person can read: each queue, who writes to it, each message, each field.
//
// Usage: asyncapi-page.mjs FOLDER-OF-THE-PARSER FOLDER-OF-THE-CONTRACTS >docs/messages.md

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [parser, contracts] = process.argv.slice(2);
const { Parser } = createRequire(resolve(parser) + '/')('@asyncapi/parser');
const source = resolve(contracts, 'asyncapi.yaml');
const { document } = await new Parser().parse(readFileSync(source, 'utf8'), { source });

const read = (file) => JSON.parse(readFileSync(resolve(contracts, file), 'utf8'));
const line = (text) => (text ?? '').replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

/** The schema that a reference names, with the reference's own words over it. */
function resolved(schema, file) {
  if (schema.$ref === undefined) {
    return [schema, file];
  }
  const [name, path] = schema.$ref.split('#');
  const at = name === '' ? file : name;
  const found = (path ?? '').split('/').filter(Boolean).reduce((here, part) => here[part], read(at));
  const [target, where] = resolved(found, at);
  return [{ ...target, description: schema.description ?? target.description }, where];
}

function type(schema, file) {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'values' : type(...resolved(schema.items, file))}`;
  if (schema.oneOf !== undefined) return 'one of several forms';
  return schema.format ?? schema.type ?? 'value';
}

function* fields(schema, file, under) {
  for (const [name, reference] of Object.entries(schema.properties ?? {})) {
    const [field, where] = resolved(reference, file);
    const must = (schema.required ?? []).includes(name) ? 'always' : '';
    yield `| \`${under}${name}\` | ${line(type(field, where))} | ${must} | ${line(field.description)} |`;
    const inner = field.type === 'array' && field.items !== undefined ? resolved(field.items, where) : [field, where];
    if (inner[0].type === 'object' && inner[0].properties !== undefined && under.split('.').length < 4) {
      yield* fields(inner[0], inner[1], `${under}${name}${field.type === 'array' ? '[]' : ''}.`);
    }
  }
}

const out = [
  '# The messages',
  '',
  `AsyncAPI ${document.version()}, ${line(document.info().title())} ${document.info().version()}, as a page. It is made from the published`,
  'document and its schemas, which hold where the two differ:',
  '',
  '```',
  'node infrastructure/checks/asyncapi-page.mjs target/checks/asyncapi-parser \\',
  '  shared/contracts/src/main/resources/daybreak/contracts >docs/messages.md',
  '```',
  '',
  'Every message is a CloudEvent; the fields below are those of its `data`. *Always* marks what a message must have.',
  '',
];
for (const channel of document.channels().all()) {
  out.push(`## ${channel.address()}`, '', line(channel.description()), '');
  for (const message of channel.messages().all()) {
    const file = `${message.name()}.json`;
    const schema = read(file);
    out.push(`### ${message.name()}`, '', `${line(message.title())}. ${line(schema.description)}`.trim(), '');
    out.push('| field | is | | means |', '|---|---|---|---|', ...fields(schema, file, ''), '');
  }
}
console.log(out.join('\n').trimEnd());
