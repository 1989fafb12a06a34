package fr.esmsnumerique.usage.amenagement.infrastructure;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.amenagement.model.DocumentJoint;
import fr.esmsnumerique.usage.amenagement.model.Etape;
import fr.esmsnumerique.usage.amenagement.model.EtatAmenagement;
import fr.esmsnumerique.usage.amenagement.model.MotifReduction;
import fr.esmsnumerique.usage.amenagement.model.Perimetre;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.YearMonth;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * {@code {campagne, indicateur, secteur?, motif, activite, du, au?, regions: [code], documents: [texte], fichiers: [{rang, nom, type, taille, sha256, region, par, le}], etat, version, etapes: [{geste, le, sujet, nom, qualite,
 * favorable?, texte}]}}; months as {@code 2026-01}.
 */
final class AmenagementDocument {

    private AmenagementDocument() {}

    static Document ecrire(Amenagement amenagement, long version) {
        Perimetre perimetre = amenagement.perimetre();
        Document document = new Document("campagne", perimetre.campagne())
                .append("indicateur", perimetre.indicateur().name())
                .append("motif", perimetre.motif().name())
                .append("activite", perimetre.activite())
                .append("du", perimetre.du().toString())
                .append(
                        "regions",
                        amenagement.regions().stream().map(Region::code).toList())
                .append("documents", amenagement.documents())
                .append(
                        "fichiers",
                        amenagement.fichiers().stream()
                                .map(AmenagementDocument::fichier)
                                .toList())
                .append("etat", amenagement.etat().name())
                .append("version", version)
                .append(
                        "etapes",
                        amenagement.etapes().stream()
                                .map(AmenagementDocument::etape)
                                .toList());
        if (perimetre.secteur() != null) {
            document.append("secteur", perimetre.secteur().name());
        }
        if (perimetre.au() != null) {
            document.append("au", perimetre.au().toString());
        }
        return document;
    }

    static Amenagement lire(Document document) {
        Set<Region> regions = new LinkedHashSet<>();
        document.getList("regions", String.class)
                .forEach(code -> regions.add(Region.deCode(code).orElseThrow()));
        return new Amenagement(
                document.getString("_id"),
                perimetre(document),
                regions,
                document.getList("documents", String.class),
                document.getList("fichiers", Document.class, List.of()).stream()
                        .map(AmenagementDocument::lireFichier)
                        .toList(),
                EtatAmenagement.valueOf(document.getString("etat")),
                document.getList("etapes", Document.class).stream()
                        .map(AmenagementDocument::lireEtape)
                        .toList(),
                document.getLong("version"));
    }

    private static Perimetre perimetre(Document document) {
        String secteur = document.getString("secteur");
        return new Perimetre(
                document.getString("campagne"),
                Indicateur.valueOf(document.getString("indicateur")),
                secteur == null ? null : Secteur.valueOf(secteur),
                MotifReduction.valueOf(document.getString("motif")),
                document.getString("activite"),
                YearMonth.parse(document.getString("du")),
                mois(document.getString("au")));
    }

    private static Document fichier(DocumentJoint joint) {
        return new Document("rang", joint.rang())
                .append("nom", joint.nom())
                .append("type", joint.type().name())
                .append("taille", joint.taille())
                .append("sha256", joint.sha256())
                .append("region", joint.region().code())
                .append("par", joint.par())
                .append("le", Date.from(joint.le()));
    }

    private static DocumentJoint lireFichier(Document document) {
        return new DocumentJoint(
                document.getInteger("rang"),
                document.getString("nom"),
                TypeFichier.valueOf(document.getString("type")),
                document.getLong("taille"),
                document.getString("sha256"),
                Region.deCode(document.getString("region")).orElseThrow(),
                document.getString("par"),
                document.getDate("le").toInstant());
    }

    private static Document etape(Etape etape) {
        Document document = new Document("geste", etape.geste().name())
                .append("le", Date.from(etape.le()))
                .append("sujet", etape.sujet())
                .append("nom", etape.nom())
                .append("qualite", etape.qualite())
                .append("texte", etape.texte());
        return etape.favorable() == null ? document : document.append("favorable", etape.favorable());
    }

    private static Etape lireEtape(Document document) {
        return new Etape(
                Etape.Geste.valueOf(document.getString("geste")),
                document.getDate("le").toInstant(),
                document.getString("sujet"),
                document.getString("nom"),
                document.getString("qualite"),
                document.getBoolean("favorable"),
                document.getString("texte"));
    }

    private static @Nullable YearMonth mois(@Nullable String mois) {
        return mois == null ? null : YearMonth.parse(mois);
    }
}
