// Every specification in a folder compiles with vega-lite without a warning.
//   VEGA_TOOLS=FOLDER-WITH-node_modules node .ci/vega.mjs FOLDER
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const entry = join(process.env.VEGA_TOOLS, 'node_modules', 'vega-lite', 'build', 'index.js');
const { compile } = await import(pathToFileURL(entry));
const noise = [];
const logger = { level() { return this; }, error(...m) { noise.push(m.join(' ')); return this; }, warn(...m) { noise.push(m.join(' ')); return this; }, info() { return this; }, debug() { return this; } };
let compiled = 0;
for (const file of readdirSync(folder).filter(name => name.endsWith('.json'))) {
  const before = noise.length;
  compile(JSON.parse(readFileSync(join(folder, file), 'utf8')), { logger });
  compiled++;
  if (noise.length > before) console.log(`${file}: ${noise.slice(before).join('; ')}`);
}
console.log(`${compiled} specifications compiled, ${noise.length} warnings`);
process.exit(compiled >= 4 && noise.length === 0 ? 0 : 1);
