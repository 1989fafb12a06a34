package fr.esmsnumerique.financement.calcul.model;

import java.util.List;

/**
 * What every family of lines reads.
 *
 * @param plein establishments funded before the threshold
 * @param reduit establishments funded from it on
 * @param auDela establishments beyond the most a project can have funded
 * @param organismesPetits how many of its organisations are small
 */
record Contexte(
        ProjetAFinancer projet,
        Bareme bareme,
        Cote plein,
        Cote reduit,
        List<EssmsProjet> auDela,
        int organismesPetits) {

    static Contexte de(ProjetAFinancer projet, Bareme bareme) {
        Cote ordonnes = Rangs.ordonner(projet, bareme);
        EntierCite maximum = bareme.seuils().essmsFinances();
        int finances = maximum == null ? ordonnes.taille() : Math.min(maximum.valeur(), ordonnes.taille());
        Rangs.Cotes cotes = Rangs.repartir(ordonnes.premiers(finances), projet.essmsPilotes(), bareme);
        return new Contexte(
                projet,
                bareme,
                cotes.plein(),
                cotes.reduit(),
                finances == ordonnes.taille() ? List.of() : ordonnes.essms().subList(finances, ordonnes.taille()),
                organismesPetits(projet, bareme));
    }

    private static int organismesPetits(ProjetAFinancer projet, Bareme bareme) {
        int petits = 0;
        for (OrganismeProjet organisme : projet.organismes()) {
            petits += bareme.specifique().estPetit(organisme, bareme.lectures()) ? 1 : 0;
        }
        return petits;
    }

    /** Establishments funded. */
    int nombreFinances() {
        return plein.taille() + reduit.taille();
    }

    Lectures lectures() {
        return bareme.lectures();
    }

    /** Establishments that count in the scale, beyond its cap or not. */
    int nombreFinancables() {
        return nombreFinances() + auDela.size();
    }

    /** All that count may have equipment, unless the cap also limits it (AMB-28). */
    boolean estEquipable(EssmsProjet essms) {
        return essms.estFinancable()
                && (auDela.isEmpty() || lectures().retient(Option.FORFAITS_SEULS) || !auDela.contains(essms));
    }

    boolean estDUnPetit(EssmsProjet essms) {
        return tousPetitsOrganismes()
                || unPetitOrganisme() && bareme.specifique().estPetit(projet.organismeDe(essms), lectures());
    }

    /** Some organisation of the project is small. */
    boolean unPetitOrganisme() {
        return organismesPetits > 0;
    }

    boolean tousPetitsOrganismes() {
        return organismesPetits == projet.organismes().size();
    }

    /** Some establishment may be on the far side: only then is the threshold worth a word. */
    boolean atteintLeSeuil() {
        return nombreFinances() + projet.essmsPilotes() >= bareme.seuils().premierReduit();
    }
}
