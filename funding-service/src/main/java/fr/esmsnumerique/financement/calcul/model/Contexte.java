package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What every family of lines reads.
 *
 * @param financables establishments that count, in the order of the file
 * @param classes establishments funded, with their side of the threshold
 * @param auDela establishments beyond the most a project can have funded
 */
record Contexte(
        ProjetAFinancer projet,
        Bareme bareme,
        List<EssmsProjet> financables,
        List<EssmsClasse> classes,
        List<EssmsProjet> auDela) {

    static Contexte de(ProjetAFinancer projet, Bareme bareme) {
        List<EssmsProjet> financables = projet.financables();
        List<EssmsProjet> ordonnes = Rangs.ordonner(financables, bareme);
        int maximum = bareme.seuils().maximum().map(EntierCite::valeur).orElse(Integer.MAX_VALUE);
        int retenus = Math.min(maximum, ordonnes.size());
        return new Contexte(
                projet,
                bareme,
                financables,
                Rangs.classer(ordonnes.subList(0, retenus), projet.essmsPilotes(), bareme),
                List.copyOf(ordonnes.subList(retenus, ordonnes.size())));
    }

    Lectures lectures() {
        return bareme.lectures();
    }

    List<EssmsProjet> essms(TypeProjet type, Palier palier) {
        List<EssmsProjet> choisis = new ArrayList<>();
        for (EssmsClasse c : classes) {
            if (c.essms().typeProjet() == type && c.palier() == palier) {
                choisis.add(c.essms());
            }
        }
        return choisis;
    }

    /** Establishments that may have equipment: all that count, unless the cap also limits it (AMB-28). */
    List<EssmsProjet> equipables() {
        return auDela.isEmpty() || lectures().retient(Option.FORFAITS_SEULS)
                ? financables
                : financables.stream().filter(e -> !auDela.contains(e)).toList();
    }

    /** Some establishment may be on the far side: only then is the threshold worth a word. */
    boolean atteintLeSeuil() {
        return classes.size() + projet.essmsPilotes() >= bareme.seuils().premierReduit();
    }

    /** An establishment and the side of the threshold it is paid on. */
    record EssmsClasse(EssmsProjet essms, Palier palier) {}
}
