# shellcheck shell=bash
# Benches: ratios against a named peer, measured side by side. A bench reports, it does not judge.

commande_bench() {
    local nom=${1:-tous}
    construire
    case $nom in
        mongo) banc_mongo ;;
        demarrage) banc_demarrage ;;
        tous) banc_mongo; banc_demarrage ;;
        *) echouer "banc inconnu : $nom (mongo, demarrage)." ;;
    esac
}
