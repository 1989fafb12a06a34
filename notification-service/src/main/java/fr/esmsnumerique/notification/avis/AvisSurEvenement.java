package fr.esmsnumerique.notification.avis;

import fr.esmsnumerique.notification.boite.Destinataire;
import fr.esmsnumerique.notification.boite.Message;
import fr.esmsnumerique.notification.boite.Messages;
import fr.esmsnumerique.notification.dossier.FicheDossier;
import fr.esmsnumerique.notification.dossier.FichesConnues;
import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.securite.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns each event into its messages. A message's id comes from the event and its addressee: an event received again adds nothing. */
@Component
class AvisSurEvenement implements ConsommateurEvenement {

    private final FichesConnues fiches;
    private final Messages messages;
    private final Map<Avis, Modele> modeles = new EnumMap<>(Avis.class);

    AvisSurEvenement(FichesConnues fiches, Messages messages) {
        this.fiches = fiches;
        this.messages = messages;
        Arrays.stream(Avis.values()).forEach(a -> modeles.put(a, Modele.lire(a.modele())));
    }

    @Override
    public Set<String> types() {
        return Avis.types();
    }

    @Override
    public void recevoir(Evenement evenement) {
        // A redeployment has no carrier.
        FicheDossier fiche =
                evenement.donnees().containsKey("dossierId") ? fiches.pour(evenement) : FicheDossier.AUCUNE;
        for (Avis avis : Avis.sur(evenement.type())) {
            for (Map<String, Object> donnees : avis.part().de(evenement)) {
                deposer(evenement, avis, donnees, fiche);
            }
        }
    }

    private void deposer(Evenement evenement, Avis avis, Map<String, Object> donnees, FicheDossier fiche) {
        Destinataire destinataire = destinataire(avis.audience(), fiche, donnees);
        var redaction =
                Objects.requireNonNull(modeles.get(avis)).rediger(Valeurs.de(evenement.sujet(), donnees, fiche));
        messages.deposer(Message.nouveau(
                evenement,
                donnees.get("region") instanceof String region ? region : null,
                destinataire,
                redaction.objet(),
                redaction.texte(),
                avis.courriel()));
    }

    private static Destinataire destinataire(Audience audience, FicheDossier fiche, Map<String, Object> donnees) {
        String region = String.valueOf(donnees.get("region"));
        return switch (audience) {
            case PORTEUR -> Destinataire.organisme(fiche.organisme());
            case ARS_INSTRUCTEUR -> Destinataire.role(Role.ARS_INSTRUCTEUR, region);
            case ARS_FINANCIER -> Destinataire.role(Role.ARS_FINANCIER, region);
            case ARS_DECIDEUR -> Destinataire.role(Role.ARS_DECIDEUR, region);
            case PERSONNE -> Destinataire.personne(String.valueOf(donnees.get("personne")));
        };
    }
}
