# Runs a main class of the robot's tests. To be sourced, in the project's folder; used by robot-bench and robot-train.
#
#   robot_run CLASS ARGUMENT...

. scripts/jdk25.sh
find_jdk25 || exit 1
export JAVA_HOME=$JDK25

robot_run() {
  : "${ROBOT_OPTS:=}"
  ./mvnw -q -B -ntp -DskipTests -DskipWeb -Dspotless.check.skip -pl server -am test-compile \
    dependency:build-classpath -Dmdep.outputFile=target/robot-classpath -Dmdep.includeScope=test >&2
  mkdir -p server/target/djl
  OPT_OUT_TRACKING=true DJL_OFFLINE=true DJL_CACHE_DIR=server/target/djl "$JDK25/bin/java" -Xmx4g $ROBOT_OPTS \
    --enable-native-access=ALL-UNNAMED -Drobot.vectors=server/target/robot-vectors.bin \
    -Dlogback.configurationFile=logback-bench.xml \
    -cp "server/target/test-classes:server/target/classes:$(cat server/target/robot-classpath)" "$@"
}
