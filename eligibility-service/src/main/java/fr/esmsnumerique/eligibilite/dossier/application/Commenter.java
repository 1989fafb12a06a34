package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Commentaires;
import fr.esmsnumerique.eligibilite.dossier.model.FilCommentaires;
import fr.esmsnumerique.eligibilite.dossier.model.FilCommentaires.Commentaire;
import fr.esmsnumerique.eligibilite.dossier.model.FilCommentaires.Retrait;
import fr.esmsnumerique.kernel.Horloge;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Adds and withdraws the internal comments of an application. */
@Service
public class Commenter {

    private static final int ESSAIS = 20;

    private final Commentaires commentaires;
    private final Horloge horloge;

    public Commenter(Commentaires commentaires, Horloge horloge) {
        this.commentaires = commentaires;
        this.horloge = horloge;
    }

    public FilCommentaires lire(String dossierId) {
        return commentaires.de(dossierId);
    }

    public Resultat ajouter(String dossierId, Auteur auteur, String texte) {
        return appliquer(
                dossierId,
                fil -> fil.estPlein()
                        ? new Resultat.Plein()
                        : new Resultat.Fait(fil.ajouter(auteur.agent(), auteur.nom(), horloge.instant(), texte)));
    }

    /** @param superieur may withdraw what others wrote */
    public Resultat retirer(String dossierId, int rang, Auteur auteur, boolean superieur, String motif) {
        return appliquer(dossierId, fil -> {
            Optional<Commentaire> cible =
                    fil.commentaires().stream().filter(c -> c.rang() == rang).findFirst();
            if (cible.isEmpty()) {
                return new Resultat.Inconnu();
            }
            Commentaire commentaire = cible.orElseThrow();
            if (!superieur && !commentaire.agent().equals(auteur.agent())) {
                return new Resultat.PasLAuteur(commentaire.par());
            }
            return commentaire.retrait() == null
                    ? new Resultat.Fait(fil.retirer(rang, new Retrait(auteur.nom(), horloge.instant(), motif)))
                    : new Resultat.DejaRetire();
        });
    }

    private Resultat appliquer(String dossierId, Function<FilCommentaires, Resultat> acte) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            Resultat resultat = acte.apply(commentaires.de(dossierId));
            if (!(resultat instanceof Resultat.Fait(FilCommentaires fil)) || commentaires.enregistrer(fil)) {
                return resultat;
            }
        }
        throw new IllegalStateException("Trop d'écritures simultanées sur les commentaires de " + dossierId);
    }

    /** Who writes. */
    public record Auteur(String agent, String nom) {}

    /** Outcome for the caller. */
    public sealed interface Resultat {

        record Fait(FilCommentaires fil) implements Resultat {}

        record Plein() implements Resultat {}

        record Inconnu() implements Resultat {}

        record PasLAuteur(String auteur) implements Resultat {}

        record DejaRetire() implements Resultat {}
    }
}
