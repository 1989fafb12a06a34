package fr.esmsnumerique.budget.programmation.model;

import fr.esmsnumerique.kernel.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which projects to list, and in what order.
 *
 * @param regions those the reader may see, or the one asked for
 * @param origine keeps what comes from this circular, redeployment or carry-over only
 */
public record ChoixDeProjets(Set<Region> regions, Optional<EtatProjet> etat, Optional<String> origine, Tri tri) {

    /** Every order ends with the dossier, so that it is total and pages neither repeat nor skip. */
    public enum Tri {
        DOSSIER(Comparator.comparing(Projet::dossier)),
        /** Largest first. */
        MONTANT(Comparator.comparingLong(Projet::total).reversed().thenComparing(Projet::dossier)),
        /** Most recent first. */
        DEPUIS(Comparator.comparing((Projet projet) -> projet.acte().mouvement().sequence())
                .reversed()
                .thenComparing(Projet::dossier));

        private final transient Comparator<Projet> ordre;

        Tri(Comparator<Projet> ordre) {
            this.ordre = ordre;
        }
    }

    public List<Projet> parmi(Projets projets) {
        return projets.tous().stream()
                .filter(projet ->
                        projet.titulaire().region().filter(regions::contains).isPresent())
                .filter(projet -> etat.isEmpty() || etat.get() == projet.etat())
                .map(projet -> origine.map(projet::limiteA).orElse(projet))
                .filter(projet -> origine.isEmpty() || !projet.parts().isEmpty())
                .sorted(tri.ordre)
                .toList();
    }
}
