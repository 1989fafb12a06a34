package fr.esmsnumerique.eligibilite.brouillon.web;

import fr.esmsnumerique.eligibilite.brouillon.model.Impact;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.ClauseChangee;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.DossierChange;
import fr.esmsnumerique.support.exports.ExportCsv;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The impact of a draft as a French spreadsheet opens it: BOM, {@code ;}, amounts in euros with a comma. */
final class ImpactCsv {

    private static final List<String> ENTETE = List.of(
            "Dossier",
            "Région",
            "Résultat en vigueur",
            "Résultat sous le brouillon",
            "Clauses changées",
            "Montant en vigueur (€)",
            "Montant sous le brouillon (€)",
            "Écart (€)",
            "Remarque");

    private ImpactCsv() {}

    static byte[] ecrire(Impact impact) {
        return ExportCsv.ecrire(ENTETE, impact.changes().stream().map(ImpactCsv::rang));
    }

    private static List<String> rang(DossierChange d) {
        Long avant = d.montants().avant();
        Long apres = d.montants().apres();
        return List.of(
                d.dossierId(),
                d.region().nom(),
                d.avant() == null ? "" : d.avant().name(),
                d.apres().name(),
                d.clauses().stream().map(ClauseChangee::clause).collect(Collectors.joining(", ")),
                euros(avant),
                euros(apres),
                avant == null || apres == null ? "" : euros(apres - avant),
                Objects.requireNonNullElse(d.montants().refus(), ""));
    }

    private static String euros(@Nullable Long centimes) {
        return centimes == null ? "" : ExportCsv.euros(centimes);
    }
}
