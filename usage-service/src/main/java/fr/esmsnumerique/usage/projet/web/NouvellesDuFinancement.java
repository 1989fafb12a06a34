package fr.esmsnumerique.usage.projet.web;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.usage.projet.application.ModifierProjet;
import fr.esmsnumerique.usage.projet.model.Financement;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.RefusProjet;
import fr.esmsnumerique.usage.projet.model.ResultatProjet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What becomes of the balance and of the due date: paid, lost with the agreement, or put back by the ARS (CAL-20). */
@Component
class NouvellesDuFinancement implements ConsommateurEvenement {

    private final ModifierProjet modifier;
    private final Horloge horloge;

    NouvellesDuFinancement(ModifierProjet modifier, Horloge horloge) {
        this.modifier = modifier;
        this.horloge = horloge;
    }

    @Override
    public Set<String> types() {
        return Set.of("convention.resiliee", "versement.paye", "versement.rejete", "echeance.prolongee");
    }

    /** A project this service does not follow is none of its business; writing against somebody else is tried again by the relay. */
    @Override
    public void recevoir(Evenement evenement) {
        ResultatProjet resultat = modifier.executer(evenement.sujet(), projet -> {
            Financement suite = suite(evenement, projet.financement());
            Projet apres =
                    suite.equals(projet.financement()) ? projet : projet.avecFinancement(suite, horloge.instant());
            return new ResultatProjet.Accepte(apres);
        });
        if (resultat instanceof ResultatProjet.Refuse(RefusProjet refus) && refus == RefusProjet.ECRITURE_CONCURRENTE) {
            throw new IllegalStateException("Écritures simultanées sur " + evenement.sujet());
        }
    }

    private static Financement suite(Evenement evenement, Financement avant) {
        Map<String, Object> donnees = evenement.donnees();
        return switch (evenement.type()) {
            case "convention.resiliee" ->
                "ARS_PORTEUR".equals(donnees.get("type")) ? avant.resilie(jour(donnees, "date")) : avant;
            case "versement.paye" ->
                "SOLDE".equals(donnees.get("tranche")) ? avant.paye(jour(donnees, "datePaiement")) : avant;
            case "versement.rejete" ->
                "SOLDE".equals(donnees.get("tranche")) && donnees.containsKey("paiementDefaitLe")
                        ? avant.paye(null)
                        : avant;
            default -> avant.prolonge(jour(donnees, "echeance"));
        };
    }

    private static LocalDate jour(Map<String, Object> donnees, String champ) {
        return LocalDate.parse(String.valueOf(donnees.get(champ)));
    }
}
