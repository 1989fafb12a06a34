# shellcheck shell=bash
# Verifies a proof file with nothing but a JDK: no process, no build, no line of the service's code.

commande_verifier_preuve() {
    trouver_jdk
    # The file is named from where the reader stands, not from the repository.
    cd "$OLDPWD"
    "$JAVA" "$RACINE/deploy/outils/preuve/VerifierPreuve.java" "$@"
}
