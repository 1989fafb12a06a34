package fr.esmsnumerique.eligibilite.comite.application;

import fr.esmsnumerique.eligibilite.comite.model.Comite;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers.Filtre;
import fr.esmsnumerique.eligibilite.dossier.model.EtatDossier;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The applications that say they are enrolled in a committee. */
@Component
public class DossiersDuComite {

    private final Dossiers dossiers;

    public DossiersDuComite(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** In order of rank, then those not ranked by id. */
    public List<Dossier> inscrits(Comite comite) {
        return choisis(comite, f -> comite.id().equals(f.comite())).stream()
                .sorted(Comparator.comparing((Dossier d) -> comite.rang(d.id()).orElse(Integer.MAX_VALUE))
                        .thenComparing(Dossier::id))
                .toList();
    }

    /** Decided before, elsewhere than in this committee. */
    public List<Dossier> dejaRetenus(Comite comite) {
        return choisis(
                comite, f -> f.etat() == EtatDossier.RETENU && !comite.id().equals(f.comite()));
    }

    public int nombre(Comite comite) {
        return (int) fiches(comite).stream()
                .filter(f -> comite.id().equals(f.comite()))
                .count();
    }

    private List<Dossier> choisis(Comite comite, Predicate<FicheDossier> choix) {
        return dossiers.trouver(
                fiches(comite).stream().filter(choix).map(FicheDossier::id).toList());
    }

    private List<FicheDossier> fiches(Comite comite) {
        return dossiers.fiches(new Filtre(comite.region(), null, comite.campagne(), null, null));
    }
}
