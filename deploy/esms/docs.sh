# shellcheck shell=bash
# Pages that are made from others: written here, compared by a test.

commande_docs() {
    trouver_jdk
    "$JAVA" "$RACINE/deploy/outils/docs/TableDesRegles.java" "$RACINE/docs/reference"
    dire "docs/reference/regles.md est à jour."
}
