package fr.esmsnumerique.budget.enveloppe.application;

import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.cle;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static fr.esmsnumerique.budget.enveloppe.Exemples.engagement;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ouverture;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.enveloppe.EnveloppesEnMemoire;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.HorlogeDeTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A key is one demand's in all the envelopes: engagements have no other memory of it. */
class RegistresTest {

    private static final String DOSSIER = "G25-27-0001";
    private static final EnveloppeId CETTE_ANNEE = EnveloppeId.de("2025-G25");
    private static final EnveloppeId SUIVANTE = EnveloppeId.de("2026-G25");
    private static final EnveloppeId ALTEREE = EnveloppeId.de("2024-G25");
    private static final CleDemande CLE = cle("engagement");

    private final JournalEnMemoire journal = new JournalEnMemoire();
    private final HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-01T08:00:00Z");
    private final Enveloppes enveloppes = new EnveloppesEnMemoire();
    private final Registres registres = new Registres(enveloppes, journal, horloge);
    private final Registres autreInstance = new Registres(enveloppes, journal, horloge);

    @AfterEach
    void fermer() {
        registres.close();
        autreInstance.close();
    }

    @Test
    void un_rejeu_n_est_jamais_juge_dans_l_enveloppe_d_une_autre_annee() {
        // The other instance opened its writers before anything was engaged: it must ask the journal, not its memory.
        autreInstance.declarer(CETTE_ANNEE);
        autreInstance.declarer(SUIVANTE);
        Issue premiere = engagerEn(CETTE_ANNEE);
        horloge.regler("2026-02-01T08:00:00Z");
        programmer(SUIVANTE);

        for (Registres instance : List.of(autreInstance, registres)) {
            Issue rejeu = instance.soumettrePourDossier(DOSSIER, engagement(DOSSIER), DECIDEUR, CLE);
            assertThat(rejeu).isEqualTo(new Issue.Ecrite(((Issue.Ecrite) premiere).mouvement(), true));
        }
        assertThat(journal.tout(SUIVANTE)).hasSize(3);
    }

    @Test
    void une_cle_servie_dans_une_autre_campagne_est_refusee() {
        engagerEn(CETTE_ANNEE);
        EnveloppeId autre = EnveloppeId.de("2025-G26");
        String dossier = "G26-27-0001";
        Registre registre = registres.declarer(autre);
        doter(registre, 1_000);
        ecrire(registre, programmation(dossier, 10), FINANCIER, "p");

        Issue issue = registres.soumettrePourDossier(
                dossier, engagement(dossier), DECIDEUR, new CleDemande(CLE.cle(), "autre demande"));

        assertThat(issue).isEqualTo(new Issue.Refusee(new RefusDeTenue.CleReutilisee()));
        assertThat(journal.tout(autre)).hasSize(3);
    }

    @Test
    void les_dossiers_engages_ailleurs_sont_ceux_des_autres_annees_de_la_campagne() {
        engagerEn(CETTE_ANNEE);
        horloge.regler("2026-02-01T08:00:00Z");
        programmer(SUIVANTE);

        assertThat(registres.engagesHorsDe(SUIVANTE)).containsExactly(DOSSIER);
        assertThat(registres.engagesHorsDe(CETTE_ANNEE)).isEmpty();
        assertThat(registres.engagesHorsDe(EnveloppeId.de("2026-G26"))).isEmpty();
    }

    @Test
    void une_autre_annee_alteree_ne_laisse_pas_croire_que_personne_n_y_a_engage() {
        registres.declarer(SUIVANTE);
        programmer(CETTE_ANNEE);
        registres.declarer(ALTEREE);
        journal.alterer(new MouvementId(ALTEREE, 1), journal.tout(CETTE_ANNEE).getLast());

        assertThatThrownBy(() -> registres.engagesHorsDe(SUIVANTE)).isInstanceOf(JournalIncoherentException.class);
    }

    private Issue engagerEn(EnveloppeId enveloppe) {
        programmer(enveloppe);
        Issue issue = registres.soumettrePourDossier(DOSSIER, engagement(DOSSIER), DECIDEUR, CLE);
        assertThat(issue).isInstanceOf(Issue.Ecrite.class);
        return issue;
    }

    private void programmer(EnveloppeId enveloppe) {
        Registre registre = registres.declarer(enveloppe);
        ecrire(registre, ouverture(1_000), CNSA, "o");
        LocalDate circulaire = LocalDate.of(enveloppe.exercice(), 1, 15);
        ecrire(registre, new NotifierAe(Region.BOURGOGNE_FRANCHE_COMTE, 100_000, "FMIS-1", circulaire), CNSA, "n");
        ecrire(registre, programmation(DOSSIER, 10), FINANCIER, "p");
    }
}
