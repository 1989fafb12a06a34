package fr.esmsnumerique.budget.usages.web;

import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.usages.model.CompteDUsage;
import fr.esmsnumerique.support.exports.Colonne;
import fr.esmsnumerique.support.exports.TableauExport;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts of usages as a table, nothing added up: who downloads it adds up along what they want. */
final class UsagesTableau {

    private static final List<Colonne> COLONNES = List.of(
            Colonne.texte("Code région"),
            Colonne.texte("Région"),
            Colonne.texte("Département"),
            Colonne.texte("Secteur"),
            Colonne.texte("Mois"),
            Colonne.texte("Indicateur"),
            Colonne.entier("ESSMS déclarés"),
            Colonne.entier("ESSMS à cible"),
            Colonne.entier("ESSMS à la cible"),
            Colonne.entier("Numérateur"),
            Colonne.entier("Dénominateur"),
            Colonne.taux("Taux"));

    private UsagesTableau() {}

    static TableauExport de(ExecutionDeTache execution, List<CompteDUsage> comptes) {
        return new TableauExport(
                "usages-" + execution.periode(),
                "Usages jusqu'à " + execution.periode(),
                COLONNES,
                comptes.stream().map(UsagesTableau::rang));
    }

    private static List<@Nullable Object> rang(CompteDUsage c) {
        return Arrays.asList(
                c.region().code(),
                c.region().nom(),
                c.departement(),
                c.secteur(),
                c.mois(),
                c.indicateur(),
                c.compte().declares(),
                c.compte().exiges(),
                c.compte().atteints(),
                c.compte().numerateur(),
                c.compte().denominateur(),
                UsagesMapper.points(c.compte().numerateur(), c.compte().denominateur()));
    }
}
