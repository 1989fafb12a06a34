#!/bin/sh
# Maven's way into build.mjs: says in one sentence what is missing when there is no usable Node.
cd "$(dirname "$0")" || exit 1
if ! command -v node >/dev/null 2>&1; then
  echo "Node was not found: install Node 20.19 or later with npm, or build without the back-office with -DskipUi." >&2
  exit 1
fi
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
  echo "Node $(node --version) is too old: the back-office needs 20.19 or later; -DskipUi builds the rest without it." >&2
  exit 1
fi
exec node build.mjs "$1"
