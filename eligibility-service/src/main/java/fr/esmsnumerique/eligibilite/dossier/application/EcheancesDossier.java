package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.campagne.application.ReglesDeCampagne;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Echeance;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Deadlines of an application under the values its campaign gives today. */
@Component
public class EcheancesDossier {

    private final LireRegles regles;
    private final Horloge horloge;

    public EcheancesDossier(LireRegles regles, Horloge horloge) {
        this.regles = regles;
        this.horloge = horloge;
    }

    public List<Echeance> de(FicheDossier fiche) {
        return duJour().de(fiche);
    }

    /** When the answer of a conseil départemental asked on that day is expected. */
    public Optional<Echeance> avisAttendu(Dossier dossier, LocalDate consulteLe) {
        LocalDate aujourdhui = horloge.aujourdhui();
        return regles.enVigueur(dossier.declare().campagne())
                .flatMap(p -> Echeance.apres(
                        Echeance.Nature.AVIS_CD,
                        consulteLe,
                        new ReglesDeCampagne(p, aujourdhui, dossier.region()),
                        aujourdhui));
    }

    /** For one list, made today: the rules of each campaign are read once, however many applications it holds. */
    public DuJour duJour() {
        return new DuJour(horloge.aujourdhui());
    }

    /** Deadlines of many applications on one day. Lives for one list only. */
    public final class DuJour {

        private final LocalDate jour;
        private final Map<String, Optional<ParametresCampagne>> parametres = new HashMap<>();
        private final Map<String, Regles> parRegion = new HashMap<>();

        private DuJour(LocalDate jour) {
            this.jour = jour;
        }

        public Optional<Echeance> prochaine(FicheDossier fiche) {
            return de(fiche).stream().findFirst();
        }

        List<Echeance> de(FicheDossier fiche) {
            return parametres
                    .computeIfAbsent(fiche.campagne(), regles::enVigueur)
                    .map(p -> Echeance.de(fiche, regles(p, fiche), jour))
                    .orElse(List.of());
        }

        private Regles regles(ParametresCampagne campagne, FicheDossier fiche) {
            return parRegion.computeIfAbsent(
                    fiche.campagne() + "/" + fiche.region().code(),
                    _ -> regles.compilees(campagne, jour, fiche.region()));
        }
    }
}
