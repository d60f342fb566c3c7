# Starts a server of its own for a bench: fresh data, durable PostgreSQL, 127.0.0.1 only. To be sourced by bash.
# Sets $port, $pid, $work, $JAVA_HOME, $driver (of PostgreSQL); stops and removes everything at the end. Settings of the server are "$@".
. scripts/jdk25.sh
. scripts/application.sh
find_jdk25
JAVA_HOME=$JDK25
[ -f server/target/zhike.jar ] || ./mvnw -q -DskipTests package
ulimit -n "$(ulimit -Hn)"
work=$(mktemp -d)
extract_application "$work/run"
driver=$(echo "$work"/run/lib/postgresql-*.jar)
port=${BENCH_PORT:-18090}
export ZHIKE_DEMO_PASSWORD=bench-$RANDOM$RANDOM-yellow-crane
export OPT_OUT_TRACKING=true DJL_OFFLINE=true DJL_CACHE_DIR=$work/djl
start_server() {
  "$JAVA_HOME/bin/java" "${java_options[@]}" ${BENCH_JAVA_OPTIONS:-} -jar "$work/run/zhike.jar" --server.port="$port" --zhike.demo=true --zhike.demo.password="$ZHIKE_DEMO_PASSWORD" \
    --zhike.data="$work/data" --zhike.database.embedded.port=$((port + 1)) "$@" >"$work/server.log" 2>&1 &
  pid=$!
  trap 'kill $pid 2>/dev/null; wait $pid 2>/dev/null || true; rm -rf "$work"' EXIT
  for _ in $(seq 300); do
    # The first start computes the vectors of all phrasings in the background, with a core of its own for a minute.
    curl -fsS "http://127.0.0.1:$port/actuator/health" >/dev/null 2>&1 &&
      grep -q 'by words and meaning' "$work/server.log" && return
    kill -0 $pid 2>/dev/null || { cat "$work/server.log"; exit 1; }
    sleep 1
  done
  echo "The server did not become healthy, or the robot not ready" >&2
  exit 1
}
