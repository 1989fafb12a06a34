package fr.esmsnumerique.eligibilite.partenaire;

import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that looks for a group to join and accepts to be read (ELI-50). Document of collection {@code recherches}.
 *
 * @param organisme its FINESS juridique
 * @param contact erased with the withdrawal
 */
public record Recherche(
        @BsonId String organisme,
        String departement,
        List<Secteur> secteurs,
        TypeProjet typeProjet,
        @Nullable String codeSolution,
        int nombreEssms,
        @Nullable String precisions,
        @Nullable String contact,
        Instant publieeLe,
        @Nullable Instant retireeLe) {

    Recherche retiree(Instant le) {
        return new Recherche(
                organisme, departement, secteurs, typeProjet, codeSolution, nombreEssms, null, null, publieeLe, le);
    }
}
