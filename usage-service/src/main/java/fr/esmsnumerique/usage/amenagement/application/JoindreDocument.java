package fr.esmsnumerique.usage.amenagement.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.fichiers.ControleFichier;
import fr.esmsnumerique.support.fichiers.model.NomDeFichier;
import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.support.tableaux.Empreinte;
import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.amenagement.model.DocumentJoint;
import fr.esmsnumerique.usage.amenagement.model.RefusAmenagement;
import org.springframework.stereotype.Component;

/**
 * Keeps a file and names it in its request. Who may join it is asked before anything is kept; then the content first: a crash in between leaves at most a content nobody
 * names, and the same call made again only finishes.
 */
@Component
public class JoindreDocument {

    private final ControleFichier controle;
    private final ContenusDocuments contenus;
    private final ConduireAmenagement conduire;
    private final Horloge horloge;

    JoindreDocument(
            ControleFichier controle, ContenusDocuments contenus, ConduireAmenagement conduire, Horloge horloge) {
        this.controle = controle;
        this.contenus = contenus;
        this.conduire = conduire;
        this.horloge = horloge;
    }

    public Resultat executer(Amenagement amenagement, Region region, Envoi envoi) {
        return switch (controle.controler(envoi.octets())) {
            case ControleFichier.Resultat.Refuse(RefusFichier raison) -> new Resultat.FichierRefuse(raison);
            case ControleFichier.Resultat.Accepte(TypeFichier type) ->
                nommer(
                        amenagement,
                        new DocumentJoint(
                                amenagement.fichiers().size() + 1,
                                NomDeFichier.sur(envoi.nom(), type),
                                type,
                                envoi.octets().length,
                                Empreinte.de(envoi.octets()),
                                region,
                                envoi.par(),
                                horloge.instant()),
                        envoi.octets());
        };
    }

    private Resultat nommer(Amenagement amenagement, DocumentJoint document, byte[] octets) {
        if (amenagement.joindre(document) instanceof Amenagement.Resultat.Refuse(RefusAmenagement refus)) {
            return new Resultat.Refuse(refus);
        }
        if (amenagement.fichier(document.sha256()).isPresent()) {
            return new Resultat.Joint(amenagement.fichier(document.sha256()).orElseThrow());
        }
        contenus.ecrire(amenagement.id(), document.sha256(), octets);
        return switch (conduire.executer(amenagement, a -> a.joindre(document))) {
            case Amenagement.Resultat.Refuse(RefusAmenagement refus) -> new Resultat.Refuse(refus);
            case Amenagement.Resultat.Fait(Amenagement fait) ->
                new Resultat.Joint(fait.fichier(document.sha256()).orElseThrow());
        };
    }

    /**
     * What arrives.
     *
     * @param nom the client's, not trusted
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Envoi(String nom, byte[] octets, String par) {}

    /** Outcome for the caller. */
    public sealed interface Resultat {

        record Joint(DocumentJoint document) implements Resultat {}

        record FichierRefuse(RefusFichier raison) implements Resultat {}

        record Refuse(RefusAmenagement refus) implements Resultat {}
    }
}
