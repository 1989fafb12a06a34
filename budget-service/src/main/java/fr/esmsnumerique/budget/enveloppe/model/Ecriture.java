package fr.esmsnumerique.budget.enveloppe.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What an accepted demand writes, before it has a number and a hash.
 *
 * @param dateEffet day from which it counts
 * @param motif reason given by the author, may be empty
 */
public record Ecriture(
        TypeMouvement type, List<Ligne> lignes, LocalDate dateEffet, String motif, References references) {

    public Ecriture {
        lignes = List.copyOf(lignes);
    }

    public static Ecriture de(TypeMouvement type, List<Ligne> lignes, LocalDate dateEffet) {
        return new Ecriture(type, lignes, dateEffet, "", References.AUCUNE);
    }

    public Ecriture avec(References nouvelles) {
        return new Ecriture(type, lignes, dateEffet, motif, nouvelles);
    }

    public Ecriture avecMotif(String nouveau) {
        return new Ecriture(type, lignes, dateEffet, nouveau, references);
    }
}
