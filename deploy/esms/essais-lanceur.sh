#!/usr/bin/env bash
# What the launcher says and leaves behind when something is missing, taken or interrupted. Run by ./esms test beside a running platform: the environment
# (ESMS_ETAT, ESMS_DECALAGE) is that platform's.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
# Ports and store follow from ESMS_DECALAGE here, not from what the caller exported for one process.
unset ESMS_MONGODB_URI "${!ESMS_PORT@}"
echecs=0

# $1 what is tried, $2 expected exit code, $3 expected words; the command follows.
verifier() {
    local quoi=$1 code=$2 mots=$3 sortie obtenu
    shift 3
    sortie=$("$@" 2>&1)
    obtenu=$?
    if [ "$obtenu" = "$code" ] && [[ $sortie == *"$mots"* ]] && [ "$(wc -l <<<"$sortie")" -le 2 ]; then
        echo "  ✓ $quoi"
    else
        echo "  ✗ $quoi : code $obtenu, « $sortie »"
        echecs=$((echecs + 1))
    fi
}

# A path with the ordinary tools and without $1.
sans() {
    local dossier outil
    dossier=$(mktemp -d)
    for outil in bash sh env dirname basename readlink awk sed grep find cat date mkdir rm touch cp mv ps kill sleep tail head curl id cmp wc java javac mvn node npm; do
        [[ " $* " == *" $outil "* ]] || ln -s "$(command -v "$outil")" "$dossier/$outil" 2>/dev/null
    done
    echo "$dossier"
}

commande_inconnue() { ./esms inconnue 2>&1 | head -1; return "${PIPESTATUS[0]}"; }

verifier "second démarrage" 0 "déjà démarrée" ./esms start
verifier "démonstration sur une plateforme en marche" 1 "déjà démarrée" ./esms demo
autre=$(mktemp -d)
verifier "port occupé" 1 "est déjà pris" env ESMS_ETAT="$autre" ./esms start
verifier "JDK 25 absent" 1 "il faut un JDK 25" env ESMS_ETAT="$autre" PATH="$(sans javac)" JAVA_HOME= ESMS_JDK=/nulle/part ./esms start
verifier "node absent" 1 "il faut node" env ESMS_ETAT="$autre" PATH="$(sans node npm)" ./esms test
verifier "option inconnue" 1 "option inconnue" ./esms demo --inconnue
verifier "commande inconnue" 2 "Usage" commande_inconnue

# Ctrl-C in the middle of a start, on other ports.
export ESMS_ETAT=$autre ESMS_DECALAGE=$((${ESMS_DECALAGE:-0} + 500))
# A background command ignores SIGINT unless told otherwise.
setsid env --default-signal=INT ./esms start >"$autre/sortie" 2>&1 &
lanceur=$!
for _ in $(seq 200); do [ -s "$autre/run/passerelle.pid" ] && break; sleep 0.1; done
kill -INT -- "-$lanceur"
wait "$lanceur"
code=$?
restes=$(for p in "$autre"/run/*.pid; do [ -f "$p" ] && read -r pid _ <"$p" && [ -d "/proc/$pid" ] && echo "$pid"; done)
if [ "$code" = 130 ] && [ -z "$restes" ] && grep -q "Interrompu : la plateforme est arrêtée" "$autre/sortie"; then
    echo "  ✓ Ctrl-C pendant le démarrage"
else
    echo "  ✗ Ctrl-C pendant le démarrage : code $code, restes « $restes », $(cat "$autre/sortie")"
    echecs=$((echecs + 1))
fi
rm -rf "$autre"
exit "$((echecs > 0))"
