#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Neo4j with APOC and gephi-toolkit read our GraphML: read_jvm.sh SOURCE WORK FOLDER…
set -eu
source=$1/java work=$2
shift 2
for tool in java javac mvn; do
  command -v $tool >/dev/null || { echo "skipped: $tool is not installed (openjdk-17-jdk-headless, maven)"; exit 77; }
done
mkdir -p "$work"
if [ ! -f "$work/classpath" ] || [ "$source/pom.xml" -nt "$work/classpath" ]; then
  resolve=(mvn -B -q -f "$source/pom.xml" "-Dbuild.folder=$work/target" dependency:build-classpath "-Dmdep.outputFile=$work/classpath.new")
  if ! "${resolve[@]}" -o >"$work/maven.log" 2>&1 && ! "${resolve[@]}" >"$work/maven.log" 2>&1; then
    echo "skipped: the packages cannot be had from Maven Central"
    exit 77
  fi
  mv "$work/classpath.new" "$work/classpath"
fi
classpath=$(cat "$work/classpath")
newest=$(ls -t "$source"/src/main/java/dramatis/*.java | head -1)
if [ ! -f "$work/classes/dramatis/Consumers.class" ] || [ "$newest" -nt "$work/classes/dramatis/Consumers.class" ]; then
  javac --release 17 -proc:none -nowarn -d "$work/classes" -cp "$classpath" "$source"/src/main/java/dramatis/*.java
fi
rm -rf "$work/neo4j"
mkdir -p "$work/neo4j"
status=0
java -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true "-Duser.home=$work" -cp "$work/classes:$classpath" \
  dramatis.Consumers "$work/neo4j" "$@" 2>"$work/java.log" || status=$?
[ $status -eq 0 ] || tail -20 "$work/java.log"
rm -rf "$work/neo4j"
exit $status
