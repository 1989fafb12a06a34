package fr.esmsnumerique.usage.declaration.infrastructure;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.DeclarationEssms;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration.Origine;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** A version: {@code {nombres: {MESSAGES_MSS: 12…}, sansObjet: {E_PARCOURS: "motif"…}, saisiLe, saisiPar, origine, motif?}}. An absent counter is missing. */
final class DeclarationDocument {

    private DeclarationDocument() {}

    static DeclarationEssms lire(NumeroFiness numero, Document mois) {
        return new DeclarationEssms(
                numero,
                version(mois.get("courante", Document.class)),
                mois.getList("historique", Document.class, List.of()).stream()
                        .map(DeclarationDocument::version)
                        .toList());
    }

    static Document ecrire(VersionDeclaration version) {
        Document nombres = new Document();
        version.saisie().nombres().forEach((compteur, nombre) -> nombres.append(compteur.name(), nombre));
        Document sansObjet = new Document();
        version.saisie().sansObjet().forEach((compteur, motif) -> sansObjet.append(compteur.name(), motif));
        Document document = new Document("nombres", nombres)
                .append("sansObjet", sansObjet)
                .append("saisiLe", Date.from(version.saisiLe()))
                .append("saisiPar", version.saisiPar())
                .append("origine", version.origine().name());
        if (version.motif() != null) {
            document.append("motif", version.motif());
        }
        return document;
    }

    private static VersionDeclaration version(Document document) {
        Map<Compteur, Long> nombres = new EnumMap<>(Compteur.class);
        document.get("nombres", Document.class)
                .forEach((nom, valeur) -> nombres.put(Compteur.valueOf(nom), ((Number) valeur).longValue()));
        Map<Compteur, String> sansObjet = new EnumMap<>(Compteur.class);
        document.get("sansObjet", Document.class)
                .forEach((nom, motif) -> sansObjet.put(Compteur.valueOf(nom), (String) motif));
        return new VersionDeclaration(
                new Saisie(nombres, sansObjet),
                document.getDate("saisiLe").toInstant(),
                document.getString("saisiPar"),
                Origine.valueOf(document.getString("origine")),
                document.getString("motif"));
    }
}
