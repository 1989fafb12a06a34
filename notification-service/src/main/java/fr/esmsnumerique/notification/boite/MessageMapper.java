package fr.esmsnumerique.notification.boite;

import fr.esmsnumerique.contrats.notification.modele.EtatCourriel;
import fr.esmsnumerique.contrats.notification.modele.ResumeMessage;
import java.util.Optional;

/** Model to contract, as one reader sees it. */
final class MessageMapper {

    private MessageMapper() {}

    static ResumeMessage resume(Message message, String lecteur) {
        return new ResumeMessage()
                .id(message.id())
                .type(message.type())
                .dossierId(message.parleDUnDossier() ? message.sujet() : null)
                .redeploiementId(message.parleDUnRedeploiement() ? message.sujet() : null)
                .region(message.region())
                .objet(message.objet())
                .recuLe(message.instant())
                .lu(message.luPar(lecteur).isPresent());
    }

    static fr.esmsnumerique.contrats.notification.modele.Message message(Message message, String lecteur) {
        return new fr.esmsnumerique.contrats.notification.modele.Message()
                .id(message.id())
                .type(message.type())
                .evenementId(message.evenementId())
                .dossierId(message.parleDUnDossier() ? message.sujet() : null)
                .redeploiementId(message.parleDUnRedeploiement() ? message.sujet() : null)
                .region(message.region())
                .objet(message.objet())
                .texte(message.texte())
                .recuLe(message.instant())
                .lu(message.luPar(lecteur).isPresent())
                .luLe(message.luPar(lecteur).orElse(null))
                .courriel(Optional.ofNullable(message.courriel())
                        .map(MessageMapper::courriel)
                        .orElse(null));
    }

    private static fr.esmsnumerique.contrats.notification.modele.Courriel courriel(Courriel courriel) {
        return new fr.esmsnumerique.contrats.notification.modele.Courriel()
                .etat(EtatCourriel.valueOf(courriel.etat().name()))
                .messageId(courriel.messageId())
                .destinataire(courriel.destinataire())
                .essais(courriel.essais())
                .envoyeLe(courriel.envoyeLe())
                .derniereErreur(courriel.derniereErreur());
    }
}
