#!/usr/bin/env bash
# Dumps every database at one instant (--oplog), every day at SAUVEGARDE_HEURE (UTC). "maintenant": once; "recente": is there one of the last 26 hours?
# A second word is another folder than the container's.
set -euo pipefail
dossier=${2:-/sauvegardes}

sauvegarder() {
    fichier=$dossier/esms-$(date -u +%Y%m%dT%H%M%SZ).archive.gz
    # A file keeps its name of work until it is whole.
    trap 'rm -f "$fichier.partiel"' EXIT
    mongodump --quiet --config=/run/secrets/sauvegarde.yaml --readPreference=secondaryPreferred --oplog --gzip --archive="$fichier.partiel"
    sync "$fichier.partiel"
    mv "$fichier.partiel" "$fichier"
    sha256sum "$fichier" >"$fichier.sha256"
    printf 'Sauvegarde faite : %s, %s octets\n' "$fichier" "$(stat -c %s "$fichier")"
    find "$dossier" -maxdepth 1 -name 'esms-*' -mtime "+$SAUVEGARDE_JOURS" -delete
}

secondes_jusqu_a() {
    local maintenant prochaine
    maintenant=$(date -u +%s)
    prochaine=$(date -u -d "today $1" +%s)
    [ "$prochaine" -gt "$maintenant" ] || prochaine=$(date -u -d "tomorrow $1" +%s)
    echo $((prochaine - maintenant))
}

case "${1:-chaque-jour}" in
    maintenant) sauvegarder ;;
    recente) [ -n "$(find "$dossier" -maxdepth 1 -name 'esms-*.archive.gz' -mmin -1560 -print -quit)" ] ;;
    chaque-jour)
        trap 'exit 0' TERM
        while true; do
            sleep "$(secondes_jusqu_a "$SAUVEGARDE_HEURE")" &
            wait $!
            # A process of its own: a function called before "||" goes on after what fails in it, and half a dump would drive out good ones.
            bash "$0" maintenant "$dossier" || printf 'Sauvegarde manquée, nouvel essai demain\n' >&2
        done
        ;;
esac
