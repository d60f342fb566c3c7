# How the product's Java machine is run, by ./start, the browser tests and the benches alike. To be sourced by bash; sets the
# array java_options.
#
# Idle, everything together is to stay below 700 MB; on two cores the parallel collector has the shortest pauses and takes
# the least of the processors. Both measurements are in docs/operations/footprint.md.
# A full collection holds everybody for a third of a second: classes and compiled code, which come to a standstill by
# themselves, are no reason for one.
# The vector module lets the robot compare sentences with the processor's vector unit: 5 ms an answer instead of 20.
# shellcheck disable=SC2034
java_options=(
  -Xms96m -Xmx1g -XX:MaxNewSize=128m -XX:+UseParallelGC -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError
  -XX:MetaspaceSize=192m -XX:SweeperThreshold=100
  --enable-native-access=ALL-UNNAMED --add-modules jdk.incubator.vector
)
