package fr.esmsnumerique.usage.projet.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.usage.projet.model.Dossiers;
import fr.esmsnumerique.usage.projet.model.Dossiers.Dossier;
import fr.esmsnumerique.usage.projet.model.Financement;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the follow-up of a project when its agreement with the ARS is signed. */
@Component
public class OuvrirProjet {

    private final Projets projets;
    private final Dossiers dossiers;
    private final Horloge horloge;

    OuvrirProjet(Projets projets, Dossiers dossiers, Horloge horloge) {
        this.projets = projets;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    /**
     * The event may come twice: the second time finds the project and changes nothing.
     *
     * @param soldeCentimes balance the targets release, when funding tells it
     */
    public void executer(String dossierId, LocalDate dateConvention, @Nullable Long soldeCentimes) {
        if (projets.lire(dossierId).isPresent()) {
            return;
        }
        Dossier dossier = dossiers.lire(dossierId);
        projets.ajouter(new Projet(
                dossier.id(),
                dossier.campagne(),
                dossier.region(),
                dossier.porteur(),
                dossier.raisonSociale(),
                dateConvention,
                dossier.essms(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                Financement.INCONNU.avecSolde(soldeCentimes),
                horloge.instant(),
                1));
    }
}
