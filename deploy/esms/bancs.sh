# shellcheck shell=bash
# Benches: ratios against a named peer, measured side by side. A bench reports, it does not judge.

commande_bench() {
    construire
    case ${1:-tous} in
        mongo) banc_mongo ;;
        registre) banc_registre ;;
        registre.aujour) banc_registre_aujour ;;
        regles) banc_regles ;;
        finess) banc_eligibilite BancFiness ;;
        dossiers) banc_eligibilite BancDossiers ;;
        documents) banc_documents ;;
        tous)
            banc_mongo && banc_registre && banc_registre_aujour && banc_regles &&
                banc_eligibilite BancFiness && banc_eligibilite BancDossiers &&
                banc_documents
            ;;
        *) echouer "banc inconnu : $1 (mongo, registre, registre.aujour, regles, finess, dossiers, documents)." ;;
    esac
}

# The embedded store against mongo-java-server's own H2 store made equally durable.
banc_mongo() {
    local module=$RACINE/deploy/embedded-mongo/target
    "$JAVA" -cp "$module/classes:$module/test-classes:$(cat "$module/test-classpath.txt")" \
        -Desms.bancs="$RACINE/target/bancs" fr.esmsnumerique.magasin.banc.BancMongo
}

# Durable engagements per second, beside PostgreSQL doing the same work on the same machine. Names of parts may follow: brute, processus, http.
banc_registre() {
    installer_postgresql
    banc_du_budget BancRegistre
}

# Balances as of a date, and the rebuild at start, on a ledger of 100 000 mouvements.
banc_registre_aujour() { banc_du_budget BancAuJour; }

banc_du_budget() {
    local module=$RACINE/budget-service/target classe=$1
    shift
    "$JAVA" -Xmx1536m -Xmn256m -XX:+UseParallelGC -XX:+UseCompactObjectHeaders \
        -cp "$module/classes:$module/test-classes:$(cat "$module/test-classpath.txt")" \
        -Desms.bancs="$RACINE/target/bancs" -Desms.racine="$RACINE" "fr.esmsnumerique.budget.banc.$classe" "$@"
}

# Clauses per second of processor, beside Drools (fetched by Maven for the bench only) and Publicodes (under node, skipped when it cannot be installed).
banc_regles() {
    local module=$RACINE/eligibility-service/target publicodes=$RACINE/target/bancs/publicodes
    dire "Préparation du banc et de ses pairs…"
    (cd "$RACINE" && maven -q -Pbancs -pl eligibility-service test-compile -DskipUi) ||
        echouer "le banc n'a pas pu être compilé : Drools se télécharge de Maven Central."
    mkdir -p "$publicodes"
    if command -v npm >/dev/null && [ ! -d "$publicodes/node_modules/publicodes" ]; then
        npm install --prefix "$publicodes" --no-audit --no-fund --loglevel=error publicodes@1.10.3 >/dev/null ||
            dire "publicodes n'a pas pu être installé."
    fi
    "$JAVA" -Xmx1g -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
        -cp "$module/classes:$module/test-classes:$(cat "$module/banc-classpath.txt")" \
        -Desms.bancs="$RACINE/target/bancs" fr.esmsnumerique.eligibilite.banc.BancRegles "$publicodes/node_modules/publicodes"
}

# The real service on the embedded store: the national FINESS extract imported, then 3 000 applications listed. With the heap and the options the launcher gives it.
banc_eligibilite() {
    local module=$RACINE/eligibility-service/target classe=$1
    # shellcheck disable=SC2086
    "$JAVA" -Xmx160m $OPTIONS_JVM \
        -cp "$module/classes:$module/test-classes:$(cat "$module/test-classpath.txt")" \
        -Desms.bancs="$RACINE/target/bancs" "fr.esmsnumerique.eligibilite.banc.$classe"
}

# Letters of two pages with a table, tagged PDF/A, beside the same text by PDFBox alone.
banc_documents() {
    local module=$RACINE/platform/documents/target
    "$JAVA" -Xmx512m -XX:+UseSerialGC -cp "$module/classes:$module/test-classes:$(cat "$module/test-classpath.txt")" \
        -Desms.bancs="$RACINE/target/bancs" fr.esmsnumerique.documents.BancDocuments
}

# From Debian, when root and absent; no cluster of the system is created. Without it the bench runs and says that its peer is missing.
installer_postgresql() {
    [ ! -d /usr/lib/postgresql ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
    dire "Installation de PostgreSQL, le pair de ce banc…"
    mkdir -p /etc/postgresql-common
    [ -f /etc/postgresql-common/createcluster.conf ] || echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql >/dev/null 2>&1 ||
        dire "PostgreSQL n'a pas pu être installé."
}
