package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a file that decides an amount.
 *
 * @param prixEditeur total price of the editor's service when it is not split by establishment (AMB-26)
 * @param devisAmoa quote for project assistance, absent when none is asked for
 */
public record ProjetAFinancer(
        List<OrganismeProjet> organismes,
        List<EssmsProjet> essms,
        StatutSolution statutSolution,
        @Nullable Montant prixEditeur,
        @Nullable Montant devisAmoa) {

    public ProjetAFinancer {
        if (essms.isEmpty()) {
            throw new IllegalArgumentException("Un projet compte au moins un ESSMS");
        }
        organismes = List.copyOf(organismes);
        essms = List.copyOf(essms);
        for (EssmsProjet e : essms) {
            if (organismes.stream().noneMatch(o -> o.numero().equals(e.organisme()))) {
                throw new IllegalArgumentException("Organisme inconnu pour l'ESSMS " + e.numeroFiness());
            }
        }
    }

    public List<EssmsProjet> financables() {
        return essms.stream().filter(EssmsProjet::estFinancable).toList();
    }

    public OrganismeProjet organismeDe(EssmsProjet e) {
        return organismes.stream()
                .filter(o -> o.numero().equals(e.organisme()))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Montant> prixTotal() {
        return Optional.ofNullable(prixEditeur);
    }

    public Optional<Montant> devisDeAmoa() {
        return Optional.ofNullable(devisAmoa);
    }

    public boolean compte(Secteur secteur) {
        return financables().stream().anyMatch(e -> e.secteur() == secteur);
    }

    public boolean estGroupement() {
        return organismes.size() > 1;
    }
}
