package fr.esmsnumerique.budget.enveloppe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** I14: an edited, removed or reordered entry is named. */
class VerificationTest {

    private final List<Mouvement> flux = flux();

    @Test
    void un_flux_intact_est_conforme() {
        assertThat(verifier(flux).faute()).isEmpty();
        assertThat(verifier(flux).verifies()).isEqualTo(flux.size());
    }

    @Test
    void nomme_le_mouvement_dont_un_champ_a_change() {
        List<UnaryOperator<Mouvement>> alterations = List.of(
                m -> avec(m, m.motif() + "x", m.auteur(), m.precedente(), m.empreinte()),
                m -> avec(m, m.motif(), new Auteur("autre", "Autre"), m.precedente(), m.empreinte()),
                m -> avec(m, m.motif(), m.auteur(), m.precedente(), "0".repeat(64)));
        for (UnaryOperator<Mouvement> alteration : alterations) {
            List<Mouvement> altere = new ArrayList<>(flux);
            altere.set(2, alteration.apply(flux.get(2)));
            assertThat(verifier(altere).faute().map(Integrite.Faute::sequence)).contains(3L);
        }
    }

    @Test
    void nomme_la_suite_d_un_mouvement_recalcule_de_toutes_pieces() {
        Mouvement vrai = flux.get(2);
        Mouvement refait = Mouvement.chainer(
                Ecriture.de(vrai.type(), vrai.lignes(), vrai.dateEffet()).avecMotif("réécrit"),
                vrai.id(),
                vrai.decideLe(),
                vrai.auteur(),
                vrai.cle(),
                vrai.precedente());
        List<Mouvement> altere = new ArrayList<>(flux);
        altere.set(2, refait);

        assertThat(verifier(altere).faute().map(Integrite.Faute::sequence)).contains(4L);
    }

    @Test
    void nomme_un_mouvement_retire_ou_deplace() {
        List<Mouvement> retire = new ArrayList<>(flux);
        retire.remove(2);
        assertThat(verifier(retire).faute().map(Integrite.Faute::sequence)).contains(3L);

        List<Mouvement> deplace = new ArrayList<>(flux);
        Collections.swap(deplace, 2, 3);
        assertThat(verifier(deplace).faute().map(Integrite.Faute::sequence)).contains(3L);
    }

    @Test
    void dit_jusqu_ou_le_flux_est_exact() {
        List<Mouvement> retire = new ArrayList<>(flux);
        retire.remove(2);

        Integrite integrite = verifier(retire);

        assertThat(integrite.verifies()).isEqualTo(2);
        assertThat(integrite.empreinteTete()).isEqualTo(flux.get(1).empreinte());
    }

    private static Integrite verifier(List<Mouvement> mouvements) {
        Verification verification = new Verification(Grand.G25);
        for (Mouvement mouvement : mouvements) {
            if (!verification.enDefaut()) {
                verification.verifier(mouvement);
            }
        }
        return verification.resultat();
    }

    private static Mouvement avec(Mouvement m, String motif, Auteur auteur, String precedente, String empreinte) {
        return new Mouvement(
                m.id(),
                m.type(),
                m.lignes(),
                m.dateEffet(),
                m.decideLe(),
                auteur,
                motif,
                m.references(),
                m.cle(),
                precedente,
                empreinte);
    }

    private static List<Mouvement> flux() {
        Grand grand = Grand.avecDisponible(500);
        grand.accepter(Grand.programmation("G25-27-0001", 100), Grand.FINANCIER);
        grand.accepter(Grand.programmation("G25-27-0002", 100), Grand.FINANCIER);
        grand.accepter(Grand.engagement("G25-27-0001"), Grand.DECIDEUR);
        assertThat(Optional.of(grand.mouvements.size())).contains(5);
        return grand.mouvements;
    }
}
