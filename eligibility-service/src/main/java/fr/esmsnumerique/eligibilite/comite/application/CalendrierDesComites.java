package fr.esmsnumerique.eligibilite.comite.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.campagne.application.ReglesDeCampagne;
import fr.esmsnumerique.eligibilite.comite.model.Comite;
import fr.esmsnumerique.eligibilite.comite.model.Comites;
import fr.esmsnumerique.eligibilite.comite.model.Jalon;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers.Filtre;
import fr.esmsnumerique.eligibilite.dossier.model.EtatDossier;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Milestones of a campaign and what an ARS did by each (CAL-13, CAL-14). */
@Service
public class CalendrierDesComites {

    private static final String MINIMUM = "calendrier.decision.jalons_minimum";
    private static final String PREVISIONNEL = "calendrier.ars.calendrier_previsionnel";
    private static final Set<EtatDossier> DECISIONS =
            Set.of(EtatDossier.RETENU, EtatDossier.REJETE, EtatDossier.REORIENTE, EtatDossier.AJOURNE);

    private final LireRegles regles;
    private final Comites comites;
    private final Dossiers dossiers;
    private final Horloge horloge;

    public CalendrierDesComites(LireRegles regles, Comites comites, Dossiers dossiers, Horloge horloge) {
        this.regles = regles;
        this.comites = comites;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    /** @return empty when no rules are on file for the campaign */
    public Optional<Calendrier> de(String campagne, Region region) {
        LocalDate aujourdhui = horloge.aujourdhui();
        return regles.enVigueur(campagne)
                .map(p -> new ReglesDeCampagne(p, aujourdhui, region))
                .map(r -> {
                    List<Comite> prevus = comites.de(campagne, region);
                    return new Calendrier(
                            Jalon.de(
                                    r,
                                    decisions(campagne, region),
                                    prevus.stream().map(Comite::le).toList(),
                                    aujourdhui),
                            r.donne(MINIMUM) ? Optional.of(r.entier(MINIMUM).valeur()) : Optional.empty(),
                            r.donne(PREVISIONNEL)
                                    ? Optional.of(r.date(PREVISIONNEL).valeur())
                                    : Optional.empty(),
                            prevus);
                });
    }

    private List<LocalDate> decisions(String campagne, Region region) {
        return dossiers.fiches(new Filtre(region, null, campagne, null, null)).stream()
                .filter(f -> DECISIONS.contains(f.etat()))
                .map(f -> Paris.jour(f.etatDepuis()))
                .toList();
    }

    /**
     * The year of a committee.
     *
     * @param minimum milestones at least
     * @param previsionnelAu last day to send the forecast
     */
    public record Calendrier(
            List<Jalon> jalons, Optional<Integer> minimum, Optional<LocalDate> previsionnelAu, List<Comite> comites) {}
}
