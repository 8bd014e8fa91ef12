#!/usr/bin/env bash
# The SQL of the library on two shards of ClickHouse with Distributed tables (Debian's server, on loopback): every keyed form, wide and
# long, integers, doubles and decimals, 0 differing rows; then the time of one SELECT beside that of the kernel.
#
# Usage: clickhouse.sh [ROWS]   (10000000 forms for the time when not given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
exec </dev/null
. .ci/sql-servers
need_clickhouse
trap stop_servers EXIT
start_clickhouse
printf 'ClickHouse %s, two shards\n' "$(clickhouse-client --port 19000 -q 'SELECT version()')"
work="$(mktemp -d)"
export TA_CLICKHOUSE="http://127.0.0.1:18123;http://127.0.0.1:18124" TA_SQL_COUNTS="$work/counts"
dotnet test tests/TherapeuticAlliance.Sql.Tests -c Release -f net10.0 --filter "DisplayName~ClickHouse"
sort "$TA_SQL_COUNTS"
[ "$(grep -c ', 0 differ$' "$TA_SQL_COUNTS")" -eq 6 ]
dotnet run -c Release benchmarks/peers/servers/job.cs -- clickhouse "${1:-10000000}" "$TA_CLICKHOUSE"
rm -rf "$work"
