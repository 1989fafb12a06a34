package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.ValeurDeclaree;
import fr.esmsnumerique.usage.projet.model.Essms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An establishment and what it declared for the period.
 *
 * @param saisie {@code null} when it declared nothing
 * @param reductions entries of the annex that apply to it this month
 */
public record EssmsDeclare(Essms essms, @Nullable Saisie saisie, List<Reduction> reductions) {

    public EssmsDeclare {
        reductions = List.copyOf(reductions);
    }

    public ValeurDeclaree valeur(Compteur compteur) {
        return saisie == null ? new ValeurDeclaree.Manquante() : saisie.valeur(compteur);
    }

    /** Persons who leave the denominator of this indicator: each counter once, however many entries name it; nothing declared, nothing deducted. */
    long deduit(Indicateur indicateur) {
        return reductions.isEmpty() ? 0 : deduitParAnnexe(indicateur);
    }

    private long deduitParAnnexe(Indicateur indicateur) {
        return pour(indicateur).stream()
                .map(Reduction::compteur)
                .distinct()
                .mapToLong(this::nombre)
                .sum();
    }

    List<Reduction> pour(Indicateur indicateur) {
        return reductions.isEmpty()
                ? List.of()
                : reductions.stream().filter(r -> r.indicateur() == indicateur).toList();
    }

    /** What was done with one entry, for the explanation. */
    String fait(Reduction reduction) {
        String quoi = reduction.compteur().libelle() + ", aménagement " + reduction.amenagement() + " (USE-14)";
        return valeur(reduction.compteur()) instanceof ValeurDeclaree.Nombre(long nombre)
                ? essms.designation() + " : dénominateur réduit de " + nombre + " " + quoi
                : essms.designation() + " : rien n'est déduit, non déclaré : " + quoi;
    }

    private long nombre(Compteur compteur) {
        return valeur(compteur) instanceof ValeurDeclaree.Nombre(long nombre) ? nombre : 0;
    }
}
