# shellcheck shell=bash
# Where things are, which ports they take, how messages are said.

dire() { printf '%s\n' "$*"; }
echouer() { printf 'esms : %s\n' "$*" >&2; exit 1; }

ETAT=${ESMS_ETAT:-$RACINE/.esms}
DECALAGE=${ESMS_DECALAGE:-0}
VERSION=0.1.0-SNAPSHOT

# Start order: the store and the identity provider first, the gateway last.
PROCESSUS="magasin identite eligibilite financement budget usage notification passerelle"
SERVICES="eligibilite financement budget usage notification"

port_de() {
    case $1 in
        passerelle) echo "${ESMS_PORT_PASSERELLE:-$((8080 + DECALAGE))}" ;;
        eligibilite) echo "${ESMS_PORT_ELIGIBILITE:-$((8081 + DECALAGE))}" ;;
        financement) echo "${ESMS_PORT_FINANCEMENT:-$((8082 + DECALAGE))}" ;;
        budget) echo "${ESMS_PORT_BUDGET:-$((8083 + DECALAGE))}" ;;
        usage) echo "${ESMS_PORT_USAGE:-$((8084 + DECALAGE))}" ;;
        notification) echo "${ESMS_PORT_NOTIFICATION:-$((8085 + DECALAGE))}" ;;
        identite) echo "${ESMS_PORT_IDENTITE:-$((8090 + DECALAGE))}" ;;
        courrier) echo "${ESMS_PORT_COURRIER:-$((8025 + DECALAGE))}" ;;
        magasin) echo "${ESMS_PORT_MAGASIN:-$((27117 + DECALAGE))}" ;;
    esac
}

module_de() {
    case $1 in
        magasin) echo deploy/embedded-mongo ;;
        identite) echo deploy/local-identity ;;
        eligibilite) echo eligibility-service ;;
        financement) echo funding-service ;;
        passerelle) echo gateway ;;
        demo) echo deploy/demo ;;
        *) echo "$1-service" ;;
    esac
}

jar_de() {
    local module
    module=$(module_de "$1")
    case $1 in
        magasin) echo "$RACINE/$module/target/embedded-mongo-$VERSION-serveur.jar" ;;
        *) echo "$RACINE/$module/target/$(basename "$module")-$VERSION.jar" ;;
    esac
}

url_passerelle() { echo "http://localhost:$(port_de passerelle)"; }
url_identite() { echo "http://localhost:$(port_de identite)"; }

secondes() { local depuis=$1; echo "$(($(date +%s) - depuis))"; }
