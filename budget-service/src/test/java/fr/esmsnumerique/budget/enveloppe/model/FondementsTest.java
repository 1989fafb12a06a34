package fr.esmsnumerique.budget.enveloppe.model;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FondementsTest {

    private static final Origine INITIALE = Origine.circulaire("FMIS-1");
    private static final Origine REDEPLOYEE = Origine.redeploiement("R1");

    @ParameterizedTest
    @EnumSource
    void tout_mouvement_repose_sur_une_regle_et_sur_la_tenue_du_livre(TypeMouvement type) {
        assertThat(regles(type, INITIALE)).endsWith(Regle.TENUE).doesNotHaveDuplicates();
        assertThat(regles(type, INITIALE).size() > 1)
                .isEqualTo(type != TypeMouvement.OUVERTURE && type != TypeMouvement.CORRECTION);
    }

    @Test
    void un_engagement_repose_sur_l_echeance_de_ses_credits() {
        assertThat(regles(TypeMouvement.ENGAGEMENT, INITIALE))
                .contains(Regle.BUD_03)
                .doesNotContain(Regle.BUD_05);
        assertThat(regles(TypeMouvement.ENGAGEMENT, REDEPLOYEE))
                .contains(Regle.BUD_05)
                .doesNotContain(Regle.BUD_03);
        assertThat(regles(TypeMouvement.ENGAGEMENT, REDEPLOYEE, INITIALE)).contains(Regle.BUD_03);
    }

    private static List<Regle> regles(TypeMouvement type, Origine... origines) {
        List<Ligne> lignes = new ArrayList<>();
        for (Origine origine : origines) {
            lignes.add(ligne(Poste.PROGRAMME, origine, -1));
            lignes.add(ligne(Poste.ENGAGE, origine, 1));
        }
        // The payment book has no origin, and says nothing of the deadline.
        lignes.add(ligne(Poste.OBLIGATION, Origine.SANS, -1));
        lignes.add(ligne(Poste.RESTE_A_PAYER, Origine.SANS, 1));
        return Fondements.de(Mouvement.chainer(
                Ecriture.de(type, lignes, LocalDate.parse("2025-10-14")),
                new MouvementId(Grand.G25, 1),
                Instant.parse("2025-10-14T08:00:00Z"),
                Grand.DECIDEUR,
                new CleDemande("c", "e"),
                Empreintes.ORIGINE));
    }

    private static Ligne ligne(Poste poste, Origine origine, long centimes) {
        return new Ligne(new Compte(TITULAIRE_BFC, poste, origine, DOSSIER), centimes);
    }
}
