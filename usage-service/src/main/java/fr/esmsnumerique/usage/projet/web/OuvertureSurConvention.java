package fr.esmsnumerique.usage.projet.web;

import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.usage.projet.application.OuvrirProjet;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The agreement between the ARS and the carrier opens the follow-up; the partnership agreement changes nothing here. */
@Component
class OuvertureSurConvention implements ConsommateurEvenement {

    private final OuvrirProjet ouvrir;

    OuvertureSurConvention(OuvrirProjet ouvrir) {
        this.ouvrir = ouvrir;
    }

    @Override
    public Set<String> types() {
        return Set.of("convention.signee");
    }

    @Override
    public void recevoir(Evenement evenement) {
        if ("ARS_PORTEUR".equals(evenement.donnees().get("type"))) {
            String date = String.valueOf(evenement.donnees().get("dateSignature"));
            ouvrir.executer(
                    evenement.sujet(),
                    LocalDate.parse(date),
                    evenement.donnees().get("soldeCentimes") instanceof Number solde ? solde.longValue() : null);
        }
    }
}
