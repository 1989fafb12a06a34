package fr.esmsnumerique.budget.enveloppe.model.refus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal of the ledger, found from the sealed interface so that a new one cannot be forgotten, says its rule, its text and what can be done. */
class RefusExpliquesTest {

    private static final Map<Class<?>, Object> EXEMPLES = Map.ofEntries(
            Map.entry(String.class, "R1"),
            Map.entry(long.class, 1L),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(LocalDate.class, LocalDate.parse("2025-10-15")),
            Map.entry(Instant.class, Instant.parse("2025-10-15T10:00:00Z")),
            Map.entry(Titulaire.class, Grand.TITULAIRE_BFC),
            Map.entry(EnveloppeId.class, Grand.G25),
            Map.entry(MouvementId.class, new MouvementId(Grand.G25, 3)),
            Map.entry(List.class, List.of("R1")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(
                    ReferenceLegale.class,
                    new ReferenceLegale("Instruction", "003:L1", ReferenceLegale.Statut.SUR_TEXTE, "BUD-03")));

    @ParameterizedTest(name = "{0}")
    @MethodSource("refus")
    void dit_sa_regle_et_ce_qu_il_faut_faire(MotifRefus motif) {
        assertThat(motif.code()).matches("[a-z]+(\\.[a-z_0-9]+)+");
        assertThat(motif.reference().regle()).matches("(BUD|CAL|AMB|PRJ|FIN)-[0-9]{2}");
        assertThat(motif.action()).as("ce qui peut être fait").matches("\\p{Lu}.{8,}\\.");
        assertThat(motif.phrase()).endsWith(motif.action()).doesNotContain("..", "%s", "null");
    }

    /** Two refusals with one code would be one refusal to a program. */
    @Test
    void chaque_refus_a_son_code() {
        assertThat(refus().map(MotifRefus::code)).doesNotHaveDuplicates();
    }

    @Test
    void ce_qui_manque_est_chiffre() {
        assertThat(new RefusDeCredit.DisponibleInsuffisant(Grand.TITULAIRE_BFC, 300, 200).manque())
                .contains(new MotifRefus.Manque(200, 300));
        assertThat(new RefusDeCredit.ReserveInsuffisante(300, 200, LocalDate.parse("2025-05-12")).manque())
                .contains(new MotifRefus.Manque(200, 300));
        assertThat(new RefusDePaiement.PaiementExcessif("G25-27-0001", 300, 200).manque())
                .contains(new MotifRefus.Manque(200, 300));
        assertThat(new RefusDeCredit.MontantNul().manque()).isEmpty();
    }

    static Stream<MotifRefus> refus() {
        return feuilles(MotifRefus.class).map(RefusExpliquesTest::exemple);
    }

    private static Stream<Class<?>> feuilles(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RefusExpliquesTest::feuilles)
                : Stream.of(type);
    }

    private static MotifRefus exemple(Class<?> refus) {
        Class<?>[] types = Arrays.stream(refus.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] valeurs = Arrays.stream(refus.getRecordComponents())
                .map(RefusExpliquesTest::valeur)
                .toArray();
        try {
            Constructor<?> constructeur = refus.getDeclaredConstructor(types);
            return (MotifRefus) constructeur.newInstance(valeurs);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Pas d'exemple de " + refus, impossible);
        }
    }

    private static Object valeur(RecordComponent composant) {
        Class<?> type = composant.getType();
        if (composant.getName().equals("action")) {
            return "Prenez une autre voie.";
        }
        if (composant.getName().equals("anomalies")) {
            return List.of(new Repartition.Anomalie("a.b", "Un montant manque."));
        }
        if (composant.getName().equals("obstacles")) {
            return List.of(new ObstacleDeCession(Grand.TITULAIRE_BFC, "a.b", "Il manque 1,00 €.", 100));
        }
        Object exemple = type.isEnum() ? type.getEnumConstants()[0] : EXEMPLES.get(type);
        return Objects.requireNonNull(exemple, () -> "Ajoutez un exemple de " + type);
    }
}
