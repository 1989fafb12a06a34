# shellcheck shell=bash
# Everything the repository claims, verified. The same command runs in continuous integration.

commande_test() {
    local exclus=long profils=
    case "${1:-}" in
        --complet) exclus= profils=-Pmutations ;;
        # Training the caches costs two minutes, and saves seconds of a platform that lives five.
        "") export ESMS_AOT=${ESMS_AOT:-non} ;;
        *) echouer "option inconnue : $1 (./esms test [--complet])." ;;
    esac
    mkdir -p "$RACINE/.esms"
    trouver_jdk
    exiger_maven
    exiger_node
    exiger_chromium
    dire "1/2  Construction, analyses, tests des modules…"
    maven -T 2 "-Dtests.exclus=$exclus" ${profils:+"$profils"} verify
    touch "$RACINE/.esms/construit"
    dire "2/2  Bout en bout, sur une plateforme démarrée pour l'occasion…"
    bout_en_bout "$exclus"
    if [ -z "$exclus" ]; then
        dire "L'année des dix-huit régions, chaque processus tué une fois…"
        annee_nationale
    fi
    dire "Tout est vérifié."
}

# A platform on its own ports and data, so that a running one is not disturbed; stopped whatever happens to what runs on it.
sur_une_plateforme_neuve() (
    ETAT=$RACINE/.esms/essai
    DECALAGE=$((DECALAGE + 1000))
    est_demarree && tout_arreter
    donnees_neuves
    demarrer
    trap 'tout_arreter' EXIT
    trap 'interrompre' INT TERM
    environnement demo
    export ESMS_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    ESMS_CHROMIUM=$(command -v chromium)
    export ESMS_LANCEUR=$RACINE/esms ESMS_ETAT=$ETAT ESMS_DECALAGE=$DECALAGE
    "$@"
)

bout_en_bout() { sur_une_plateforme_neuve jouer_bout_en_bout "$1"; }

annee_nationale() { sur_une_plateforme_neuve jouer_annee_nationale; }

jouer_bout_en_bout() {
    export ESMS_E2E=true
    # Nothing excluded: the long journeys of the year too.
    [ -n "$1" ] || export ESMS_PARCOURS_LONGS=true
    dire "Le lanceur, quand quelque chose manque, est pris ou s'interrompt :"
    "$RACINE/deploy/esms/essais-lanceur.sh"
    essais_e2e --include-classname '.*E2E' --select-package fr.esmsnumerique.demo ${1:+--exclude-tag "$1"}
}

jouer_annee_nationale() {
    export ESMS_E2E_NATION=true
    essais_e2e --select-class fr.esmsnumerique.demo.AnneeNationaleE2E
}

essais_e2e() {
    local demo=$RACINE/deploy/demo/target
    "$JAVA" -Xmx512m -XX:+UseSerialGC -cp "$demo/test-classes:$demo/classes:$(cat "$demo/classpath-essais.txt")" \
        org.junit.platform.console.ConsoleLauncher execute --disable-banner --details=tree --fail-if-no-tests "$@"
}

commande_contrats_publier() {
    trouver_jdk
    exiger_maven
    maven -q -pl contracts -am verify || echouer "un contrat rompt ce qui est publié : créez une nouvelle version majeure à côté."
    cp contracts/{commun,audit,budget,eligibilite,financement,notification,usage}.yaml contracts/publies/
    dire "Contrats publiés dans contracts/publies."
}
