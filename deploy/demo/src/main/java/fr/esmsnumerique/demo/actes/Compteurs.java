package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.usage.client.modele.SaisieEssms;
import fr.esmsnumerique.contrats.usage.client.modele.SaisieMois;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Parcours.Usage;
import java.util.ArrayList;
import java.util.List;

/** Counters declared by each establishment: usage grows during the three months and meets, or misses by one, the targets in the last. */
final class Compteurs {

    private static final long PERSONNES = 50;
    /** Whom the accepted adjustment leaves out of the denominator of the DMP, where it applies. */
    private static final long NON_CONCERNEES = 10;

    /** Share of persons concerned, in percent, month after month; the last is above every target (70 and 90). */
    private static final int[] PROGRESSION = {60, 82, 96};

    private Compteurs() {}

    static SaisieMois saisie(DossierDemo dossier, Usage usage, int mois) {
        List<SaisieEssms> declarations = new ArrayList<>();
        // An establishment funded by an earlier campaign is no part of the project.
        List<String> essms = dossier.lignes().stream()
                .filter(ligne -> !ligne.dejaFinance())
                .map(DossierDemo.Ligne::finess)
                .distinct()
                .toList();
        for (int rang = 0; rang < essms.size(); rang++) {
            declarations.add(new SaisieEssms().numeroFiness(essms.get(rang)).compteurs(compteurs(usage, mois, rang)));
        }
        return new SaisieMois().declarations(declarations);
    }

    private static fr.esmsnumerique.contrats.usage.client.modele.Compteurs compteurs(Usage usage, int mois, int rang) {
        long actifs = part(PERSONNES, PROGRESSION[mois]);
        var compteurs = new fr.esmsnumerique.contrats.usage.client.modele.Compteurs()
                .personnesAccompagnees(PERSONNES)
                .personnesEligiblesProjet(PERSONNES)
                .dossiersActifs(actifs)
                .dossiersActifsAvecProjet(part(actifs, PROGRESSION[mois]))
                .dossiersActifsAvecEvenement(part(actifs, PROGRESSION[mois]))
                .messagesMss(usage == Usage.SANS_MSS_NI_DMP ? 0 : part(PERSONNES, PROGRESSION[mois]))
                .dmpAlimentes(dmp(usage, mois, rang))
                .ePrescriptions(0L)
                .eParcours(0L);
        return usage == Usage.DENOMINATEUR_AMENAGE ? compteurs.personnesNonConcernees(NON_CONCERNEES) : compteurs;
    }

    /** Twenty establishments of fifty persons: 35 DMP each but the first, 34, make 699 out of 1 000. */
    private static long dmp(Usage usage, int mois, int rang) {
        return switch (usage) {
            case CIBLES_ATTEINTES -> part(PERSONNES, PROGRESSION[mois]);
            case DMP_SOUS_LA_CIBLE -> rang == 0 ? 34 : 35;
            case SANS_MSS_NI_DMP -> 0;
            case DENOMINATEUR_AMENAGE -> 30; // 60 % of 50 persons, 75 % of the 40 concerned
        };
    }

    private static long part(long nombre, int pourCent) {
        return nombre * pourCent / 100;
    }
}
