package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import java.time.Instant;
import java.util.List;

/** What the last check of the documents found. */
public record Completude(Instant verifieeLe, String par, List<PiecesManquantes> manquantes) {

    public Completude {
        manquantes = List.copyOf(manquantes);
    }

    public boolean complet() {
        return manquantes.isEmpty();
    }

    /** @param clause the one that waits for these documents */
    public record PiecesManquantes(String clause, String phrase, List<CodePiece> codes) {

        public PiecesManquantes {
            codes = List.copyOf(codes);
        }
    }
}
