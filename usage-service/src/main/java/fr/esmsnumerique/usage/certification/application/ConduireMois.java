package fr.esmsnumerique.usage.certification.application;

import fr.esmsnumerique.usage.certification.model.MoisDeclare;
import fr.esmsnumerique.usage.certification.model.RefusSuivi;
import fr.esmsnumerique.usage.certification.model.ResultatSuivi;
import fr.esmsnumerique.usage.certification.model.SuiviProjet;
import fr.esmsnumerique.usage.certification.model.Suivis;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** One act on a period of a project, on what is declared at that moment. */
@Component
public class ConduireMois {

    private static final int ESSAIS = 5;

    private final LireMois mois;
    private final Suivis suivis;

    ConduireMois(LireMois mois, Suivis suivis) {
        this.mois = mois;
        this.suivis = suivis;
    }

    public ResultatSuivi executer(Projet projet, YearMonth du, YearMonth au, Acte acte) {
        if (au.isBefore(du)) {
            return refus(RefusSuivi.PERIODE_INVERSE, du + " à " + au);
        }
        YearMonth premier = projet.premierMois();
        YearMonth dernier = projet.dernierMois();
        if (premier == null || dernier == null || du.isBefore(premier) || au.isAfter(dernier)) {
            return refus(RefusSuivi.MOIS_HORS_SUIVI, du + " à " + au);
        }
        for (int essai = 0; essai < ESSAIS; essai++) {
            ResultatSuivi resultat = acte.faire(suivis.de(projet.dossierId()), mois.periode(projet, du, au));
            if (!(resultat instanceof ResultatSuivi.Fait fait)
                    || fait.changes().isEmpty()
                    || suivis.enregistrer(fait, projet)) {
                return resultat;
            }
        }
        return refus(RefusSuivi.ECRITURE_CONCURRENTE, projet.dossierId());
    }

    private static ResultatSuivi refus(RefusSuivi refus, String objet) {
        return new ResultatSuivi.Refuse(refus, List.of(objet));
    }

    /** What is done of these months; done again on the new state when somebody else wrote first. */
    @FunctionalInterface
    public interface Acte {
        ResultatSuivi faire(SuiviProjet suivi, List<MoisDeclare> mois);
    }
}
