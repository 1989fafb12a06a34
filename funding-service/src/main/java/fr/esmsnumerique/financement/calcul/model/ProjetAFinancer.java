package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a file that decides an amount.
 *
 * @param prixEditeur total price of the editor's service when it is not split by establishment (AMB-26)
 * @param amoa project assistance asked for
 * @param essmsPilotes establishments equipped by an earlier pilot that this project rolls out: not paid again, they count in the size (AMB-30, AMB-42)
 */
public record ProjetAFinancer(
        List<OrganismeProjet> organismes,
        List<EssmsProjet> essms,
        StatutSolution statutSolution,
        @Nullable Montant prixEditeur,
        DemandeAmoa amoa,
        int essmsPilotes) {

    public ProjetAFinancer {
        if (essms.isEmpty()) {
            throw new IllegalArgumentException("Un projet compte au moins un ESSMS");
        }
        if (essmsPilotes < 0) {
            throw new IllegalArgumentException("Nombre d'ESSMS pilotes invalide : " + essmsPilotes);
        }
        organismes = List.copyOf(organismes);
        essms = List.copyOf(essms);
        for (EssmsProjet e : essms) {
            if (organismes.stream().noneMatch(o -> o.numero().equals(e.organisme()))) {
                throw new IllegalArgumentException("Organisme inconnu pour l'ESSMS " + e.numeroFiness());
            }
        }
    }

    /** The same project, whose chosen establishments receive nothing any more. */
    public ProjetAFinancer sans(Predicate<EssmsProjet> choix, Exclusion exclusion) {
        return new ProjetAFinancer(
                organismes,
                essms.stream().map(e -> choix.test(e) ? e.exclu(exclusion) : e).toList(),
                statutSolution,
                prixEditeur,
                amoa,
                essmsPilotes);
    }

    public List<EssmsProjet> financables() {
        int exclus = exclus();
        if (exclus == 0) {
            return essms;
        }
        EssmsProjet[] financables = new EssmsProjet[essms.size() - exclus];
        int nombre = 0;
        for (EssmsProjet e : essms) {
            if (e.estFinancable()) {
                financables[nombre++] = e;
            }
        }
        return List.of(financables);
    }

    private int exclus() {
        int exclus = 0;
        for (EssmsProjet e : essms) {
            exclus += e.estFinancable() ? 0 : 1;
        }
        return exclus;
    }

    public OrganismeProjet organismeDe(EssmsProjet e) {
        for (int i = 0; i < organismes.size(); i++) {
            OrganismeProjet organisme = organismes.get(i);
            if (organisme.numero().equals(e.organisme())) {
                return organisme;
            }
        }
        throw new IllegalStateException("Organisme inconnu : " + e.organisme());
    }

    public Optional<Montant> prixTotal() {
        return Optional.ofNullable(prixEditeur);
    }

    public boolean compte(Secteur secteur) {
        return financables().stream().anyMatch(e -> e.secteur() == secteur);
    }

    public boolean estGroupement() {
        return organismes.size() > 1;
    }
}
