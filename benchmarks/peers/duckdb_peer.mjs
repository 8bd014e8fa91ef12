// Scores with DuckDB in memory, on all cores: once only aggregating the scores, once storing them in a table.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, threads] = process.argv.slice(2);
const items = Array.from({ length: 12 }, (_, i) => `i${i + 1}`);
const reversed = new Set(['i4', 'i9']);
const keyed = item => (reversed.has(item) ? `(6 - ${item})` : item);
const mean = (part, needed) =>
  needed === part.length
    ? `(${part.map(keyed).join(' + ')}) / ${part.length}.0::DOUBLE`
    : `CASE WHEN (${part.map(item => `(${item} IS NOT NULL)::UTINYINT`).join(' + ')}) >= ${needed}
         THEN (${part.map(item => `coalesce(${keyed(item)}, 0)`).join(' + ')})::DOUBLE
            / (${part.map(item => `(${item} IS NOT NULL)::UTINYINT`).join(' + ')}) END`;
const scores = `SELECT ${mean(items.slice(0, 4), 4)} AS task, ${mean(items.slice(4, 8), 4)} AS bond,
  ${mean(items.slice(8, 12), 4)} AS goal, ${mean(items, 10)} AS total FROM answers`;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`SET threads = ${threads}`);
await connection.run(`CREATE TABLE answers AS SELECT ${items.map(item => `nullif(${item}, 0)::UTINYINT AS ${item}`).join(', ')}
  FROM read_csv('${join(folder, 'items.csv')}', header = true, columns = {${items.map(item => `'${item}': 'UTINYINT'`).join(', ')}})`);

async function best(statement, before) {
  let fastest = Infinity;
  for (let run = 0; run < 3; run++) {
    if (before) await connection.run(before);
    const start = process.hrtime.bigint();
    await connection.run(statement);
    fastest = Math.min(fastest, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return fastest;
}

const aggregate = ['task', 'bond', 'goal', 'total'].map(scale => `count(${scale}), sum(${scale})`).join(', ');
const aggregating = await best(`SELECT ${aggregate} FROM (${scores})`);
const storing = await best(`CREATE TABLE scores AS ${scores}`, 'DROP TABLE IF EXISTS scores');

// The stored scores, column by column as doubles; NaN is no score.
const reader = await connection.run('SELECT task, bond, goal, total FROM scores');
const parts = [[], [], [], []];
for (let chunk = await reader.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await reader.fetchChunk()) {
  for (let column = 0; column < 4; column++) {
    parts[column].push(Float64Array.from(chunk.getColumnValues(column), value => (value === null ? NaN : value)));
  }
}

writeFileSync(join(folder, 'duckdb-storing.f64'), Buffer.concat(parts.flat().map(part => Buffer.from(part.buffer))));
const sums = await (await connection.run(`SELECT ${aggregate} FROM (${scores})`)).getRows();
writeFileSync(join(folder, 'duckdb-aggregating.sums.json'), JSON.stringify(sums[0].map(Number)));
writeFileSync(join(folder, 'duckdb-aggregating.time.json'), JSON.stringify({ seconds: aggregating }));
writeFileSync(join(folder, 'duckdb-storing.time.json'), JSON.stringify({ seconds: storing }));
