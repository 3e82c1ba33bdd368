#!/bin/sh
# Times `newsgraph load` into a new store against Jena's tdb2.tdbloader (parallel) on the same quads, taking turns.
#
#   bench/load.sh FILE.nq [RUNS]
#
# FILE.nq may be what `newsgraph export` wrote; quads of their own are told by the store. Prints the seconds of each
# run, the ratio of the rates by the quickest runs, and the bytes that the store takes on the disk for each quad.
# tdbloader makes no text index: the time of that is measured by letting the store make it anew, and told apart.
set -eu
cd "$(dirname "$0")/.."
[ $# -ge 1 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
file=$1
runs=${2:-3}
work=$(mktemp -d "${TMPDIR:-/tmp}/newsgraph-load.XXXXXX")
trap 'rm -rf "$work"' EXIT

./newsgraph --version >"$work/version"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$(sed -n 's:.*<jena.version>\(.*\)</jena.version>.*:\1:p' pom.xml)
mvn -q dependency:copy -Dartifact="org.apache.jena:jena-cmds:$version" -DoutputDirectory=target/bench
classes=target/newsgraph.jar:target/bench/jena-cmds-$version.jar

seconds() {
  start=$(date +%s.%N)
  "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
  echo "$(date +%s.%N) $start" | awk '{printf "%.2f\n", $1 - $2}'
}

least() { sort -n "$1" | head -n 1; }

for _ in $(seq "$runs"); do
  rm -rf "$work/plain" "$work/store"
  seconds "$java" -XX:+UseSerialGC -cp "$classes" tdb2.tdbloader --loader=parallel --loc "$work/plain" "$file" | tee -a "$work/theirs" |
    sed 's/^/tdb2.tdbloader  /'
  seconds ./newsgraph load "$file" --db "$work/store" | tee -a "$work/ours" | sed 's/^/newsgraph load  /'
done
quads=$(sed -n 's/^new *//p' "$work/out")
quads_bytes=$(du -s --block-size=1 "$work/store/tdb2" | cut -f 1)
text_bytes=$(du -s --block-size=1 "$work/store/lucene" | cut -f 1)
open=$(seconds ./newsgraph query --db "$work/store" 'ASK {}')
rm -rf "$work/store/lucene"
index=$(seconds ./newsgraph query --db "$work/store" 'ASK {}')

awk -v quads="$quads" -v ours="$(least "$work/ours")" -v theirs="$(least "$work/theirs")" -v bytes="$quads_bytes" \
  -v text="$text_bytes" -v open="$open" -v indexed="$index" 'BEGIN {
    index_time = indexed - open
    printf "quads %d\n", quads
    printf "tdb2.tdbloader %.0f quads/s\n", quads / theirs
    printf "newsgraph load %.0f quads/s, %.0f without the text index, which takes %.1f s\n", quads / ours, \
      quads / (ours - index_time), index_time
    printf "ratio %.2f, %.2f without the text index\n", theirs / ours, theirs / (ours - index_time)
    printf "bytes a quad %.0f, and %.0f of the text index\n", bytes / quads, text / quads
  }'
