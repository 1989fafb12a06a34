# shellcheck shell=bash
# Benches: ratios against a named peer, measured side by side. A bench reports, it does not judge.

commande_bench() {
    construire
    case ${1:-tous} in
        mongo | tous) banc_mongo ;;
        *) echouer "banc inconnu : $1 (mongo)." ;;
    esac
}

# The embedded store against mongo-java-server's own H2 store made equally durable.
banc_mongo() {
    local module=$RACINE/deploy/embedded-mongo/target
    "$JAVA" -cp "$module/classes:$module/test-classes:$(cat "$module/test-classpath.txt")" \
        -Desms.bancs="$RACINE/target/bancs" fr.esmsnumerique.magasin.banc.BancMongo
}
