package fr.esmsnumerique.usage.projet.infrastructure;

import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.usage.preuve.model.NaturePreuve;
import fr.esmsnumerique.usage.preuve.model.Preuve;
import fr.esmsnumerique.usage.preuve.model.Preuve.Fichier;
import fr.esmsnumerique.usage.preuve.model.Preuve.Version;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Field {@code preuves} of a project: {@code [{nature, versions: [{nom, type, taille, sha256, deposeLe, par}]}]}; ranks are positions. */
final class PreuvesDocument {

    private PreuvesDocument() {}

    static List<Document> ecrire(List<Preuve> preuves) {
        return preuves.stream()
                .map(p -> new Document("nature", p.nature().name())
                        .append(
                                "versions",
                                p.versions().stream()
                                        .map(PreuvesDocument::ecrire)
                                        .toList()))
                .toList();
    }

    static List<Preuve> lire(List<Document> preuves) {
        List<Preuve> lues = new ArrayList<>();
        for (Document preuve : preuves) {
            List<Document> versions = preuve.getList("versions", Document.class);
            List<Version> toutes = new ArrayList<>();
            versions.forEach(v -> toutes.add(lire(v, toutes.size() + 1)));
            lues.add(new Preuve(lues.size() + 1, NaturePreuve.valueOf(preuve.getString("nature")), toutes));
        }
        return lues;
    }

    private static Document ecrire(Version version) {
        Fichier fichier = version.fichier();
        return new Document("nom", fichier.nom())
                .append("type", fichier.type().name())
                .append("taille", fichier.taille())
                .append("sha256", fichier.sha256())
                .append("deposeLe", Date.from(version.deposeLe()))
                .append("par", version.par());
    }

    private static Version lire(Document version, int numero) {
        return new Version(
                numero,
                new Fichier(
                        version.getString("nom"),
                        TypeFichier.valueOf(version.getString("type")),
                        version.getLong("taille"),
                        version.getString("sha256")),
                version.getDate("deposeLe").toInstant(),
                version.getString("par"));
    }
}
