// Reads the AsyncAPI document, and the schemas that it refers to, with AsyncAPI's own parser. Errors and warnings fail.
//
// Usage: asyncapi.mjs FOLDER-OF-THE-PARSER DOCUMENT

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const WARNING = 1;

const [folder, file] = process.argv.slice(2);
const { Parser } = createRequire(resolve(folder) + '/')('@asyncapi/parser');
const source = resolve(file);
const { document, diagnostics } = await new Parser().parse(readFileSync(source, 'utf8'), { source });

const findings = diagnostics.filter((diagnostic) => diagnostic.severity <= WARNING);
findings.forEach((finding) => console.error(`${finding.path.join('/')}: ${finding.message}`));
if (document === undefined || findings.length > 0) {
  process.exit(1);
}
console.log(`AsyncAPI ${document.version()}: ${document.channels().length} channels, ${document.messages().length} messages`);
