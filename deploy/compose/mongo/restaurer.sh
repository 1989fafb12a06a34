#!/usr/bin/env bash
# Puts back a whole backup, accounts included, over what is there: the secrets must be those of its day. The applications must be stopped: docker compose stop eligibilite financement budget usage notification passerelle
set -euo pipefail
fichier=${1:?donnez le nom d\'un fichier de /sauvegardes}
cd /sauvegardes
sha256sum -c "$fichier.sha256"
mongorestore --config=/run/secrets/restauration.yaml --drop --oplogReplay --gzip --archive="$fichier"
printf 'Restaurée : %s. Démarrez les applications, puis vérifiez la chaîne (docs/operations/production.md).\n' "$fichier"
