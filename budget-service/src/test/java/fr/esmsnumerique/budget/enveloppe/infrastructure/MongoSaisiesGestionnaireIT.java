package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Changement;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody overwrites an entry unseen, and no earlier value is ever lost. */
class MongoSaisiesGestionnaireIT {

    private static final MouvementId ENGAGEMENT = new MouvementId(G25, 14);

    private final MongoDatabase base = MongoDeTest.baseNeuve("saisies");
    private final MongoSaisiesGestionnaire saisies = new MongoSaisiesGestionnaire(base);

    @AfterEach
    void effacer() {
        base.drop();
    }

    @Test
    void rend_ce_qui_a_ete_enregistre_avec_tout_l_historique() {
        SaisieGestionnaire premiere = saisie(ENGAGEMENT, changement("F-1", FINANCIER, ""));
        SaisieGestionnaire seconde = suivie(premiere, changement("F-2", DECIDEUR, "Numéro mal recopié"));

        assertThat(saisies.lire(ENGAGEMENT)).isEmpty();
        assertThat(saisies.enregistrer(premiere)).isTrue();
        assertThat(saisies.lire(ENGAGEMENT)).contains(premiere);
        assertThat(saisies.enregistrer(seconde)).isTrue();
        assertThat(saisies.lire(ENGAGEMENT)).contains(seconde);
    }

    @Test
    void de_deux_saisies_faites_sur_la_meme_lecture_une_seule_passe() {
        SaisieGestionnaire premiere = saisie(ENGAGEMENT, changement("F-1", FINANCIER, ""));
        assertThat(saisies.enregistrer(premiere)).isTrue();
        assertThat(saisies.enregistrer(saisie(ENGAGEMENT, changement("F-9", DECIDEUR, ""))))
                .isFalse();

        assertThat(saisies.enregistrer(suivie(premiere, changement("F-2", FINANCIER, "a"))))
                .isTrue();
        assertThat(saisies.enregistrer(suivie(premiere, changement("F-3", DECIDEUR, "b"))))
                .isFalse();
        assertThat(saisies.lire(ENGAGEMENT).orElseThrow().actuelle().numero()).isEqualTo("F-2");
    }

    @Test
    void nomme_les_engagements_saisis_d_une_enveloppe() {
        MouvementId autre = new MouvementId(EnveloppeId.de("2026-G25"), 14);
        saisies.enregistrer(saisie(ENGAGEMENT, changement("F-1", FINANCIER, "")));
        saisies.enregistrer(saisie(autre, changement("F-2", FINANCIER, "")));

        assertThat(saisies.saisis(G25)).containsExactly(ENGAGEMENT);
        assertThat(saisies.saisis(EnveloppeId.de("2031-G25"))).isEmpty();
    }

    private static SaisieGestionnaire saisie(MouvementId engagement, Changement changement) {
        return new SaisieGestionnaire(engagement, dossier(1), List.of(changement));
    }

    private static SaisieGestionnaire suivie(SaisieGestionnaire avant, Changement changement) {
        List<Changement> historique = new ArrayList<>(avant.historique());
        historique.add(changement);
        return new SaisieGestionnaire(avant.engagement(), avant.dossier(), historique);
    }

    private static Changement changement(String numero, Auteur par, String motif) {
        return new Changement(
                Instant.parse("2025-10-20T08:00:00.123Z"), par, numero, LocalDate.parse("2025-10-14"), motif);
    }
}
