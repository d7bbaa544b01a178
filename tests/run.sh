#!/usr/bin/env bash
# The one test command: sets up what the tests need, builds once, runs every test project, and ends with "N passed, N failed".
# Needs the .NET SDK and Node. What it cannot set up shows as a failed or skipped test with its reason.
# Arguments (.ci/run): the number of checks that failed before, to be counted with the tests, and test projects outside AlertBot.sln that are built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null
export CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Azurite, as the lock file says; skipped while the lock file is the one that was installed.
set_up_azurite() {
    local stamp=tests/node_modules/.installed-lock.json
    cmp -s tests/package-lock.json "$stamp" && return
    echo "Installing Azurite (npm ci) ..."
    if npm ci --prefix tests --no-audit --no-fund --loglevel=error >"$log" 2>&1; then
        cp tests/package-lock.json "$stamp"
    else
        echo "npm ci failed; the tests on Azurite will say so:"
        tail -n 20 "$log"
    fi
}

# A browser for the tests of the demo's page.
set_up_chromium() {
    [[ -x /usr/bin/chromium ]] && return
    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        sudo -n true 2>/dev/null || { echo "No /usr/bin/chromium, and no right to install it: tests that need a browser are skipped."; return; }
        as_root=(sudo -n)
    fi
    echo "Installing Chromium (apt-get) ..."
    { "${as_root[@]}" apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium; } >"$log" 2>&1 ||
        { echo "apt-get failed; tests that need a browser are skipped:"; tail -n 5 "$log"; }
}

build() {
    echo "Building ..."
    dotnet build AlertBot.sln -c Release -v quiet -nologo >"$log" 2>&1 || { cat "$log"; echo "The build failed."; echo "0 passed, $((failed + 1)) failed"; exit 1; }
}

# The number that a line of the runner's summary gives: "  failed: 3".
count() { sed -n "s/^ *$1: *\([0-9][0-9]*\).*/\1/p" "$log" | tail -n 1; }

passed=0 failed=${1:-0} skipped=0

run() {
    local project=$1 status=0
    echo "Testing $(basename "$project" .csproj) ..."
    dotnet test --project "$project" --no-build -c Release --no-progress --no-ansi >"$log" 2>&1 || status=$?
    local good bad left
    good=$(count succeeded) bad=$(count failed) left=$(count skipped)
    passed=$((passed + ${good:-0})) failed=$((failed + ${bad:-0})) skipped=$((skipped + ${left:-0}))
    [[ $status -eq 0 ]] && return
    cat "$log"
    # It ended badly without a failed test: a crash, or no tests where there should be some. That counts as one.
    if [[ ${bad:-0} -eq 0 ]]; then failed=$((failed + 1)); fi
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT

set_up_azurite
set_up_chromium
build
for project in tests/*Tests/*.csproj; do
    # Outside the solution: built and named by .ci/run where its packages are to be had.
    grep -q "$(basename "$project")" AlertBot.sln || continue
    # A project without a source file has no tests yet; any other must have some.
    if [[ -n $(find "$(dirname "$project")" \( -name bin -o -name obj \) -prune -o -name '*.cs' -print -quit) ]]; then run "$project"; fi
done
for project in "${@:2}"; do run "$project"; done

summary="$passed passed, $failed failed"
if [[ $skipped -gt 0 ]]; then summary+=", $skipped skipped"; fi
echo "$summary"
[[ $failed -eq 0 && $passed -gt 0 ]]
