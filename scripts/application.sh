# How the product is run, by ./start, the browser tests and the benches alike. To be sourced by bash after
# scripts/jdk25.sh; sets the array java_options and defines extract_application.
#
# Idle, everything together is to stay below 700 MB; on two cores the parallel collector has the shortest pauses and takes
# the least of the processors. Both measurements are in docs/operations/footprint.md.
# A full collection holds everybody for a third of a second: classes and compiled code, which come to a standstill by
# themselves, are no reason for one.
# shellcheck disable=SC2034
java_options=(
  -Xms96m -Xmx1g -XX:MaxNewSize=128m -XX:+UseParallelGC -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError
  -XX:MetaspaceSize=192m -XX:SweeperThreshold=100
  --enable-native-access=ALL-UNNAMED
)

#   extract_application DIRECTORY     lays server/target/zhike.jar out in DIRECTORY unless it is there; run DIRECTORY/zhike.jar
#
# Never run server/target/zhike.jar itself: its loader guards the jars inside with locks, and two virtual threads that wait
# for such a lock inside a class initializer keep both processors' carrier threads for ever, so that nothing is answered any
# more (spring-boot issues 51379 and 51463; 50 first requests at once did it in 10 of 17 starts, with jars in a directory never).
extract_application() {
  if [ -f "$1/zhike.jar" ] && [ ! server/target/zhike.jar -nt "$1/zhike.jar" ]; then return; fi
  rm -rf "$1"
  "$JDK25/bin/java" -Djarmode=tools -jar server/target/zhike.jar extract --destination "$1" >/dev/null
  touch "$1/zhike.jar"
}
