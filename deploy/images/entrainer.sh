#!/usr/bin/env bash
# Makes the start-up cache of an application: starts it on a store of its own until its context is ready. $1: folder of the application, $2: jar of the embedded store.
# The same options as at run but the cache itself, or the JVM leaves it aside.
set -euo pipefail
application=$1
magasin=$2
essai=$(mktemp -d)

ESMS_DOSSIER_MAGASIN=$essai/magasin ESMS_PORT_MAGASIN=27999 java -Xmx128m -jar "$magasin" >"$essai/magasin.log" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || true; rm -rf "$essai"' EXIT
for _ in $(seq 100); do
    (exec 3<>/dev/tcp/127.0.0.1/27999) 2>/dev/null && break
    sleep 0.2
done

grep -v '^-XX:AOTCache=' "$application/options" >"$essai/options"
cd "$application"
if ! ESMS_DEMO=true ESMS_PORT=18080 ESMS_MONGODB_URI=mongodb://127.0.0.1:27999 ESMS_DOSSIER_BATCH=$essai/batch SPRING_PROFILES_ACTIVE= \
    timeout 180 java "@$essai/options" "-XX:AOTCacheOutput=$application/app.aot" -Dspring.context.exit=onRefresh -jar app.jar >"$essai/entrainement.log" 2>&1 ||
    [ ! -s "$application/app.aot" ]; then
    tail -20 "$essai/entrainement.log" >&2
    echo "Pas de cache de démarrage : l'application démarrera plus lentement." >&2
    : >"$application/app.aot"
fi
chmod 644 "$application/app.aot"
