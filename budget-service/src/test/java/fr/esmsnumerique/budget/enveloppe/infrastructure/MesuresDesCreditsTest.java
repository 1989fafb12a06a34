package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static fr.esmsnumerique.budget.enveloppe.Exemples.engagement;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.EnveloppesEnMemoire;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.test.HorlogeDeTest;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Collection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The gauges say what the balances say, whichever instance wrote. */
class MesuresDesCreditsTest {

    private final JournalEnMemoire journal = new JournalEnMemoire();
    private final EnveloppesEnMemoire enveloppes = new EnveloppesEnMemoire();
    private final HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-01T08:00:00Z");
    private final Registres autreInstance = new Registres(enveloppes, journal, horloge);
    private final Registres registres = new Registres(enveloppes, journal, horloge);
    private final SimpleMeterRegistry mesures = new SimpleMeterRegistry();
    private final MesuresDesCredits credits = new MesuresDesCredits(registres, mesures, horloge);

    @AfterEach
    void fermer() {
        registres.close();
        autreInstance.close();
    }

    @Test
    void chaque_poste_d_une_region_est_une_mesure_en_centimes() {
        Registre registre = autreInstance.declarer(G25);
        doter(registre, 1_000);
        ecrire(registre, programmation("G25-27-0001", 300), FINANCIER, "programmation");

        credits.relever();
        assertThat(centimes("27", "circulaire", "disponible")).isEqualTo(70_000);
        assertThat(centimes("27", "circulaire", "programme")).isEqualTo(30_000);
        assertThat(centimes("NAT", "sans", "reserve")).isZero();

        ecrire(registre, engagement("G25-27-0001"), DECIDEUR, "engagement");
        credits.relever();
        assertThat(centimes("27", "circulaire", "programme")).isZero();
        assertThat(centimes("27", "circulaire", "engage")).isEqualTo(30_000);
        assertThat(centimes("27", "sans", "reste_a_payer")).isEqualTo(30_000);
    }

    @Test
    void l_alloue_d_une_region_est_la_somme_de_ses_mesures_qui_ont_une_origine() {
        doter(autreInstance.declarer(G25), 1_000);
        credits.relever();

        assertThat(mesures.get(MesuresDesCredits.CREDITS)
                        .tag("titulaire", "27")
                        .tag("origine", "circulaire")
                        .gauges())
                .hasSize(7)
                .satisfies(toutes -> assertThat(total(toutes)).isEqualTo(100_000));
    }

    @Test
    void une_enveloppe_declaree_et_jamais_ouverte_n_a_pas_de_mesure() {
        autreInstance.declarer(EnveloppeId.de("2026-G25"));
        credits.relever();

        assertThat(mesures.find(MesuresDesCredits.CREDITS).gauges()).isEmpty();
    }

    @Test
    void une_enveloppe_alteree_ne_prive_pas_les_autres_de_leurs_mesures() {
        EnveloppeId alteree = EnveloppeId.de("2024-G25");
        doter(autreInstance.declarer(G25), 1_000);
        autreInstance.declarer(alteree);
        journal.alterer(new MouvementId(alteree, 1), journal.tout(G25).getLast());
        credits.relever();

        assertThat(centimes("27", "circulaire", "disponible")).isEqualTo(100_000);
        assertThat(mesures.find(MesuresDesCredits.CREDITS)
                        .tag("enveloppe", "2024-G25")
                        .gauges())
                .isEmpty();
        assertThat(mesures.get(MesuresDesCredits.LUE).gauge().value())
                .isEqualTo(horloge.instant().getEpochSecond());
    }

    @Test
    void une_base_muette_laisse_voir_que_les_mesures_ont_vieilli() {
        doter(autreInstance.declarer(G25), 1_000);
        credits.relever();
        horloge.regler("2025-10-01T09:00:00Z");
        registres.close();
        credits.relever();

        assertThat(mesures.get(MesuresDesCredits.LUE).gauge().value())
                .isEqualTo(Instant.parse("2025-10-01T08:00:00Z").getEpochSecond());
        assertThat(centimes("27", "circulaire", "disponible")).isEqualTo(100_000);
    }

    private double centimes(String titulaire, String origine, String poste) {
        return mesures.get(MesuresDesCredits.CREDITS)
                .tags("enveloppe", "2025-G25", "titulaire", titulaire, "origine", origine, "poste", poste)
                .gauge()
                .value();
    }

    private static double total(Collection<? extends Gauge> mesures) {
        return mesures.stream().mapToDouble(Gauge::value).sum();
    }
}
