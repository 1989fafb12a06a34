package fr.esmsnumerique.budget.enveloppe.application;

import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.cle;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.EnveloppesEnMemoire;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A campaign may give no last day of engagement (G22, A21): its grants are programmed all the same. */
class ProgrammerSansDatesTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;

    private final Horloge.Deplacable horloge = Horloge.deplacable(Instant.parse("2025-12-31T10:00:00Z"));
    private final Registres registres = new Registres(new EnveloppesEnMemoire(), new JournalEnMemoire(), horloge);
    private final Arretes financements = new Arretes();
    private final ParametresBudget sansDates = (ParametresBudget) Proxy.newProxyInstance(
            ParametresBudget.class.getClassLoader(),
            new Class<?>[] {ParametresBudget.class},
            (port, methode, valeurs) -> {
                if (methode.isDefault()) {
                    return InvocationHandler.invokeDefault(port, methode, valeurs);
                }
                throw new IllegalStateException("La campagne ne donne pas ces dates");
            });

    @AfterEach
    void fermer() {
        registres.close();
    }

    @Test
    void programme_puis_porte_la_programmation_au_montant_arrete() {
        Exemples.doter(registres.declarer(G25), 1_000);
        financements.montant = Montant.euros(300);
        ProgrammerDossier programmer = new ProgrammerDossier(registres, financements, sansDates, horloge);
        ReprogrammerDossier reprogrammer = new ReprogrammerDossier(registres, financements, sansDates, horloge);

        assertThat(programmer.executer(dossier(1), BFC, FINANCIER, cle("p"))).isInstanceOf(Issue.Ecrite.class);
        financements.montant = Montant.euros(400);
        assertThat(reprogrammer.executer(dossier(1), BFC, "Avenant", FINANCIER, cle("r")))
                .isInstanceOf(Issue.Ecrite.class);
    }

    private static final class Arretes implements Financements {

        private Montant montant = Montant.euros(0);

        @Override
        public Optional<FinancementArrete> lire(String dossier) {
            return Optional.of(new FinancementArrete(dossier, "G25", BFC, montant));
        }

        @Override
        public Optional<Montant> dernierMontantConnu(String dossier) {
            return Optional.of(montant);
        }

        @Override
        public void retenir(String dossier, Montant retenu) {
            assertThat(retenu).isEqualTo(montant);
        }

        @Override
        public List<MontantArrete> arretes(String campagne) {
            throw new UnsupportedOperationException();
        }
    }
}
