# shellcheck shell=bash
# The demo year, played on fresh data through the public API as the demo accounts: eighteen regions and sixty-two applications, or twelve in three regions (--courte).

DEPART_DEMO=2025-01-06T08:00:00Z

commande_demo() {
    local une_fois=non code=0 option echelle=
    for option in "$@"; do
        case $option in
            --une-fois) une_fois=oui ;;
            --courte) echelle=--courte ;;
            *) echouer "option inconnue : $option (./esms demo [--courte] [--une-fois])." ;;
        esac
    done
    est_demarree && echouer "la plateforme est déjà démarrée : ./esms stop, puis recommencez (la démonstration repart de données neuves)."
    donnees_neuves
    demarrer
    trap 'interrompre' INT TERM
    jouer $echelle || code=$?
    trap - INT TERM
    if [ "$une_fois" = oui ]; then
        tout_arreter
        [ "$code" = 0 ] || echouer "la démonstration a trouvé une divergence (voir ci-dessus)."
        dire "Plateforme arrêtée ; tous les totaux concordent."
    else
        [ "$code" = 0 ] || echouer "la démonstration a trouvé une divergence ; la plateforme reste ouverte : $(url_passerelle)"
        accueillir
    fi
}

donnees_neuves() {
    rm -rf "$ETAT/donnees" "$ETAT/journaux" "$ETAT/run"
    mkdir -p "$ETAT"
    echo "$DEPART_DEMO" >"$ETAT/horloge"
}

jouer() (
    environnement demo
    mkdir -p "$ETAT/demo"
    export ESMS_DOSSIER_DEMO=$ETAT/demo
    local demo=$RACINE/deploy/demo/target
    exec "$JAVA" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$demo/classes:$(cat "$demo/classpath.txt")" fr.esmsnumerique.demo.JouerDemo "$@"
)

accueillir() {
    cat <<ACCUEIL

La plateforme reste ouverte.
  Back-office  $(url_passerelle)
  Courriels    $(url_identite)/courriels
  Comptes      cnsa, dns, bfc-instructeur, bfc-financier, bfc-decideur, pdl-…, ge-…, grades-ge, porteur
               (année nationale : aussi ara-…, bre-…, cvl-…, cor-…, hdf-…, idf-…, nor-…, naq-…, occ-…, pac-…, gua-…, mtq-…, guf-…, lre-…, may-…)
               mot de passe : demo-esms
  Arrêter      ./esms stop
ACCUEIL
}
