package fr.esmsnumerique.budget.enveloppe.application;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.cle;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static fr.esmsnumerique.budget.enveloppe.Exemples.engagement;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.HorlogeDeTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An ARS engages the very dossiers whose programming CNSA takes for another region, at the same time, on two instances. For each, one of the two wins and the other is
 * told; engaged and ceded together never exceed what the region had (I3, I12).
 */
class EngagerOuRedeployerTest {

    private static final int DOSSIERS = 300;
    private static final long EUROS = 10;
    private static final Auteur DNS = new Auteur("dns", "Agent DNS");

    private final JournalEnMemoire journal = new JournalEnMemoire();
    private final HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-20T08:00:00Z");

    @Test
    void chaque_credit_est_engage_ou_redeploye_jamais_les_deux() {
        try (Registre ars = new Registre(G25, journal, horloge);
                Registre cnsa = new Registre(G25, journal, horloge)) {
            doter(ars, DOSSIERS * EUROS);
            IntStream.range(0, DOSSIERS)
                    .forEach(i -> ecrire(ars, programmation(dossier(i), EUROS), FINANCIER, "p" + i));

            List<CompletableFuture<Issue>> gels = IntStream.range(0, DOSSIERS)
                    .mapToObj(i -> cnsa.soumettreSansAttendre(gel(i), CNSA, cle("g" + i)))
                    .toList();
            // From the other end, so that both win some.
            List<CompletableFuture<Issue>> engagements = IntStream.range(0, DOSSIERS)
                    .mapToObj(i -> ars.soumettreSansAttendre(
                            engagement(dossier(DOSSIERS - 1 - i)), DECIDEUR, cle("e" + (DOSSIERS - 1 - i))))
                    .toList();

            long engages = 0;
            for (int i = 0; i < DOSSIERS; i++) {
                Issue gel = gels.get(i).join();
                Issue engagement = engagements.get(DOSSIERS - 1 - i).join();
                assertThat(gel instanceof Issue.Ecrite)
                        .as("dossier %d : %s, %s", i, gel, engagement)
                        .isNotEqualTo(engagement instanceof Issue.Ecrite);
                if (engagement instanceof Issue.Refusee(MotifRefus motif)) {
                    assertThat(motif.code()).isEqualTo("ae.gele");
                    ecrire(cnsa, new Redeployer("R-" + i, repartition(i), "DNS"), DNS, "r" + i);
                } else {
                    engages++;
                }
            }
            verifier(engages);
        }
    }

    private void verifier(long engages) {
        Balance balance = Balance.de(journal.tout(G25));
        assertThat(balance.poste(BFC, Poste.ENGAGE)).isEqualTo(engages * EUROS * 100);
        assertThat(balance.cede(BFC)).isEqualTo((DOSSIERS - engages) * EUROS * 100);
        assertThat(balance.poste(BFC, Poste.DISPONIBLE)
                        + balance.poste(BFC, Poste.PROGRAMME)
                        + balance.poste(BFC, Poste.GELE))
                .isZero();
        assertThat(new VerifierIntegrite(journal).executer(G25, List.of()).conforme())
                .isTrue();
    }

    private static Geler gel(int numero) {
        return new Geler(
                "R-" + numero, repartition(numero), LocalDate.parse("2025-10-15"), "", "CNSA", "Sous-consommation");
    }

    private static Repartition repartition(int numero) {
        Montant montant = Montant.euros(EUROS);
        return new Repartition(
                List.of(new Cession(Region.BOURGOGNE_FRANCHE_COMTE, montant, List.of(dossier(numero)))),
                List.of(new Attribution(Region.GRAND_EST, montant)));
    }
}
