# shellcheck shell=bash
# start, stop, status.

processus_locaux() {
    local nom
    for nom in $PROCESSUS; do
        [ "$nom" = magasin ] && [ -n "${ESMS_MONGODB_URI:-}" ] && continue
        echo "$nom"
    done
}

est_demarree() {
    local nom
    for nom in $PROCESSUS; do pid_vivant "$nom" >/dev/null && return 0; done
    return 1
}

refuser_port_pris() {
    local nom
    for nom in $(processus_locaux) courrier; do
        port_libre "$(port_de "$nom")" ||
            echouer "le port $(port_de "$nom") ($nom) est déjà pris : arrêtez le programme qui l'occupe, ou choisissez-en un autre avec ESMS_PORT_${nom^^} ou ESMS_DECALAGE."
    done
}

# Starts everything and waits until it answers; leaves nothing behind when one process fails or on Ctrl-C.
demarrer() {
    local nom debut
    construire
    mkdir -p "$ETAT/run" "$ETAT/journaux"
    refuser_port_pris
    trap 'interrompre' INT TERM
    preparer_apps
    debut=$(date +%s%N)
    for nom in $(processus_locaux); do lancer "$nom"; [ "$nom" = magasin ] && { attendre_pret magasin 60 || abandonner; }; done
    for nom in $(processus_locaux); do attendre_pret "$nom" 120 || abandonner; done
    trap - INT TERM
    dire "Plateforme prête en $((($(date +%s%N) - debut) / 100000000))e-1 s, mémoire résidente $(memoire_totale) Mo." | sed -E 's/([0-9]+)([0-9])e-1/\1,\2/'
}

abandonner() { tout_arreter; echouer "le démarrage a échoué, rien n'est resté en marche."; }
interrompre() { trap - INT TERM; tout_arreter; dire "Interrompu : la plateforme est arrêtée." >&2; exit 130; }

tout_arreter() {
    local nom arrets=""
    for nom in $PROCESSUS; do
        if [ "$nom" != magasin ]; then
            arreter "$nom" &
            arrets="$arrets $!"
        fi
    done
    # shellcheck disable=SC2086
    wait $arrets
    # The store last: the services finish their writes.
    arreter magasin
}

memoire_totale() {
    local nom pid total=0
    for nom in $PROCESSUS; do
        if pid=$(pid_vivant "$nom"); then total=$((total + $(memoire_mo "$pid"))); fi
    done
    echo "$total"
}

commande_start() {
    if est_demarree; then
        dire "La plateforme est déjà démarrée : ./esms status pour la voir, ./esms stop pour l'arrêter."
        return
    fi
    demarrer
    dire "Back-office : $(url_passerelle)"
}

# Launches one dead process again: what a supervisor does elsewhere.
commande_relancer() {
    case " $PROCESSUS " in *" ${1:-} "*) ;; *) echouer "processus inconnu : ${1:-} ($PROCESSUS)." ;; esac
    trouver_jdk
    pid_vivant "$1" >/dev/null && { dire "$1 est en marche."; return; }
    lancer "$1"
    attendre_pret "$1" 120 || exit 1
    dire "$1 est relancé."
}

commande_stop() {
    est_demarree || { dire "La plateforme n'est pas démarrée."; return; }
    tout_arreter
    dire "Plateforme arrêtée."
}

commande_status() {
    local nom pid sante
    printf '%-14s %8s %7s %-12s %10s\n' processus pid port santé mémoire
    for nom in $(processus_locaux); do
        if pid=$(pid_vivant "$nom"); then
            if est_pret "$nom"; then sante=prêt; else sante="ne répond pas"; fi
            printf '%-14s %8s %7s %-12s %7s Mo\n' "$nom" "$pid" "$(port_de "$nom")" "$sante" "$(memoire_mo "$pid")"
        else
            printf '%-14s %8s %7s %-12s\n' "$nom" - "$(port_de "$nom")" arrêté
        fi
    done
    dire "Mémoire résidente totale : $(memoire_totale) Mo. Journaux : $ETAT/journaux"
    est_demarree
}
