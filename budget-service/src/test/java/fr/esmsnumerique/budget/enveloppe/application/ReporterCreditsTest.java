package fr.esmsnumerique.budget.enveloppe.application;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.cle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.enveloppe.EnveloppesEnMemoire;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.application.ReporterCredits.Ordre;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.decheance.DelaisDuFonds;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Echeances;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ReglesDeFin;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Part;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.RegleDeReport;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Source;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two halves of a carry-over live in two streams: whatever dies in between, each credit arrives, once. */
class ReporterCreditsTest {

    private static final EnveloppeId SUIVANTE = G25.suivante();

    private final Horloge.Deplacable horloge = Horloge.deplacable(Instant.parse("2025-06-02T08:00:00Z"));
    private final EnveloppesEnMemoire enveloppes = new EnveloppesEnMemoire();
    private final JournalCoupe journal = new JournalCoupe(SUIVANTE);
    private Registres registres = new Registres(enveloppes, journal, horloge);

    @BeforeEach
    void clore() {
        Registre registre = registres.declarer(G25);
        Exemples.doter(registre, 1_000);
        horloge.avancer(Instant.parse("2026-03-02T10:00:00Z"));
        Exemples.ecrire(registre, new Clore("Fin d'exercice"), CNSA, "cloture");
    }

    @AfterEach
    void fermer() {
        registres.close();
    }

    @Test
    void les_deux_moities_sont_ecrites() {
        ouvrirLaSuivante();

        Issue.Ecrite ecrite = (Issue.Ecrite) reporter("r1", 60_000);

        ReporterCredits.Report report = service().lire(ecrite.mouvement());
        assertThat(report.recu().orElseThrow().references().lire(References.REPORT_EMIS))
                .contains(ecrite.mouvement().id().toString());
        assertThat(recus()).containsExactly(60_000L);
        assertThat(service().lister(G25)).contains(List.of(report));
        assertThat(service().lister(SUIVANTE)).contains(List.of());
        assertThat(service().lister(EnveloppeId.de("2031-G25"))).isEmpty();
    }

    @Test
    void rien_n_est_ecrit_si_l_exercice_suivant_n_est_pas_ouvert() {
        int avant = journal.memoire.tout(G25).size();

        assertThat(reporter("r1", 60_000))
                .isEqualTo(new Issue.Refusee(new RefusDOuverture.EnveloppeNonOuverte(SUIVANTE)));
        assertThat(journal.memoire.tout(G25)).hasSize(avant);
        assertThat(journal.memoire.tout(SUIVANTE)).isEmpty();
    }

    @Test
    void la_meme_demande_rejouee_ne_reporte_qu_une_fois() {
        ouvrirLaSuivante();
        Issue premiere = reporter("r1", 60_000);
        Issue rejouee = reporter("r1", 60_000);

        assertThat(((Issue.Ecrite) rejouee).mouvement()).isEqualTo(((Issue.Ecrite) premiere).mouvement());
        assertThat(recus()).containsExactly(60_000L);
    }

    @ParameterizedTest(name = "seconde moitié écrite malgré la panne : {0}")
    @ValueSource(booleans = {false, true})
    void une_panne_entre_les_deux_est_reprise_au_redemarrage_et_jamais_deux_fois(boolean ecriteMalgreTout) {
        ouvrirLaSuivante();
        journal.couper(ecriteMalgreTout);
        assertThatThrownBy(() -> reporter("r1", 60_000)).isInstanceOf(JournalIndisponibleException.class);
        assertThat(journal.memoire.tout(G25)).hasSize(4);

        journal.retablir();
        redemarrer();
        assertThat(service().lister(G25).orElseThrow().getFirst().recu().isPresent())
                .isEqualTo(ecriteMalgreTout);
        assertThat(service().reprendre()).isEmpty();
        assertThat(service().reprendre()).isEmpty();
        redemarrer();
        assertThat(service().reprendre()).isEmpty();

        assertThat(recus()).containsExactly(60_000L);
        assertThat(((Issue.Ecrite) reporter("r1", 60_000)).rejoue()).isTrue();
        assertThat(recus()).containsExactly(60_000L);
    }

    @Test
    void une_panne_de_la_premiere_moitie_ne_laisse_pas_de_seconde() {
        ouvrirLaSuivante();
        journal.memoire.pannesAVenir.set(3);

        assertThatThrownBy(() -> reporter("r1", 60_000)).isInstanceOf(JournalIndisponibleException.class);

        redemarrer();
        assertThat(service().reprendre()).isEmpty();
        assertThat(recus()).isEmpty();
        assertThat(reporter("r1", 60_000)).isInstanceOf(Issue.Ecrite.class);
        assertThat(recus()).containsExactly(60_000L);
    }

    @Test
    void deux_instances_qui_reprennent_ensemble_n_ecrivent_qu_une_fois() {
        ouvrirLaSuivante();
        journal.couper(false);
        assertThatThrownBy(() -> reporter("r1", 60_000)).isInstanceOf(JournalIndisponibleException.class);
        journal.retablir();
        try (Registres autres = new Registres(enveloppes, journal, horloge)) {
            ReporterCredits autre = new ReporterCredits(autres, new Parametres(), horloge);
            assertThat(autre.reprendre()).isEmpty();
            assertThat(service().reprendre()).isEmpty();
        }
        assertThat(recus()).containsExactly(60_000L);
    }

    /** Reaches the year after: the half that is missing is still owed. */
    @Test
    void une_reprise_apres_la_fin_de_l_exercice_suivant_ecrit_encore() {
        ouvrirLaSuivante();
        journal.couper(false);
        assertThatThrownBy(() -> reporter("r1", 60_000)).isInstanceOf(JournalIndisponibleException.class);
        journal.retablir();
        horloge.avancer(Instant.parse("2027-01-10T10:00:00Z"));

        assertThat(service().reprendre()).isEmpty();

        Mouvement recu = journal.memoire.tout(SUIVANTE).getLast();
        assertThat(recu.dateEffet()).isEqualTo("2026-03-02");
        assertThat(recu.auteur()).isEqualTo(CNSA);
        assertThat(Balance.de(journal.memoire.tout(SUIVANTE)).reporteDe(BFC)).isEqualTo(60_000);
    }

    private void ouvrirLaSuivante() {
        Exemples.ecrire(registres.declarer(SUIVANTE), Exemples.ouverture(500), CNSA, "ouverture-2026");
    }

    private Issue reporter(String cle, long centimes) {
        Part part = new Part(new Source(BFC, "FMIS-1"), new Montant(centimes));
        return service()
                .executer(new Ordre(G25, List.of(part), "Arrêté", LocalDate.parse("2026-02-20")), CNSA, cle(cle));
    }

    private ReporterCredits service() {
        return new ReporterCredits(registres, new Parametres(), horloge);
    }

    private void redemarrer() {
        registres.close();
        registres = new Registres(enveloppes, journal, horloge);
    }

    private List<Long> recus() {
        return journal.memoire.tout(SUIVANTE).stream()
                .filter(m -> m.references().lire(References.REPORT_EMIS).isPresent())
                .map(Mouvement::montantCentimes)
                .toList();
    }

    private static final class Parametres implements ParametresBudget {
        private static final ReferenceLegale LOLF =
                new ReferenceLegale("LOLF", "article 15", ReferenceLegale.Statut.A_CONFIRMER, "BUD-03");

        @Override
        public JourCite jourDeRedeploiement(String campagne, LocalDate jour) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReglesDeFin reglesDeFin(String campagne, LocalDate jour) {
            return new ReglesDeFin(new RegleDeReport(true, LOLF), false);
        }

        @Override
        public Echeances echeances(String campagne, LocalDate jour) {
            return Exemples.ECHEANCES;
        }

        @Override
        public Optional<Repere> repereNational(String campagne, LocalDate jour) {
            return Optional.empty();
        }

        @Override
        public DelaisDuFonds delaisDuFonds(String campagne, LocalDate jour) {
            return new DelaisDuFonds(24, LOLF, 48, LOLF);
        }
    }
}
