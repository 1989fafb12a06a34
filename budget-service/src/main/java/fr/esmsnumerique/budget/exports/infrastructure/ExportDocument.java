package fr.esmsnumerique.budget.exports.infrastructure;

import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.Export;
import fr.esmsnumerique.budget.exports.model.Export.Avancement;
import fr.esmsnumerique.budget.exports.model.Export.Etat;
import fr.esmsnumerique.budget.exports.model.Export.Fichier;
import fr.esmsnumerique.budget.exports.model.FormatDeFichier;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Document: {@code {_id, proprietaire, demande: {nature, format, exercice, consolidation, regions, filtres}, etat, demandeLe, reprises, lignes, total, arret, finiLe?,
 * fichier?: {nom, taille, sha256, dernierJour}, erreur, boiteEnvoi?, aRelayer?}}.
 */
final class ExportDocument {

    static final String ETAT = "etat";
    static final String ARRET = "arret";
    static final String LIGNES = "lignes";
    static final String TOTAL = "total";

    private ExportDocument() {}

    static Document ecrire(Export e) {
        Document document = new Document("_id", e.id())
                .append("proprietaire", e.proprietaire())
                .append("demande", ecrire(e.demande()))
                .append(ETAT, e.etat().name())
                .append("demandeLe", Date.from(e.demandeLe()))
                .append("reprises", e.reprises())
                .append(LIGNES, e.avancement().lignes())
                .append(TOTAL, e.avancement().total())
                .append(ARRET, e.arretDemande())
                .append("erreur", e.erreur());
        if (e.finiLe() != null) {
            document.append("finiLe", Date.from(e.finiLe()));
        }
        e.fichierEventuel()
                .ifPresent(f -> document.append(
                        "fichier",
                        new Document("nom", f.nom())
                                .append("taille", f.taille())
                                .append("sha256", f.sha256())
                                .append("dernierJour", f.dernierJour().toString())));
        return document;
    }

    private static Document ecrire(DemandeDExport d) {
        return new Document("nature", d.nature().name())
                .append("format", d.format().name())
                .append("exercice", d.exercice())
                .append("consolidation", d.consolidation())
                .append("regions", d.regions())
                .append("filtres", new Document(new TreeMap<>(d.filtres())));
    }

    static Export lire(Document d) {
        Date fin = d.getDate("finiLe");
        return new Export(
                d.getString("_id"),
                d.getString("proprietaire"),
                demande(d.get("demande", Document.class)),
                Etat.valueOf(d.getString(ETAT)),
                d.getDate("demandeLe").toInstant(),
                d.getInteger("reprises"),
                new Avancement(d.getLong(LIGNES), d.getLong(TOTAL)),
                d.getBoolean(ARRET),
                fin == null ? null : fin.toInstant(),
                fichier(d.get("fichier", Document.class)),
                d.getString("erreur"));
    }

    private static DemandeDExport demande(Document d) {
        Map<String, String> filtres = new TreeMap<>();
        d.get("filtres", Document.class).forEach((nom, valeur) -> filtres.put(nom, String.valueOf(valeur)));
        return new DemandeDExport(
                NatureDExport.valueOf(d.getString("nature")),
                FormatDeFichier.valueOf(d.getString("format")),
                d.getInteger("exercice"),
                d.getString("consolidation"),
                d.getList("regions", String.class),
                filtres);
    }

    private static @Nullable Fichier fichier(@Nullable Document f) {
        return f == null
                ? null
                : new Fichier(
                        f.getString("nom"),
                        f.getLong("taille"),
                        f.getString("sha256"),
                        LocalDate.parse(f.getString("dernierJour")));
    }
}
