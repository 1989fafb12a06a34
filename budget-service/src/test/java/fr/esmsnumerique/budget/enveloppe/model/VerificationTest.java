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

    /** Nobody can write it through the ledger; only its hash is right. */
    @Test
    void nomme_un_mouvement_bien_enchaine_qui_rend_un_poste_negatif() {
        Compte disponible = Compte.disponible(Grand.TITULAIRE_BFC, Origine.circulaire("FMIS-1"));
        Ligne prise = new Ligne(disponible, -50_001);
        Ligne donnee = new Ligne(disponible.pour(Poste.PROGRAMME, "G25-27-0009"), 50_001);
        List<Mouvement> altere = new ArrayList<>(flux.subList(0, 2));
        altere.add(Mouvement.chainer(
                Ecriture.de(
                        TypeMouvement.PROGRAMMATION,
                        List.of(prise, donnee),
                        flux.get(2).dateEffet()),
                flux.get(2).id(),
                flux.get(2).decideLe(),
                flux.get(2).auteur(),
                flux.get(2).cle(),
                flux.get(2).precedente()));

        assertThat(verifier(altere).faute()).contains(new Integrite.Faute(3, "il rend un poste négatif"));
    }

    @Test
    void dit_ce_qui_est_faux() {
        Mouvement vrai = flux.get(2);
        assertThat(faute(2, avec(vrai, "autre", vrai.auteur(), vrai.precedente(), vrai.empreinte())))
                .contains("contenu");
        assertThat(faute(2, flux.get(3))).contains("porte le numéro 2025-G25/000000000004");
        Mouvement ailleurs = avec(vrai, vrai.motif(), vrai.auteur(), "0".repeat(64), "");
        Mouvement rechaine =
                avec(ailleurs, vrai.motif(), vrai.auteur(), ailleurs.precedente(), Empreintes.calculer(ailleurs));
        assertThat(faute(2, rechaine)).contains("s'enchaîne pas");
    }

    @Test
    void un_flux_recoupe_aux_points_connus_est_exact_s_il_y_passe() {
        assertThat(recouper(flux, point(flux.get(2)), point(flux.getLast())).conforme())
                .isTrue();
        assertThat(recouper(flux, PointDeChaine.ORIGINE).conforme()).isTrue();
        assertThat(recouper(flux, new PointDeChaine(3, "0".repeat(64))).faute()).hasValueSatisfying(faute -> {
            assertThat(faute.sequence()).isEqualTo(3);
            assertThat(faute.raison()).contains("réécrit");
        });
    }

    @Test
    void un_flux_coupe_avant_un_point_connu_est_nomme_a_sa_premiere_absence() {
        PointDeChaine tete = point(flux.getLast());
        assertThat(recouper(flux.subList(0, 4), tete).faute()).contains(new Integrite.Faute(5, "il a été supprimé"));
        assertThat(recouper(flux.subList(0, 3), tete).faute()).contains(new Integrite.Faute(4, "il a été supprimé"));
    }

    @Test
    void la_premiere_faute_reste_celle_qu_on_nomme() {
        Verification verification = new Verification(Grand.G25, List.of(point(flux.getLast())));
        verification.signaler("il n'est plus lisible");
        verification.terminer();
        assertThat(verification.resultat().faute()).contains(new Integrite.Faute(1, "il n'est plus lisible"));
    }

    private static PointDeChaine point(Mouvement mouvement) {
        return new PointDeChaine(mouvement.sequence(), mouvement.empreinte());
    }

    private static Integrite recouper(List<Mouvement> mouvements, PointDeChaine... connus) {
        Verification verification = new Verification(Grand.G25, List.of(connus));
        mouvements.stream().takeWhile(m -> !verification.enDefaut()).forEach(verification::verifier);
        verification.terminer();
        return verification.resultat();
    }

    private String faute(int place, Mouvement faux) {
        List<Mouvement> altere = new ArrayList<>(flux);
        altere.set(place, faux);
        return verifier(altere).faute().map(Integrite.Faute::raison).orElse("");
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
