# Finds a JDK 25 or newer. To be sourced by POSIX shells; used by ./start and ./mvnw.
#
#   . scripts/jdk25.sh
#   find_jdk25        sets JDK25 to its directory and returns 0, or prints one line with the way out and returns 1
#
# Looked at, in this order: JAVA_HOME, /usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt, the java on the PATH.

# The release file of every JDK says JAVA_VERSION="25.0.1"; reading it is quicker than running java -version.
is_jdk25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  jdk25_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$jdk25_version" ] && [ "$jdk25_version" -ge 25 ]
}

find_jdk25() {
  jdk25_java=$(command -v java || true)
  if [ -n "$jdk25_java" ]; then
    jdk25_java=$(dirname "$(dirname "$(readlink -f "$jdk25_java")")")
  fi
  for JDK25 in "${JAVA_HOME:-/none}" /usr/lib/jvm/* "${HOME:-/root}"/.sdkman/candidates/java/* \
    "${HOME:-/root}"/.jdks/* /opt/*jdk* "${jdk25_java:-/none}"; do
    if is_jdk25 "$JDK25"; then
      return 0
    fi
  done
  JDK25=
  echo "Zhike needs JDK 25 and found none: install temurin-25-jdk or openjdk-25-jdk (apt), 'sdk install java 25-tem', or set JAVA_HOME." >&2
  return 1
}
