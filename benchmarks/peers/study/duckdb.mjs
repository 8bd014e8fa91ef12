// read_csv, SELECT, COPY. Usage: duckdb.mjs TABLE SCORES THREADS
import { DuckDBInstance } from '@duckdb/node-api';

const [table, scores, threads] = process.argv.slice(2);
const items = Array.from({ length: 12 }, (_, i) => `q${String(i + 1).padStart(2, '0')}`);
const keyed = item => (item === 'q04' || item === 'q09' ? `(6 - ${item})` : item);
const sum = part => part.map(keyed).join(' + ');
const answered = items.map(item => `(${item} IS NOT NULL)::UTINYINT`).join(' + ');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`SET threads = ${threads}`);
await connection.run(`COPY (SELECT id, session, ${sum(items.slice(0, 4))} AS a, ${sum(items.slice(4, 8))} AS b, ${sum(items.slice(8, 12))} AS c,
  CASE WHEN ${answered} >= 10 THEN 12.0::DOUBLE * (${items.map(item => `coalesce(${keyed(item)}, 0)`).join(' + ')}) / (${answered}) END AS total
  FROM read_csv('${table}', header = true, columns = {'id': 'VARCHAR', 'session': 'INTEGER', ${items.map(item => `'${item}': 'TINYINT'`).join(', ')}}))
  TO '${scores}' (HEADER, DELIMITER ',')`);
