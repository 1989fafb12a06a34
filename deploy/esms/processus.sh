# shellcheck shell=bash
# One process: environment, launch, readiness, stop. Processes are known by their pid and its start time, so that a recycled pid is never touched.

# Exports what the process $1 reads; the whole configuration of a local platform is here.
environnement() {
    local service
    export ESMS_DEMO=true
    # Fewer malloc arenas: about 20 MB less per process on two cores.
    export MALLOC_ARENA_MAX=2
    export ESMS_MONGODB_URI=${ESMS_MONGODB_URI:-mongodb://127.0.0.1:$(port_de magasin)}
    ESMS_IDENTITE_URL=$(url_identite)
    ESMS_URL_PASSERELLE=$(url_passerelle)
    ESMS_PORT=$(port_de "$1")
    ESMS_PORT_MAGASIN=$(port_de magasin)
    ESMS_PORT_IDENTITE=$(port_de identite)
    ESMS_PORT_COURRIER=$(port_de courrier)
    ESMS_PORT_PASSERELLE=$(port_de passerelle)
    export ESMS_IDENTITE_URL ESMS_URL_PASSERELLE ESMS_PORT ESMS_PORT_MAGASIN ESMS_PORT_IDENTITE ESMS_PORT_COURRIER ESMS_PORT_PASSERELLE
    export ESMS_SMTP_HOTE=127.0.0.1 ESMS_SMTP_PORT=$ESMS_PORT_COURRIER
    export ESMS_DOSSIER_MAGASIN=$ETAT/donnees/magasin ESMS_DOSSIER_BATCH=$ETAT/donnees/batch ESMS_DOSSIER_IDENTITE=$ETAT/donnees/identite
    for service in $SERVICES; do
        export "ESMS_URL_${service^^}=http://127.0.0.1:$(port_de "$service")"
    done
    if [ -f "$ETAT/horloge" ]; then
        ESMS_HORLOGE=$(cat "$ETAT/horloge")
        export ESMS_HORLOGE
    fi
    mkdir -p "$ESMS_DOSSIER_MAGASIN" "$ESMS_DOSSIER_BATCH" "$ESMS_DOSSIER_IDENTITE"
}

# Z: killed, not yet reaped by its parent; that is dead for us.
etat_de() { awk '{print $3}' "/proc/$1/stat" 2>/dev/null; }
naissance() { awk '{print $22}' "/proc/$1/stat" 2>/dev/null; }

# Prints the pid of process $1 when it is alive, and fails otherwise.
pid_vivant() {
    local fichier=$ETAT/run/$1.pid pid ne
    [ -f "$fichier" ] || return 1
    read -r pid ne <"$fichier"
    [ -n "$ne" ] && [ "$(naissance "$pid")" = "$ne" ] && [ "$(etat_de "$pid")" != Z ] && echo "$pid"
}

port_libre() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Starts process $1 in a session of its own: a Ctrl-C in the terminal reaches the launcher, which stops it in order.
lancer() {
    local nom=$1 app pid options
    app=$(dossier_app "$nom")
    options="$OPTIONS_JVM $(tas_de "$nom")"
    [ "$nom" = magasin ] && options="$OPTIONS_MAGASIN"
    [ "${ESMS_AOT:-oui}" = oui ] && [ -f "$app/app.aot" ] && options="$options -XX:AOTCache=app.aot"
    (
        cd "$app"
        environnement "$nom"
        # shellcheck disable=SC2086
        exec setsid "$JAVA" $options -jar app.jar
    ) >>"$ETAT/journaux/$nom.log" 2>&1 </dev/null &
    pid=$!
    echo "$pid $(naissance "$pid")" >"$ETAT/run/$nom.pid"
}

# True when process $1 answers.
est_pret() {
    if [ "$1" = magasin ]; then
        ! port_libre "$(port_de magasin)"
    else
        curl -fsS -m 2 -o /dev/null "http://localhost:$(port_de "$1")/actuator/health/readiness" 2>/dev/null
    fi
}

# $1 process, $2 seconds.
attendre_pret() {
    local fin=$(($(date +%s) + $2))
    until est_pret "$1"; do
        pid_vivant "$1" >/dev/null || { tail -15 "$ETAT/journaux/$1.log" >&2; dire "esms : $1 s'est arrêté au démarrage (journal : $ETAT/journaux/$1.log)." >&2; return 1; }
        [ "$(date +%s)" -lt "$fin" ] || { dire "esms : $1 ne répond pas après $2 s (journal : $ETAT/journaux/$1.log)." >&2; return 1; }
        sleep 0.2
    done
}

# Stops process $1 by its own pid: asks, waits ten seconds, then insists.
arreter() {
    local pid i
    pid=$(pid_vivant "$1") || { rm -f "$ETAT/run/$1.pid"; return 0; }
    kill "$pid" 2>/dev/null || true
    for i in $(seq 100); do
        case $(etat_de "$pid") in "" | Z) break ;; esac
        [ "$i" = 100 ] && kill -9 "$pid" 2>/dev/null
        sleep 0.1
    done
    rm -f "$ETAT/run/$1.pid"
}

memoire_mo() { awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$1/status" 2>/dev/null || echo 0; }
