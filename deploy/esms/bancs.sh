# shellcheck shell=bash
# Benches: ratios against a named peer, measured side by side. A bench reports, it does not judge.

VERSION_DUCKDB=2.0.0.1

commande_bench() {
    construire
    case ${1:-tous} in
        mongo) banc_mongo ;;
        registre) banc_registre ;;
        registre.aujour) banc_registre_aujour ;;
        regles) banc_regles ;;
        financement) banc_financement && banc_documents ;;
        finess) banc_eligibilite BancFiness ;;
        dossiers) banc_eligibilite BancDossiers ;;
        documents) banc_documents ;;
        usages) banc_usages ;;
        consolidation) shift; banc_consolidation "$@" ;;
        tous)
            banc_mongo && banc_registre && banc_registre_aujour && banc_regles && banc_financement &&
                banc_eligibilite BancFiness && banc_eligibilite BancDossiers &&
                banc_documents && banc_consolidation && banc_usages
            ;;
        *) echouer "banc inconnu : $1 (mongo, registre, registre.aujour, regles, financement, finess, dossiers, documents, consolidation, usages)." ;;
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
banc_regles() { banc_et_moteurs eligibility-service fr.esmsnumerique.eligibilite.banc.BancRegles; }

# Grants per second of processor, beside the same two.
banc_financement() { banc_et_moteurs funding-service fr.esmsnumerique.financement.banc.BancFinancement; }

# $1 module, $2 class of its src/banc.
banc_et_moteurs() {
    local module=$RACINE/$1/target publicodes=$RACINE/target/bancs/publicodes
    dire "Préparation du banc et de ses pairs…"
    (cd "$RACINE" && maven -q -Pbancs -pl "$1" -am test-compile -DskipUi) ||
        echouer "le banc n'a pas pu être compilé : Drools se télécharge de Maven Central."
    mkdir -p "$publicodes"
    if command -v npm >/dev/null && [ ! -d "$publicodes/node_modules/publicodes" ]; then
        npm install --prefix "$publicodes" --no-audit --no-fund --loglevel=error publicodes@1.10.3 >/dev/null ||
            dire "publicodes n'a pas pu être installé."
    fi
    "$JAVA" -Xmx1g -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
        -cp "$module/classes:$module/test-classes:$(cat "$module/banc-classpath.txt")" \
        -Desms.bancs="$RACINE/target/bancs" "$2" "$publicodes/node_modules/publicodes"
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

# The nation generated, consolidated by the real service at three scales; its kernel beside DuckDB. Names of parts may follow: noyau, traitement, exports.
banc_consolidation() {
    local module=$RACINE/budget-service/target pair=$RACINE/target/bancs/pairs
    if [ ! -f "$pair/duckdb_jdbc-$VERSION_DUCKDB.jar" ]; then
        dire "Téléchargement de DuckDB, le pair de ce banc…"
        (cd "$RACINE" && maven -q dependency:copy -Dartifact="org.duckdb:duckdb_jdbc:$VERSION_DUCKDB" -DoutputDirectory="$pair") >/dev/null 2>&1 ||
            dire "DuckDB n'a pas pu être téléchargé de Maven Central."
    fi
    "$JAVA" -Xmx1g -XX:+UseParallelGC -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED \
        -cp "$module/classes:$module/test-classes:$pair/*:$(cat "$module/test-classpath.txt")" \
        -Desms.bancs="$RACINE/target/bancs" -Desms.racine="$RACINE" fr.esmsnumerique.budget.banc.BancConsolidation "$@"
}

# Files of the generated nation, the same on every machine: $1 scale by name, $2 folder.
commande_donnees() {
    local echelle=1 dossier=$RACINE/target/donnees-nationales
    while [ $# -gt 0 ]; do
        case $1 in
            --echelle)
                case ${2:-} in
                    nationale) echelle=1 ;;
                    2 | 4) echelle=$2 ;;
                    *) echouer "échelle inconnue : ${2:-} (nationale, 2 ou 4 pour deux ou quatre fois la nation)." ;;
                esac
                shift 2
                ;;
            --dossier) dossier=${2:?--dossier DOSSIER}; shift 2 ;;
            *) echouer "option inconnue : $1 (--echelle nationale|2|4, --dossier DOSSIER)." ;;
        esac
    done
    construire
    local module=$RACINE/budget-service/target
    "$JAVA" -Xmx512m -XX:+UseSerialGC -cp "$module/classes:$module/test-classes:$(cat "$module/test-classpath.txt")" \
        fr.esmsnumerique.budget.donnees.EcrireDonnees "$dossier" "$echelle"
}

# Declarations by file beside FastCSV alone, then every attainment of the nation computed again.
banc_usages() {
    local module=$RACINE/usage-service/target
    "$JAVA" -Xmx256m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
        -cp "$module/classes:$module/test-classes:$(cat "$module/test-classpath.txt")" \
        -Desms.bancs="$RACINE/target/bancs" fr.esmsnumerique.usage.imports.BancUsages
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
