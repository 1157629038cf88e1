#!/usr/bin/env bash
# Measures the command line and the Checkstyle plugin beside other tools: whole processes, in turn, medians.
set -euo pipefail

usage() {
  cat <<'TEXT'
usage: benchmarks/run.sh [OPTIONS] CORPUS_DIR

Every tool is one whole process over all Java files below CORPUS_DIR. The tools take turns (A B C ... A B C ...),
so that a busy machine is busy for all of them; a warm-up round, which does not count, fills the file cache.

  --rounds N        rounds that count (default 5)
  --slow-rounds N   rounds of the tools that parse everything with a slow parser, pmd and treewalker (default: --rounds)
  --only LIST       only these tools, comma-separated; "ours" always runs, for the ratios need it
  --without LIST    all tools but these
  --one-file FILE   the file for "one-file" (default: the largest file of the bundled sample project)
  --checkstyle V    version of Checkstyle (default 12.3.1; 9.3 is the oldest supported)
  --pmd V           version of PMD (default 7.17.0)
  --help

tools: java-version  one-file  one-file-launcher  cat  read  ours  ours-launcher  ast-grep
       checkstyle-empty  checkstyle-ours  treewalker  pmd

ast-grep takes part where it is on the PATH, or where AST_GREP says (npm has it as @ast-grep/cli).
Needs bash, awk, a JDK (17 or newer) and what "mvn package" left in target; Maven only for the first use of
Checkstyle and PMD, which go to target/benchmarks. With GNU time in /usr/bin/time also says peak memory.
TEXT
}

fail() { echo "run.sh: $*" >&2; exit 2; }

cd_home() { cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."; pwd; }
start_dir=$PWD
home=$(cd_home)
work=$home/target/benchmarks

tools=(java-version one-file one-file-launcher cat read ours ours-launcher ast-grep checkstyle-empty checkstyle-ours treewalker pmd)
ast_grep=${AST_GREP:-ast-grep}
rounds=5 slow_rounds= only= without= one_file= checkstyle=12.3.1 pmd=7.17.0 corpus=

while [ $# -gt 0 ]; do
  case $1 in
    --help|-h) usage; exit 0 ;;
    --rounds|--slow-rounds|--only|--without|--one-file|--checkstyle|--pmd)
      [ $# -ge 2 ] || fail "$1 needs a value"
      case $1 in
        --rounds) rounds=$2 ;;
        --slow-rounds) slow_rounds=$2 ;;
        --only) only=$2 ;;
        --without) without=$2 ;;
        --one-file) one_file=$2 ;;
        --checkstyle) checkstyle=$2 ;;
        --pmd) pmd=$2 ;;
      esac
      shift 2 ;;
    -*) fail "unknown option $1; --help lists them" ;;
    *) [ -z "$corpus" ] || fail "one CORPUS_DIR, please"; corpus=$1; shift ;;
  esac
done

[ -n "$corpus" ] || { usage >&2; exit 2; }
slow_rounds=${slow_rounds:-$rounds}
for number in "$rounds" "$slow_rounds"; do
  [[ $number =~ ^[1-9][0-9]*$ ]] || fail "a number of rounds is from 1, not '$number'"
done
for name in ${only//,/ } ${without//,/ }; do
  [[ " ${tools[*]} " == *" $name "* ]] || fail "no tool '$name'; there are: ${tools[*]}"
done
[[ $corpus = /* ]] || corpus=$start_dir/$corpus
[ -d "$corpus" ] || fail "no folder $corpus"
[ -z "$one_file" ] || [[ $one_file = /* ]] || one_file=$start_dir/$one_file
one_file=${one_file:-$home/test-fixtures/projects/sample/src/main/java/com/example/bookings/web/BookingController.java}
[ -f "$one_file" ] || fail "no file $one_file"
command -v java >/dev/null || fail "no java on the PATH"
command -v awk >/dev/null || fail "no awk on the PATH"

cli=$home/target/http-status-lint-cli.jar
plugin=$(find "$home/target" -maxdepth 1 -name 'http-status-lint-[0-9]*.jar' \
  ! -name '*-sources.jar' ! -name '*-javadoc.jar' 2>/dev/null | head -n 1)
[ -f "$cli" ] || fail "no target/http-status-lint-cli.jar: run 'mvn package' first"

wanted() {
  if [ "$1" = ours ]; then return 0; fi
  if [ "$1" = ast-grep ] && ! command -v "$ast_grep" >/dev/null; then return 1; fi
  if [[ ",$without," == *",$1,"* ]]; then return 1; fi
  [ -z "$only" ] || [[ ",$only," == *",$1,"* ]]
}

mkdir -p "$work"
files=$work/files.txt
find "$corpus" -name '*.java' -type f > "$files"
count=$(wc -l < "$files" | tr -d ' ')
[ "$count" -gt 0 ] || fail "no Java file below $corpus"

# --- the other tools -------------------------------------------------------------------------------------

# fetch NAME VERSION: puts a tool's jars into target/benchmarks/NAME-VERSION
fetch() {
  local into=$work/$1-$2
  if [ -d "$into" ]; then return 0; fi
  command -v mvn >/dev/null || fail "no mvn on the PATH to fetch $1 $2; --without leaves a tool out"
  echo "fetching $1 $2 ..." >&2
  rm -rf "$into.part"
  mvn -q -B -ntp -f "$home/benchmarks/pom.xml" -P "$1" "-D$1.version=$2" \
    dependency:copy-dependencies "-DoutputDirectory=$into.part" >&2 \
    || fail "Maven cannot fetch $1 $2; --without leaves a tool out"
  mv "$into.part" "$into"
}

checkstyle_main=com.puppycrawl.tools.checkstyle.Main
if wanted checkstyle-empty || wanted checkstyle-ours || wanted treewalker; then
  fetch checkstyle "$checkstyle"
fi
if wanted checkstyle-ours; then
  [ -n "$plugin" ] || fail "no target/http-status-lint-VERSION.jar: run 'mvn package' first"
fi
if wanted pmd; then
  fetch pmd "$pmd"
fi

# config NAME MODULE...: a Checker with a FileLength that never speaks, and the modules
config() {
  local name=$1
  shift
  cat > "$work/$name.xml" <<XML
<?xml version="1.0"?>
<!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
    "https://checkstyle.org/dtds/configuration_1_3.dtd">
<module name="Checker">
  <property name="haltOnException" value="false"/>
  <module name="FileLength"><property name="max" value="100000000"/></module>
  $*
</module>
XML
}
config checkstyle-empty
config checkstyle-ours '<module name="HttpStatusLint"/>'
config treewalker '<module name="TreeWalker"><module name="OuterTypeNumber"><property name="max" value="1000"/></module></module>'

cat > "$work/pmd.xml" <<'XML'
<?xml version="1.0"?>
<ruleset name="benchmark" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
  <description>Where is a 401 sent?</description>
  <rule name="Sends401" language="java" message="sends 401" class="net.sourceforge.pmd.lang.rule.xpath.XPathRule">
    <description>The question that ours answers among others, in one expression.</description>
    <priority>3</priority>
    <properties>
      <property name="xpath">
        <value><![CDATA[
//MethodCall[@MethodName = ('sendError', 'setStatus', 'status')]
  [ArgumentList/NumericLiteral[@Image = '401']
   or ArgumentList/*[(self::FieldAccess or self::VariableAccess) and @Name = ('SC_UNAUTHORIZED', 'UNAUTHORIZED')]]
        ]]></value>
      </property>
    </properties>
  </rule>
</ruleset>
XML

# The same question as PMD's, in five patterns
cat > "$work/ast-grep.yml" <<'YAML'
id: sends-401
language: Java
severity: hint
message: sends 401
rule:
  any:
    - pattern: $R.sendError(401, $$$)
    - pattern: $R.setStatus(401)
    - pattern: $R.status(401)
    - pattern: $R.sendError(HttpServletResponse.SC_UNAUTHORIZED, $$$)
    - pattern: HttpStatus.UNAUTHORIZED
YAML

command_of() {
  case $1 in
    java-version) run=(java -version) ;;
    one-file) run=(java -jar "$cli" --include-tests "$one_file") ;;
    one-file-launcher) run=("$home/src/main/scripts/http-status-lint" --include-tests "$one_file") ;;
    ours-launcher) run=("$home/src/main/scripts/http-status-lint" --include-tests "$corpus") ;;
    ast-grep) run=("$ast_grep" scan -r "$work/ast-grep.yml" --no-ignore hidden --no-ignore vcs "$corpus") ;;
    cat) run=(bash -c 'tr "\n" "\0" < "$0" | xargs -0 cat > /dev/null' "$files") ;;
    read) run=(java "$home/benchmarks/ReadAll.java" "$corpus") ;;
    ours) run=(java -jar "$cli" --include-tests "$corpus") ;;
    checkstyle-empty) run=(java -cp "$work/checkstyle-$checkstyle/*" "$checkstyle_main" -c "$work/checkstyle-empty.xml" "$corpus") ;;
    checkstyle-ours) run=(java -cp "$work/checkstyle-$checkstyle/*:$plugin" "$checkstyle_main" -c "$work/checkstyle-ours.xml" "$corpus") ;;
    treewalker) run=(java -cp "$work/checkstyle-$checkstyle/*" "$checkstyle_main" -c "$work/treewalker.xml" "$corpus") ;;
    pmd) run=(java -cp "$work/pmd-$pmd/*" net.sourceforge.pmd.cli.PmdCli check -d "$corpus" -R "$work/pmd.xml"
        --no-cache --no-progress -f text -t "$(cores)") ;;
  esac
}

label_of() {
  case $1 in
    java-version) echo 'java -version' ;;
    one-file) echo 'http-status-lint, one file' ;;
    one-file-launcher) echo 'src/main/scripts/http-status-lint, one file' ;;
    ours-launcher) echo 'src/main/scripts/http-status-lint, whole rule book' ;;
    ast-grep) echo 'ast-grep, five patterns' ;;
    cat) echo 'cat, all files' ;;
    read) echo 'ReadAll.java, all files' ;;
    ours) echo '**http-status-lint, whole rule book**' ;;
    checkstyle-empty) echo "Checkstyle $checkstyle, FileLength only" ;;
    checkstyle-ours) echo "Checkstyle $checkstyle, FileLength and HttpStatusLint" ;;
    treewalker) echo "Checkstyle $checkstyle, FileLength and TreeWalker with one check" ;;
    pmd) echo "PMD $pmd, one XPath rule" ;;
  esac
}

# Findings are no failure: only what cannot have been a run is one.
accepted() {
  case $1 in
    one-file|one-file-launcher|ours|ours-launcher) [ "$2" -le 1 ] ;;
    # Checkstyle counts its errors in the exit status; 254 and above are its own troubles
    checkstyle-*|treewalker) [ "$2" -lt 254 ] ;;
    # 4: violations, 5: files that it could not parse
    pmd) [ "$2" -eq 0 ] || [ "$2" -eq 4 ] || [ "$2" -eq 5 ] ;;
    *) [ "$2" -eq 0 ] ;;
  esac
}

cores() { getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1; }

# --- measuring -------------------------------------------------------------------------------------------

clock=shell
if [ -x /usr/bin/time ] && /usr/bin/time -f '%e %U %S %M' -o "$work/time.txt" true 2>/dev/null; then
  clock=gnu
else
  echo "no GNU time in /usr/bin/time: no peak memory" >&2
fi
results=$work/results.txt
: > "$results"

# measure TOOL ROUND: one process; a line "tool round wall cpu kilobytes" into the results
measure() {
  local status=0 wall user sys memory=0
  command_of "$1"
  if [ "$clock" = gnu ]; then
    /usr/bin/time -q -f '%e %U %S %M' -o "$work/time.txt" "${run[@]}" > "$work/$1.out" 2> "$work/$1.err" || status=$?
    read -r wall user sys memory < "$work/time.txt"
  else
    local TIMEFORMAT='%R %U %S'
    { time "${run[@]}" > "$work/$1.out" 2> "$work/$1.err"; } 2> "$work/time.txt" || status=$?
    read -r wall user sys < "$work/time.txt"
  fi
  if ! accepted "$1" "$status"; then
    echo "run.sh: $1 ended with status $status; the end of what it said (all: target/benchmarks/$1.err):" >&2
    tail -n 5 "$work/$1.err" >&2
    fail "--without $1 leaves it out"
  fi
  if [ "$2" -gt 0 ]; then
    echo "$1 $2 $wall $(awk "BEGIN { print $user + $sys }") $memory" >> "$results"
  fi
  printf '  %-18s %8.2f s\n' "$1" "$wall" >&2
}

is_slow() { [ "$1" = treewalker ] || [ "$1" = pmd ]; }

echo "warm-up" >&2
for tool in "${tools[@]}"; do
  # the slow ones last long enough to warm up by themselves
  if wanted "$tool" && ! is_slow "$tool"; then measure "$tool" 0; fi
done
last=$(( rounds > slow_rounds ? rounds : slow_rounds ))
for (( round = 1; round <= last; round++ )); do
  echo "round $round of $last" >&2
  for tool in "${tools[@]}"; do
    limit=$rounds
    if is_slow "$tool"; then limit=$slow_rounds; fi
    # who runs less often runs in the last rounds
    if wanted "$tool" && [ "$round" -gt $(( last - limit )) ]; then measure "$tool" "$round"; fi
  done
done

# --- report ----------------------------------------------------------------------------------------------

# stats TOOL COLUMN: count, median, least and greatest of a column of the results
stats() {
  awk -v tool="$1" -v column="$2" '$1 == tool { print $column }' "$results" | sort -n | awk '
    { value[NR] = $1 }
    END {
      median = NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2
      print NR, median, value[1], value[NR]
    }'
}

summary=$(grep -E '[0-9]+ files?, [0-9]+ parsed' "$work/ours.err" | tail -n 1)
version=$(java -version 2>&1 | head -n 1)
read -r _ ours _ _ < <(stats ours 3)
read -r _ ours_cpu _ _ < <(stats ours 4)

echo
echo "$(date -u +%Y-%m-%d), $(uname -s) $(uname -m), $(cores) cores, $version"
echo "$count files, $(tr '\n' '\0' < "$files" | xargs -0 cat | wc -c | awk '{ printf "%.1f MB", $1 / 1e6 }')"
echo "${summary#http-status-lint: }" | sed -E 's/ in [0-9.]+ s$//; s/^/ours: /'
echo
echo '| tool | rounds | wall, median | min | max | ratio to ours | CPU, median | peak memory |'
echo '|---|---|---|---|---|---|---|---|'
for tool in "${tools[@]}"; do
  if wanted "$tool"; then
    read -r n wall least most < <(stats "$tool" 3)
    read -r _ cpu _ _ < <(stats "$tool" 4)
    read -r _ memory _ _ < <(stats "$tool" 5)
    awk -v label="$(label_of "$tool")" -v n="$n" -v w="$wall" -v l="$least" -v m="$most" -v o="$ours" -v c="$cpu" -v k="$memory" '
      BEGIN {
        ratio = o > 0 ? sprintf("%.2f", w / o) : "-"
        peak = k > 0 ? sprintf("%.0f MB", k / 1024) : "-"
        printf "| %s | %d | %.2f s | %.2f | %.2f | %s | %.2f s | %s |\n", label, n, w, l, m, ratio, c, peak
      }'
  fi
done

if wanted checkstyle-empty && wanted checkstyle-ours; then
  read -r _ empty _ _ < <(stats checkstyle-empty 4)
  read -r _ with _ _ < <(stats checkstyle-ours 4)
  echo
  awk -v e="$empty" -v w="$with" 'BEGIN { printf "CPU that HttpStatusLint adds to Checkstyle: %.2f s", w - e }'
  if wanted treewalker; then
    read -r _ tree _ _ < <(stats treewalker 4)
    awk -v e="$empty" -v w="$with" -v t="$tree" \
      'BEGIN { if (t > e) printf "; TreeWalker with one check: %.2f s (%.2f of it)", t - e, (w - e) / (t - e) }'
  fi
  echo
fi
