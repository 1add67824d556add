# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A table of what was tried and whether it held. Sourced by the scripts that try packages; wants say(), and
# $place and $logs, folders for what is found out.

rows=()
failures=0
root=''
result=''

# row WORDS COMMAND…: runs the command, up to the first thing in it that fails. It may leave a word on
# what it found in $result, and another system in $root.
row() {
    local words="${release:+$release, }$1" started=$SECONDS log status verdict=held
    shift
    log=$logs/$(printf '%02d' "${#rows[@]}")-$(tr -cs 'a-z0-9' '-' <<<"${words,,}" | cut -c1-50 | sed 's/-*$//').log
    say "$words"
    result=''
    export PURSER_ROOT=$root
    # A subshell that is not part of a condition: there set -e would be void.
    set +e
    (
        set -e
        trap 'printf "root=%q\nresult=%q\n" "$root" "$result" >"$place/state"' EXIT
        "$@"
    ) >"$log" 2>&1 </dev/null
    status=$?
    set -e
    # shellcheck source=/dev/null
    . "$place/state"
    if ((status != 0)); then
        verdict=FAILED
        failures=$((failures + 1))
        tail -n 25 "$log" >&2
    fi
    rows+=("$(printf '%-6s  %4d s  %s%s' "$verdict" $((SECONDS - started)) "$words" "${result:+: $result}")")
}

# For pipelines: fails if grep finds something with these arguments.
none_of() {
    local found
    found=$(grep "$@" || true)
    [[ -z $found ]] || {
        echo "there is: $found"
        return 1
    }
}

print_table() {
    printf '\n%-6s  %6s  %s\n' verdict took "what was tried"
    printf '%s\n' "${rows[@]}"
    printf '\nlogs, pictures and lists: %s\n' "$place"
}
