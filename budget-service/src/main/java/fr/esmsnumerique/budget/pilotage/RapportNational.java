package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.documents.Imprimerie;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints the national report of a run. */
@Component
class RapportNational {

    private final LectureDesFaits faits;
    private final PrevoirAe prevoir;
    private final PilotageMapper mapper;
    private final Imprimerie imprimerie = new Imprimerie();

    RapportNational(LectureDesFaits faits, PrevoirAe prevoir, PilotageMapper mapper) {
        this.faits = faits;
        this.prevoir = prevoir;
        this.mapper = mapper;
    }

    byte[] imprimer(Lue lue) {
        return imprimerie.imprimer(new RedigerRapport(
                        lue,
                        faits.de(lue.execution(), List.of(Region.values())).regions(),
                        prevoir.de(lue.execution()),
                        EmpreinteDuTableau.de(lue, mapper))
                .rediger());
    }

    /** Without extension. */
    static String nom(Lue lue) {
        return "rapport-" + lue.execution().enveloppe() + "-" + lue.execution().situationAu();
    }
}
