#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How time and memory grow with the draws and with the scenario: runs the reference scenario and
# one ten times as large, and prints a table. The large one leaves out the last number of draws, as
# it takes ten times as long and more.
#
#     Benchmarks/scaling.sh [DRAWS...]           default: 100 1000 10000 100000
#     Benchmarks/scaling.sh --scenario FOLDER    only makes the larger scenario, into a new folder
#
# The program is $MITTELFLUSS, or else the release build of this repository (make program).
set -euo pipefail
export LC_ALL=C

root=$(cd "$(dirname "$0")/.." && pwd)
reference=$root/scenarios/konjunkturpaket-2020
program=${MITTELFLUSS:-$root/.build/release/mittelfluss}

say() { echo "scaling: $*" >&2; }

# Reads CSV rows into the array `cell`, quotes kept, and joins them again.
csv='
function split_row(row,    i, character, quoted) {
    count = 1; cell[1] = ""; quoted = 0
    for (i = 1; i <= length(row); i++) {
        character = substr(row, i, 1)
        if (character == "\"") quoted = !quoted
        if (character == "," && !quoted) cell[++count] = ""
        else cell[count] = cell[count] character
    }
}
function join_row(    i, row) {
    row = cell[1]
    for (i = 2; i <= count; i++) row = row "," cell[i]
    return row
}'

# Ten copies of each project under new ids, one after the other: arbeit-01-0 to arbeit-01-9.
ten_projects='
NR == 1 { print; next }
{
    split_row($0)
    id = cell[1]
    for (copy = 0; copy < 10; copy++) { cell[1] = id "-" copy; print join_row() }
}'

# Ten times the capacity of each pool.
ten_capacities='
{ split_row($0) }
NR == 1 { for (i = 1; i <= count; i++) if (cell[i] == "capacity") column = i; print; next }
{ cell[column] = sprintf("%.10g", 10 * cell[column]); print join_row() }'

# Ten times the amounts: the budget, its years and the targets (but not shares up to 1).
ten_amounts='
function tenfold(text,    done, number) {
    done = ""
    while (match(text, /: *[0-9][0-9.]*/)) {
        number = substr(text, RSTART, RLENGTH)
        sub(/^: */, "", number)
        done = done substr(text, 1, RSTART - 1) ": " \
            (number + 0 > 1 ? sprintf("%.15g", 10 * number) : number)
        text = substr(text, RSTART + RLENGTH)
    }
    return done text
}
/^id:/ { $0 = $0 "-tenfold" }
/^[a-z]/ { section = $0 }
section ~ /^budget:/ && /^  (total|years):/ { $0 = tenfold($0) }
section ~ /^targets:/ && /at_(least|most):/ {
    match($0, /at_(least|most):.*/)
    $0 = substr($0, 1, RSTART - 1) tenfold(substr($0, RSTART))
}
{ print }'

make_tenfold() {
    local folder=$1
    mkdir -p "$(dirname "$folder")"
    cp -R "$reference" "$folder"
    awk "$csv$ten_projects" "$reference/projects.csv" >"$folder/projects.csv"
    awk "$csv$ten_capacities" "$reference/pools.csv" >"$folder/pools.csv"
    awk "$ten_amounts" "$reference/scenario.yaml" >"$folder/scenario.yaml"
}

# Runs a command; prints wall time, processor time of all cores, both in s, and peak memory in MB.
measure() {
    local figures=$work/figures
    if /usr/bin/time --version 2>&1 | grep -q GNU; then
        /usr/bin/time -f '%e %U %S %M' -o "$figures" "$@" >"$work/log"
    else
        local TIMEFORMAT='%R %U %S'
        { time watch_memory "$@" 2>&3 >"$work/log"; } 3>&2 2>"$figures"
        cat "$work/memory" >>"$figures"
    fi
    tr '\n' ' ' <"$figures" | awk '{
        printf "%12.2f %12.2f %14s\n", $1, $2 + $3, NF < 4 ? "?" : sprintf("%.0f", $4 / 1024)
    }'
}

# Runs a command and asks the system ten times a second how high its memory rose, kB.
watch_memory() {
    local pid now
    : >"$work/memory"
    "$@" &
    pid=$!
    while kill -0 "$pid" 2>/dev/null; do
        now=$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null || true)
        [ -z "$now" ] || echo "$now" >"$work/memory"
        sleep 0.1
    done
    wait "$pid"
}

run_all() {
    local folder draws out=$work/out
    printf '%-30s %9s %12s %12s %14s\n' scenario draws 'wall time s' 'CPU time s' \
        'peak memory MB'
    for folder in "$reference" "$work/konjunkturpaket-2020-tenfold"; do
        [ "$folder" = "$reference" ] || [ $# -eq 1 ] || set -- "${@:1:$#-1}"
        for draws in "$@"; do
            printf '%-30s %9d ' "$(basename "$folder")" "$draws"
            measure "$program" run "$folder" --draws "$draws" --out "$out" --quiet
            rm -rf "$out"
        done
    done
}

if [ "${1:-}" = --scenario ]; then
    if [ $# -ne 2 ] || [ -e "$2" ]; then
        say "--scenario takes one folder that is not there yet"
        exit 2
    fi
    make_tenfold "$2"
    exit
fi
[ $# -gt 0 ] || set -- 100 1000 10000 100000
for draws in "$@"; do
    [[ $draws =~ ^[0-9]+$ ]] || { say "not a number of draws: $draws"; exit 2; }
done
[ -x "$program" ] || { say "there is no $program; please run: make program"; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
make_tenfold "$work/konjunkturpaket-2020-tenfold"
run_all "$@"
