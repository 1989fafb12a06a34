package fr.esmsnumerique.usage.preuve.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.fichiers.ControleFichier;
import fr.esmsnumerique.support.fichiers.model.NomDeFichier;
import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.support.tableaux.Empreinte;
import fr.esmsnumerique.usage.preuve.model.Classement;
import fr.esmsnumerique.usage.preuve.model.NaturePreuve;
import fr.esmsnumerique.usage.preuve.model.Preuve;
import fr.esmsnumerique.usage.projet.application.ModifierProjet;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.RefusProjet;
import fr.esmsnumerique.usage.projet.model.ResultatProjet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps a file and names it in its project. The content first: a crash in between leaves at most a content nobody names, and the same call made again only finishes.
 */
@Component
public class DeposerPreuve {

    private final ControleFichier controle;
    private final ContenusPreuves contenus;
    private final ModifierProjet modifier;
    private final Horloge horloge;

    DeposerPreuve(ControleFichier controle, ContenusPreuves contenus, ModifierProjet modifier, Horloge horloge) {
        this.controle = controle;
        this.contenus = contenus;
        this.modifier = modifier;
        this.horloge = horloge;
    }

    public Resultat executer(String dossierId, NaturePreuve nature, Envoi envoi) {
        return switch (controle.controler(envoi.octets())) {
            case ControleFichier.Resultat.Refuse(RefusFichier raison) -> new Resultat.FichierRefuse(raison);
            case ControleFichier.Resultat.Accepte(TypeFichier type) -> {
                String sha256 = Empreinte.de(envoi.octets());
                contenus.ecrire(dossierId, sha256, envoi.octets());
                yield nommer(
                        dossierId,
                        nature,
                        new Preuve.Fichier(NomDeFichier.sur(envoi.nom(), type), type, envoi.octets().length, sha256),
                        envoi.par());
            }
        };
    }

    private Resultat nommer(String dossierId, NaturePreuve nature, Preuve.Fichier fichier, String par) {
        return switch (modifier.executer(dossierId, projet -> classer(projet, nature, fichier, par))) {
            case ResultatProjet.Accepte(Projet projet) ->
                new Resultat.Deposee(Classement.quiContient(projet.preuves(), nature, fichier.sha256()));
            case ResultatProjet.Refuse(RefusProjet refus) -> new Resultat.ProjetRefuse(refus);
        };
    }

    private ResultatProjet classer(Projet projet, NaturePreuve nature, Preuve.Fichier fichier, String par) {
        if (projet.estAtteste()) {
            return new ResultatProjet.Refuse(RefusProjet.PROJET_ATTESTE);
        }
        Optional<List<Preuve>> preuves = Classement.deposer(projet.preuves(), nature, fichier, par, horloge.instant());
        return preuves.<ResultatProjet>map(p -> new ResultatProjet.Accepte(
                        p.equals(projet.preuves()) ? projet : projet.avecPreuves(p, horloge.instant())))
                .orElseGet(() -> new ResultatProjet.Refuse(RefusProjet.PREUVES_EN_TROP));
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

        record Deposee(Preuve preuve) implements Resultat {}

        record FichierRefuse(RefusFichier raison) implements Resultat {}

        record ProjetRefuse(RefusProjet refus) implements Resultat {}
    }
}
