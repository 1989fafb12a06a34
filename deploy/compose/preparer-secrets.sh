#!/usr/bin/env bash
# Makes the secrets that are missing in secrets/, and never changes one that is there. What people decide (SMTP password, certificate) is left to be filled in.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
umask 077
mkdir -p secrets
# The engine shows each file as it is to the one container that asks for it, whatever its account: readable there, behind a folder that only its owner enters here.
chmod 700 secrets
membres=mongo-1:27017,mongo-2:27017,mongo-3:27017

ecrire() { [ -s "secrets/$1" ] || printf '%s' "$2" >"secrets/$1"; }
hasard() { openssl rand -hex 24; }
uri() { printf 'mongodb://%s:%s@%s/?replicaSet=esms&authSource=admin' "$1" "$(cat "secrets/mongo-$1")" "$membres"; }

ecrire mongo-cle "$(openssl rand -base64 700 | tr -d '\n')"
ecrire mongo-racine "$(hasard)"
for service in eligibilite financement budget usage notification; do
    ecrire "mongo-$service" "$(hasard)"
    ecrire "uri-$service" "$(uri "$service")"
    ecrire "client-$service" "$(hasard)"
done
ecrire client-passerelle "$(hasard)"
for compte in sauvegarde restauration; do
    ecrire "mongo-$compte" "$(hasard)"
    ecrire "$compte.yaml" "uri: $(uri "$compte")"
done
for nom in smtp tls-certificat tls-cle; do
    [ -f "secrets/$nom" ] || : >"secrets/$nom"
    [ -s "secrets/$nom" ] || printf 'À remplir : secrets/%s\n' "$nom"
done
# Some are filled in by hand afterwards.
chmod 644 secrets/*
printf 'Secrets prêts dans %s/secrets. Déclarez au fournisseur OIDC les clients service-<nom> et celui de la passerelle avec les secrets client-*.\n' "$PWD"
