package fr.esmsnumerique.budget.calendrier.infrastructure;

import fr.esmsnumerique.budget.calendrier.application.SourceDEcheances;
import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.budget.calendrier.model.NatureDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.campagnes.ValeurCitee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The dates each campaign with an envelope publishes, as they stand at the end of the envelope's year; a date it does not give is not due. */
class EcheancesDeCampagne implements SourceDEcheances {

    private static final Map<String, String> CAMPAGNE = new TreeMap<>(Map.of(
            "calendrier.depot.regional.ouverture", "Ouverture des appels à projets régionaux",
            "calendrier.depot.regional.cloture", "Clôture des appels à projets régionaux, jour inclus",
            "calendrier.depot.multiregional.cloture", "Clôture pour les projets multirégionaux, jour inclus",
            "calendrier.depot.national.ouverture", "Ouverture de l'appel à projets national",
            "calendrier.depot.national.cloture", "Clôture de l'appel à projets national, jour inclus",
            "calendrier.ars.calendrier_previsionnel", "Calendrier prévisionnel des instances, à transmettre à la CNSA",
            "calendrier.decision.jalon_1", "Premier jalon de décision des ARS",
            "calendrier.decision.jalon_2", "Deuxième jalon de décision des ARS",
            "calendrier.decision.jalon_3", "Troisième jalon de décision des ARS"));
    private static final Map<String, String> BUDGET = new TreeMap<>(Map.of(
            "budget.redeploiement.etat_au", "État des AE non engagées, à redéployer",
            "budget.engagement.initial_avant", "Engagement des crédits initiaux, avant ce jour",
            "budget.engagement.redeploye_jusquau", "Engagement des crédits redéployés, jour inclus"));

    private final Enveloppes enveloppes;
    private final CampagnesRecues campagnes;

    EcheancesDeCampagne(Enveloppes enveloppes, CampagnesRecues campagnes) {
        this.enveloppes = enveloppes;
        this.campagnes = campagnes;
    }

    @Override
    public List<EcheanceDeCalendrier> echeances() {
        List<EcheanceDeCalendrier> echeances = new ArrayList<>();
        for (EnveloppeId enveloppe : enveloppes.lister()) {
            CAMPAGNE.forEach((cle, libelle) -> ajouter(echeances, enveloppe, NatureDEcheance.CAMPAGNE, cle, libelle));
            BUDGET.forEach((cle, libelle) -> ajouter(echeances, enveloppe, NatureDEcheance.BUDGET, cle, libelle));
        }
        return echeances;
    }

    /** Credits carried over have their own dates in the next envelope's year: a campaign's dates outside that year belong to the year before. */
    private void ajouter(
            List<EcheanceDeCalendrier> echeances,
            EnveloppeId enveloppe,
            NatureDEcheance nature,
            String cle,
            String libelle) {
        ParametresCampagne parametres = campagnes.parametres(enveloppe.campagne());
        LocalDate finExercice = LocalDate.of(enveloppe.exercice(), 12, 31);
        if (!parametres.donne(cle, finExercice, null)) {
            return;
        }
        ValeurCitee<LocalDate> date = parametres.date(cle, finExercice, null);
        if (date.valeur().getYear() == enveloppe.exercice()) {
            echeances.add(new EcheanceDeCalendrier(
                    enveloppe + "/" + cle + "/" + date.valeur(),
                    date.valeur(),
                    nature,
                    libelle,
                    enveloppe.campagne(),
                    "",
                    "",
                    0,
                    date.reference()));
        }
    }
}
