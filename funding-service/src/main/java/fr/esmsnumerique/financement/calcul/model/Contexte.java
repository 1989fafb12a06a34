package fr.esmsnumerique.financement.calcul.model;

import java.util.List;

/**
 * What every family of lines reads.
 *
 * @param classes establishments funded, with their side of the threshold
 * @param auDela establishments beyond the most a project can have funded
 */
record Contexte(ProjetAFinancer projet, Bareme bareme, List<EssmsClasse> classes, List<EssmsProjet> auDela) {

    static Contexte de(ProjetAFinancer projet, Bareme bareme) {
        List<EssmsProjet> ordonnes = Rangs.ordonner(projet.financables(), bareme);
        int maximum = bareme.seuils().maximum().map(EntierCite::valeur).orElse(Integer.MAX_VALUE);
        int retenus = Math.min(maximum, ordonnes.size());
        return new Contexte(
                projet,
                bareme,
                Rangs.classer(ordonnes.subList(0, retenus), projet.essmsPilotes(), bareme),
                List.copyOf(ordonnes.subList(retenus, ordonnes.size())));
    }

    Lectures lectures() {
        return bareme.lectures();
    }

    List<EssmsProjet> essms(TypeProjet type, Palier palier) {
        return classes.stream()
                .filter(c -> c.essms().typeProjet() == type && c.palier() == palier)
                .map(EssmsClasse::essms)
                .toList();
    }

    /** Establishments that may have equipment: all that count, unless the cap also limits it (AMB-28). */
    List<EssmsProjet> equipables() {
        return lectures().retient(Option.FORFAITS_SEULS)
                ? projet.financables()
                : projet.financables().stream().filter(e -> !auDela.contains(e)).toList();
    }

    /** Some establishment may be on the far side: only then is the threshold worth a word. */
    boolean atteintLeSeuil() {
        int taille = classes.size() + projet.essmsPilotes();
        return bareme.seuils().degressivite().filter(s -> taille >= s.valeur()).isPresent();
    }

    /** An establishment and the side of the threshold it is paid on. */
    record EssmsClasse(EssmsProjet essms, Palier palier) {}
}
