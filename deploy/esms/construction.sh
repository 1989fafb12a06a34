# shellcheck shell=bash
# Builds the jars when a source is newer, unpacks them (a JVM starts faster from an unpacked jar) and trains an AOT cache per process.

# Same options at training and at run, or the JVM ignores the cache without a word.
OPTIONS_JVM="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xss512k"
# What the store is given, it keeps: moved once, at its first collection, instead of from one survivor space to the other, it leaves those spaces to new documents.
# Half as many pauses in the same memory.
OPTIONS_MAGASIN="-Xmx768m -Xmn64m -XX:+UseParallelGC -XX:MaxTenuringThreshold=0 -XX:-UseAdaptiveSizePolicy -XX:SurvivorRatio=62 -XX:+UseCompactObjectHeaders"

tas_de() {
    case $1 in
        budget) echo -Xmx256m ;;
        *) echo -Xmx160m ;;
    esac
}

construire() {
    local temoin=$RACINE/.esms/construit
    mkdir -p "$RACINE/.esms"
    trouver_jdk
    if [ -f "$temoin" ] && [ -z "$(sources_plus_recentes "$temoin")" ]; then
        return
    fi
    exiger_maven
    exiger_node
    dire "Construction (quelques minutes la première fois)…"
    maven -q -T 2 -DskipTests package >"$RACINE/.esms/construction.log" 2>&1 || {
        tail -40 "$RACINE/.esms/construction.log" >&2
        echouer "la construction a échoué (journal : .esms/construction.log)."
    }
    touch "$temoin"
}

sources_plus_recentes() {
    find pom.xml platform contracts gateway ./*-service deploy \( -name target -o -name node_modules \) -prune -o \
        -type f -newer "$1" ! -path '*/src/test/*' ! -name '*.md' ! -path '*/genere/*' -print -quit
    local nom
    for nom in $PROCESSUS demo; do
        [ -f "$(jar_de "$nom")" ] || { echo "$nom"; return; }
    done
}

dossier_app() { echo "$RACINE/.esms/apps/$1"; }

# $1: process name. The store is a plain jar and runs as it is.
deballer() {
    local nom=$1 jar app
    jar=$(jar_de "$nom")
    app=$(dossier_app "$nom")
    if [ ! -f "$app/app.jar" ] || [ "$jar" -nt "$app/app.jar" ]; then
        rm -rf "$app"
        mkdir -p "$app"
        if [ "$nom" = magasin ]; then
            cp "$jar" "$app/app.jar"
        else
            "$JAVA" -Djarmode=tools -jar "$jar" extract --destination "$app" --force >/dev/null
            mv "$app/$(basename "$jar")" "$app/app.jar"
        fi
        touch "$app/app.jar"
    fi
}

preparer_apps() {
    local nom debut
    debut=$(date +%s)
    for nom in $PROCESSUS; do deballer "$nom"; done
    [ "${ESMS_AOT:-oui}" = oui ] || return 0
    if caches_manquants >/dev/null; then
        dire "Entraînement des caches AOT (une fois par construction)…"
        entrainer
        dire "Caches AOT prêts en $(secondes "$debut") s."
    fi
}

caches_manquants() {
    local nom manque=1
    for nom in $PROCESSUS; do
        [ "$nom" = magasin ] && continue
        if [ ! -f "$(dossier_app "$nom")/app.aot" ] && [ ! -f "$(dossier_app "$nom")/app.sans-aot" ]; then
            echo "$nom"
            manque=0
        fi
    done
    return $manque
}

# A training run starts the process on a store of its own, until its context is ready, and leaves.
entrainer() {
    local nom essai=$RACINE/.esms/entrainement
    rm -rf "$essai"
    mkdir -p "$essai"
    (
        ETAT=$essai
        DECALAGE=$((DECALAGE + 3000))
        unset ESMS_PORT_PASSERELLE ESMS_PORT_ELIGIBILITE ESMS_PORT_FINANCEMENT ESMS_PORT_BUDGET ESMS_PORT_USAGE ESMS_PORT_NOTIFICATION \
            ESMS_PORT_IDENTITE ESMS_PORT_COURRIER ESMS_PORT_MAGASIN ESMS_MONGODB_URI
        mkdir -p "$ETAT/run" "$ETAT/journaux"
        trap 'arreter magasin' EXIT
        lancer magasin && attendre_pret magasin 30
        # Two at a time: most of a training run is one thread.
        local precedent=
        for nom in $(caches_manquants); do
            entrainer_un "$nom" &
            [ -z "$precedent" ] || wait "$precedent"
            precedent=$!
        done
        wait "$precedent"
    )
    rm -rf "$essai"
}

entrainer_un() (
    local app
    app=$(dossier_app "$1")
    cd "$app"
    environnement "$1"
    # shellcheck disable=SC2086
    if ! timeout 120 "$JAVA" $OPTIONS_JVM "$(tas_de "$1")" -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar >entrainement.log 2>&1 ||
        [ ! -f app.aot ]; then
        touch app.sans-aot # it will start without a cache, more slowly
        dire "  $1 : pas de cache AOT (voir $app/entrainement.log)"
    fi
)
