package fr.esmsnumerique.eligibilite.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier.Identite;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Applications brought to a state by hand, and what is done to them. */
final class DossierDeTest {

    static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    static final Instant LE = Instant.parse("2025-09-10T08:00:00Z");
    static final Acte ACTE = new Acte(LE, "Agent d'essai", "Acte d'essai", "détail");

    private DossierDeTest() {}

    static Completude manque() {
        return new Completude(
                LE,
                "Agent d'essai",
                List.of(new Completude.PiecesManquantes("DOC-02", "manque.", List.of(CodePiece.LETTRE_ENGAGEMENT))));
    }

    static Affectation affectation(String agent) {
        return new Affectation(agent, "Agent " + agent, LE, "Agent d'essai");
    }

    static Notification notification(LocalDate le) {
        return new Notification(le, Notification.Moyen.COURRIER, null, "Agent d'essai", LE);
    }

    static Dossier depose() {
        return dans(EtatDossier.DEPOSE);
    }

    /** An application brought to that state by hand, entered at {@link #LE}. */
    static Dossier dans(EtatDossier etat) {
        Dossier brouillon = Dossier.brouillon(
                new Identite("G25-27-0001", null, BFC, List.of(BFC)),
                ProjetDeTest.acquisition(15, BFC).declare(),
                ACTE);
        return new Dossier(
                brouillon.id(),
                null,
                BFC,
                List.of(BFC),
                brouillon.declare(),
                LE,
                etat == EtatDossier.BROUILLON ? null : LE,
                Instruction.AUCUNE,
                etat == EtatDossier.BROUILLON
                        ? brouillon.suivi()
                        : brouillon.suivi().avancer(etat, ACTE),
                null);
    }

    static Dossier apres(Suite suite) {
        assertThat(suite).isInstanceOf(Suite.Faite.class);
        return ((Suite.Faite) suite).dossier();
    }
}
