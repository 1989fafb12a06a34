package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.contrats.budget.modele.Echeance;
import fr.esmsnumerique.contrats.budget.modele.Echeance.CodeEnum;
import fr.esmsnumerique.contrats.budget.modele.ReferenceLegale;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.campagnes.ValeurCitee;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** The campaign's steering dates with the text that sets them; the days left are counted when the page is read. */
@Component
class CalendrierDesAe {

    private final CampagnesRecues campagnes;
    private final Horloge horloge;

    CalendrierDesAe(CampagnesRecues campagnes, Horloge horloge) {
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    /** Those of the envelope's year, even when read later: carried-over credits have dates of their own in the next one. */
    List<Echeance> echeances(EnveloppeId enveloppe, LocalDate lueLe) {
        LocalDate situationAu = enveloppe.jourDeLExercice(lueLe);
        ParametresCampagne parametres = campagnes.parametres(enveloppe.campagne());
        return List.of(
                echeance(
                        CodeEnum.REDEPLOIEMENT,
                        "Redéploiement des AE non engagées",
                        parametres.date("budget.redeploiement.etat_au", situationAu, null)),
                echeance(
                        CodeEnum.ENGAGEMENT_INITIAL,
                        "Engagement des crédits initiaux, avant cette date",
                        parametres.date("budget.engagement.initial_avant", situationAu, null)),
                echeance(
                        CodeEnum.ENGAGEMENT_REDEPLOYE,
                        "Engagement des crédits redéployés, jusqu'à cette date incluse",
                        parametres.date("budget.engagement.redeploye_jusquau", situationAu, null)));
    }

    private Echeance echeance(CodeEnum code, String libelle, ValeurCitee<LocalDate> date) {
        fr.esmsnumerique.kernel.ReferenceLegale source = date.reference();
        return new Echeance()
                .code(code)
                .libelle(libelle)
                .date(date.valeur())
                .joursRestants(Math.toIntExact(ChronoUnit.DAYS.between(horloge.aujourdhui(), date.valeur())))
                .reference(new ReferenceLegale()
                        .texte(source.texte())
                        .localisation(source.localisation())
                        .statut(ReferenceLegale.StatutEnum.fromValue(
                                source.statut().code()))
                        .regle(source.regle()));
    }
}
