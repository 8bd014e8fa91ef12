// Reads every text in a folder, {dialect}-{name}.sql, with the parsers of its dialect; then each text with its last bracket
// cut off, which each parser must refuse, since a parser that takes everything proves nothing.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SparkSQL, TrinoSQL } from 'dt-sql-parser';
import { init, validate } from '@guanmingchiu/sqlparser-ts';

await init();
// dt-sql-parser also prints what it refuses, whole; only its list counts here.
const quietly = work => { const print = console.error; console.error = () => {}; try { return work(); } finally { console.error = print; } };
const dt = parser => text => quietly(() => parser.validate(text).map(error => error.message));
const rs = dialect => text => { try { validate(text, dialect); return []; } catch (error) { return [String(error.message ?? error)]; } };
const parsers = {
    Spark: { 'dt-sql-parser Spark': dt(new SparkSQL()), 'sqlparser-rs databricks': rs('databricks') },
    Trino: { 'dt-sql-parser Trino': dt(new TrinoSQL()), 'sqlparser-rs ansi': rs('ansi') },
    Snowflake: { 'sqlparser-rs snowflake': rs('snowflake') },
};

let failures = 0;
const counts = {};
for (const file of readdirSync(process.argv[2]).sort()) {
    for (const [name, errorsOf] of Object.entries(parsers[file.split('-')[0]] ?? {})) {
        const text = readFileSync(join(process.argv[2], file), 'utf8');
        const errors = errorsOf(text);
        const cut = text.slice(0, text.lastIndexOf(')')) + text.slice(text.lastIndexOf(')') + 1);
        if (errors.length > 0) { failures++; console.error(`${name} refuses ${file}: ${errors[0]}`); }
        if (errorsOf(cut).length === 0) { failures++; console.error(`${name} takes ${file} without its last bracket`); }
        counts[name] = (counts[name] ?? 0) + 1;
    }
}

for (const [name, count] of Object.entries(counts)) console.log(`${name}: ${count} texts read, ${count} damaged ones refused`);
if (failures > 0 || Object.keys(counts).length !== 5) { console.error(`${failures} failures`); process.exit(1); }
