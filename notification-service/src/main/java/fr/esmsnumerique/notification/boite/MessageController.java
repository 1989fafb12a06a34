package fr.esmsnumerique.notification.boite;

import fr.esmsnumerique.contrats.notification.api.MessagesApi;
import fr.esmsnumerique.contrats.notification.modele.Lecture;
import fr.esmsnumerique.contrats.notification.modele.PageMessages;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.notification.boite.Messages.Filtre;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The caller's inbox. A message of somebody else does not exist. */
@RestController
class MessageController implements MessagesApi {

    private static final Role[] LECTEURS = {
        Role.CNSA_PILOTE,
        Role.DNS_PILOTE,
        Role.SERVICE,
        Role.ARS_INSTRUCTEUR,
        Role.ARS_FINANCIER,
        Role.ARS_DECIDEUR,
        Role.GRADES_LECTURE,
        Role.PORTEUR
    };

    private final ActeurCourant acteurs;
    private final Messages messages;
    private final Horloge horloge;

    MessageController(ActeurCourant acteurs, Messages messages, Horloge horloge) {
        this.acteurs = acteurs;
        this.messages = messages;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<PageMessages> listerMessages(
            Boolean nonLusSeulement, @Nullable String dossierId, @Nullable String curseur, Integer limite) {
        Acteur acteur = acteurs.exiger(LECTEURS);
        List<Destinataire> siens = Destinataire.de(acteur);
        // National roles supervise one application at a time; without one, they read what is addressed to them like
        // anybody.
        List<Destinataire> adresses = acteur.estNational() && dossierId != null ? null : siens;
        Filtre filtre = new Filtre(adresses, dossierId, nonLusSeulement ? acteur.sujet() : null);
        List<Message> page = messages.lister(filtre, curseur == null ? null : Curseur.decoder(curseur), limite + 1);
        boolean suite = page.size() > limite;
        List<Message> rendus = suite ? page.subList(0, limite) : page;
        return ResponseEntity.ok(new PageMessages()
                .nonLus(messages.compter(new Filtre(siens, null, acteur.sujet())))
                .elements(rendus.stream()
                        .map(m -> MessageMapper.resume(m, acteur.sujet()))
                        .toList())
                .curseurSuivant(suite ? Curseur.encoder(MessageDocument.rang(rendus.getLast())) : null));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.notification.modele.Message> lireMessage(String messageId) {
        Acteur acteur = acteurs.exiger(LECTEURS);
        Message message = messages.lire(messageId)
                .filter(m -> estPour(acteur, m)
                        || acteur.estNational() && !m.destinataire().estUnePersonne())
                .orElseThrow(() -> introuvable(messageId));
        return ResponseEntity.ok(MessageMapper.message(message, acteur.sujet()));
    }

    @Override
    public ResponseEntity<Lecture> marquerLu(String messageId, String idempotencyKey) {
        Acteur acteur = acteurs.exiger(LECTEURS);
        Message message =
                messages.lire(messageId).filter(m -> estPour(acteur, m)).orElseThrow(() -> introuvable(messageId));
        messages.marquerLu(message.id(), acteur.sujet(), horloge.instant());
        return messages.lire(messageId)
                .flatMap(m -> m.luPar(acteur.sujet()))
                .map(luLe ->
                        ResponseEntity.ok(new Lecture().messageId(messageId).luLe(luLe)))
                .orElseThrow(() -> introuvable(messageId));
    }

    private static boolean estPour(Acteur acteur, Message message) {
        return Destinataire.de(acteur).contains(message.destinataire());
    }

    private static ProblemeException introuvable(String messageId) {
        return Probleme.introuvable(
                        "message.introuvable", "Aucun message " + messageId + " dans votre boîte de réception.")
                .exception();
    }
}
