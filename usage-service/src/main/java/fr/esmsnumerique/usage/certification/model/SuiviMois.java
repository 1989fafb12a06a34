package fr.esmsnumerique.usage.certification.model;

import fr.esmsnumerique.usage.certification.model.EtapeMois.Geste;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What was said of a month, oldest first. */
public record SuiviMois(YearMonth mois, List<EtapeMois> etapes) {

    public SuiviMois {
        etapes = List.copyOf(etapes);
    }

    /** @param empreinte of the declarations as they are now */
    public EtatMois etat(String empreinte) {
        if (etapes.isEmpty()) {
            return EtatMois.DECLARE;
        }
        EtapeMois derniere = etapes.getLast();
        if (derniere.geste() == Geste.REPRISE) {
            return EtatMois.A_REPRENDRE;
        }
        if (!derniere.empreinte().equals(empreinte)) {
            return EtatMois.DECLARE;
        }
        return derniere.geste() == Geste.VALIDATION ? EtatMois.VALIDE : EtatMois.CERTIFIE;
    }

    /** Someone stood by other figures than today's. */
    public boolean corrigeDepuis(String empreinte) {
        return !etapes.isEmpty() && !etapes.getLast().empreinte().equals(empreinte);
    }

    SuiviMois avec(EtapeMois etape) {
        List<EtapeMois> suite = new ArrayList<>(etapes);
        suite.add(etape);
        return new SuiviMois(mois, suite);
    }
}
