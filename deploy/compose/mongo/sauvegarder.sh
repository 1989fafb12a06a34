#!/usr/bin/env bash
# Dumps every database at one instant (--oplog), every day at SAUVEGARDE_HEURE (UTC). "maintenant": once; "recente": is there one of the last 26 hours?
set -euo pipefail
dossier=/sauvegardes

sauvegarder() {
    local fichier
    fichier=$dossier/esms-$(date -u +%Y%m%dT%H%M%SZ).archive.gz
    # A file keeps its name of work until it is whole.
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
            sauvegarder || printf 'Sauvegarde manquée, nouvel essai demain\n' >&2
        done
        ;;
esac
