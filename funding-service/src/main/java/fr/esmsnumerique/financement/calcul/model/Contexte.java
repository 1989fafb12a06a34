package fr.esmsnumerique.financement.calcul.model;

import java.util.List;

/**
 * What every family of lines reads.
 *
 * @param financables establishments that count, in the order of the file
 * @param plein establishments funded before the threshold
 * @param reduit establishments funded from it on
 * @param auDela establishments beyond the most a project can have funded
 */
record Contexte(
        ProjetAFinancer projet,
        Bareme bareme,
        List<EssmsProjet> financables,
        Cote plein,
        Cote reduit,
        List<EssmsProjet> auDela) {

    static Contexte de(ProjetAFinancer projet, Bareme bareme) {
        List<EssmsProjet> financables = projet.financables();
        Cote ordonnes = Rangs.ordonner(financables, bareme);
        EntierCite maximum = bareme.seuils().essmsFinances();
        int finances = maximum == null ? ordonnes.taille() : Math.min(maximum.valeur(), ordonnes.taille());
        Rangs.Cotes cotes = Rangs.repartir(ordonnes.premiers(finances), projet.essmsPilotes(), bareme);
        return new Contexte(
                projet,
                bareme,
                financables,
                cotes.plein(),
                cotes.reduit(),
                maximum == null ? List.of() : ordonnes.essms().subList(finances, ordonnes.taille()));
    }

    /** Establishments funded. */
    int nombreFinances() {
        return plein.taille() + reduit.taille();
    }

    Lectures lectures() {
        return bareme.lectures();
    }

    /** Establishments that may have equipment: all that count, unless the cap also limits it (AMB-28). */
    List<EssmsProjet> equipables() {
        return auDela.isEmpty() || lectures().retient(Option.FORFAITS_SEULS)
                ? financables
                : financables.stream().filter(e -> !auDela.contains(e)).toList();
    }

    boolean estPetit(OrganismeProjet organisme) {
        return bareme.specifique().estPetit(organisme, lectures());
    }

    /** Some organisation of the project is small. */
    boolean unPetitOrganisme() {
        return organismesPetits() > 0;
    }

    boolean tousPetitsOrganismes() {
        return organismesPetits() == projet.organismes().size();
    }

    private int organismesPetits() {
        int petits = 0;
        for (OrganismeProjet organisme : projet.organismes()) {
            petits += estPetit(organisme) ? 1 : 0;
        }
        return petits;
    }

    /** Some establishment may be on the far side: only then is the threshold worth a word. */
    boolean atteintLeSeuil() {
        return nombreFinances() + projet.essmsPilotes() >= bareme.seuils().premierReduit();
    }
}
