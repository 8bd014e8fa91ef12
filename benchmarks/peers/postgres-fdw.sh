#!/usr/bin/env bash
# The SQL of the library over tables that lie on two servers of PostgreSQL, by postgres_fdw (Debian's servers, on loopback): every keyed
# form, wide and long, integers, doubles and decimals, 0 differing rows; then the time of one SELECT beside that of the kernel.
#
# Usage: postgres-fdw.sh [ROWS]   (1000000 forms for the time when not given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
exec </dev/null
. .ci/sql-servers
need_postgres
trap stop_servers EXIT
start_postgres 54331
start_postgres 54332
"$pg_bin/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p 54331 -U ta -d postgres <<'SQL'
CREATE EXTENSION postgres_fdw;
CREATE SERVER second FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '54332', dbname 'postgres');
CREATE USER MAPPING FOR ta SERVER second OPTIONS (user 'ta');
SQL
"$pg_bin/psql" -h 127.0.0.1 -p 54331 -U ta -d postgres -Atc "SELECT version()"
work="$(mktemp -d)"
export TA_POSTGRESQL="Host=127.0.0.1;Port=54331;Username=ta;Database=postgres" TA_POSTGRESQL_SECOND="Host=127.0.0.1;Port=54332;Username=ta;Database=postgres"
export TA_SQL_COUNTS="$work/counts"
dotnet test tests/TherapeuticAlliance.Sql.Tests -c Release -f net10.0 --filter "(FullyQualifiedName~WideRowsTests|FullyQualifiedName~LongRowsTests|FullyQualifiedName~CutOffTests)&DisplayName~PostgreSql"
sort "$TA_SQL_COUNTS"
[ "$(grep -c ', 0 differ$' "$TA_SQL_COUNTS")" -eq 6 ]
dotnet run -c Release benchmarks/peers/servers/job.cs -- postgres "${1:-1000000}" "$TA_POSTGRESQL" "$TA_POSTGRESQL_SECOND"
rm -rf "$work"
