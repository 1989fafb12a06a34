package fr.esmsnumerique.financement.exemplaire.application;

import fr.esmsnumerique.financement.exemplaire.model.Exemplaire;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.fichiers.ControleFichier;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.support.tableaux.Empreinte;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps a signed copy: a PDF by its content, each different file a new version, none ever replaced. */
@Service
public class DeposerExemplaire {

    private static final int ESSAIS = 10;

    private final Exemplaires exemplaires;
    private final Horloge horloge;
    private final ControleFichier controle;

    DeposerExemplaire(Exemplaires exemplaires, Horloge horloge, ControleFichier controle) {
        this.controle = controle;
        this.exemplaires = exemplaires;
        this.horloge = horloge;
    }

    /** Outcome. */
    public sealed interface Depot {
        record Fait(Exemplaire exemplaire) implements Depot {}

        record TropGrand() implements Depot {}

        record TropNombreux() implements Depot {}

        /** @param motif in French, what to do about it */
        record Refuse(String motif) implements Depot {}
    }

    public Depot deposer(String conventionId, byte[] fichier, String par) {
        if (fichier.length > Exemplaire.OCTETS_MAX) {
            return new Depot.TropGrand();
        }
        Optional<String> motif = refus(fichier);
        if (motif.isPresent()) {
            return new Depot.Refuse(motif.get());
        }
        String empreinte = Empreinte.de(fichier);
        for (int essai = 0; essai < ESSAIS; essai++) {
            List<Exemplaire> deja = exemplaires.de(conventionId);
            Optional<Exemplaire> meme =
                    deja.stream().filter(e -> e.empreinte().equals(empreinte)).findFirst();
            if (meme.isPresent()) {
                return new Depot.Fait(meme.get());
            }
            if (deja.size() >= Exemplaire.MAXIMUM) {
                return new Depot.TropNombreux();
            }
            Exemplaire nouveau = new Exemplaire(
                    deja.size() + 1,
                    empreinte,
                    fichier.length,
                    par,
                    horloge.instant().truncatedTo(ChronoUnit.MILLIS));
            if (exemplaires.ajouter(conventionId, nouveau, fichier)) {
                return new Depot.Fait(nouveau);
            }
        }
        throw new IllegalStateException("Dépôts concurrents incessants sur " + conventionId);
    }

    private Optional<String> refus(byte[] fichier) {
        return switch (controle.controler(fichier)) {
            case ControleFichier.Resultat.Accepte(TypeFichier type) ->
                type == TypeFichier.PDF
                        ? Optional.empty()
                        : Optional.of("L'exemplaire signé est un PDF : numérisez la convention en PDF.");
            case ControleFichier.Resultat.Refuse refuse ->
                Optional.of(refuse.refus().action());
        };
    }
}
