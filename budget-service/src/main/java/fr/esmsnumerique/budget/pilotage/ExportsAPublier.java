package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.budget.exports.application.FichierAProduire;
import fr.esmsnumerique.budget.exports.application.SourceDExport;
import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The report and the open figures, made in the background: one thing each, written whole. */
@Component
class ExportsAPublier implements SourceDExport {

    private final LectureDeConsolidation lecture;
    private final RapportNational rapport;
    private final PublierDonneesOuvertes donneesOuvertes;
    private final JsonMapper json;

    ExportsAPublier(
            LectureDeConsolidation lecture,
            RapportNational rapport,
            PublierDonneesOuvertes donneesOuvertes,
            JsonMapper json) {
        this.lecture = lecture;
        this.rapport = rapport;
        this.donneesOuvertes = donneesOuvertes;
        this.json = json;
    }

    @Override
    public Set<NatureDExport> natures() {
        return EnumSet.of(NatureDExport.RAPPORT, NatureDExport.DONNEES_OUVERTES);
    }

    @Override
    public DemandeDExport fixer(DemandeDExport demande) {
        String demandee = demande.consolidation();
        Lue lue = lecture.deLExercice(demande.exercice(), demandee.isEmpty() ? null : demandee);
        return demande.surLaConsolidation(lue.execution().id());
    }

    @Override
    public FichierAProduire preparer(DemandeDExport demande) {
        Lue lue = lecture.deLExercice(demande.exercice(), demande.consolidation());
        return demande.nature() == NatureDExport.RAPPORT
                ? new Entier(RapportNational.nom(lue), () -> rapport.imprimer(lue))
                : new Entier(
                        "donnees-ouvertes-" + lue.execution().enveloppe() + "-"
                                + lue.execution().situationAu(),
                        () -> json.writeValueAsBytes(donneesOuvertes.de(lue)));
    }

    /** A file that is not made of lines. */
    private record Entier(String nom, java.util.function.Supplier<byte[]> contenu) implements FichierAProduire {

        @Override
        public long lignes() {
            return 1;
        }

        @Override
        public void ecrire(OutputStream sortie, LongConsumer suivi) throws IOException {
            sortie.write(contenu.get());
            suivi.accept(1);
        }
    }
}
