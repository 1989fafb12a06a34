package fr.esmsnumerique.usage.projet.infrastructure;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.usage.projet.model.ConstatSons;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Financement;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Recettes;
import fr.esmsnumerique.usage.projet.model.Secteur;
import fr.esmsnumerique.usage.projet.model.TypeProjet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Document of {@code projets}: {@code {_id: dossierId, campagne, region, porteur, raisonSociale, dateConvention, essms: [{…, constatSons?}], recettes?,
 * historiqueRecettes: [], premierMois?, dernierMois?, preuves: [], financement: {}, majLe, version}}. The attestation and its outbox live in the same document, under fields of their own.
 */
final class ProjetDocument {

    private ProjetDocument() {}

    /** Fields this mapping owns; absent optional values are left out. */
    static Document ecrire(Projet projet) {
        Document document = new Document("campagne", projet.campagne())
                .append("region", projet.region().code())
                .append("porteur", projet.porteur().valeur())
                .append("raisonSociale", projet.raisonSociale())
                .append("dateConvention", projet.dateConvention().toString())
                .append(
                        "essms",
                        projet.essms().stream().map(ProjetDocument::ecrire).toList())
                .append(
                        "historiqueRecettes",
                        projet.historiqueRecettes().stream()
                                .map(ProjetDocument::ecrire)
                                .toList())
                .append("preuves", PreuvesDocument.ecrire(projet.preuves()))
                .append("financement", ecrire(projet.financement()))
                .append("majLe", Date.from(projet.majLe()))
                .append("version", projet.version());
        ajouter(document, "recettes", Optional.ofNullable(projet.recettes()).map(ProjetDocument::ecrire));
        ajouter(
                document,
                "premierMois",
                Optional.ofNullable(projet.premierMois()).map(YearMonth::toString));
        ajouter(
                document,
                "dernierMois",
                Optional.ofNullable(projet.dernierMois()).map(YearMonth::toString));
        return document;
    }

    static Projet lire(Document document) {
        return new Projet(
                document.getString("_id"),
                document.getString("campagne"),
                region(document),
                new NumeroFiness(document.getString("porteur")),
                document.getString("raisonSociale"),
                LocalDate.parse(document.getString("dateConvention")),
                document.getList("essms", Document.class).stream()
                        .map(ProjetDocument::lireEssms)
                        .toList(),
                lireRecettes(document.get("recettes", Document.class)),
                document.getList("historiqueRecettes", Document.class).stream()
                        .map(ProjetDocument::recettes)
                        .toList(),
                mois(document.getString("premierMois")),
                mois(document.getString("dernierMois")),
                document.getString("attestationId"),
                PreuvesDocument.lire(document.getList("preuves", Document.class, List.of())),
                lireFinancement(document.get("financement", Document.class)),
                instant(document, "majLe"),
                document.getLong("version"));
    }

    private static Document ecrire(Essms essms) {
        Document document = new Document("numeroFiness", essms.numeroFiness().valeur())
                .append("raisonSociale", essms.raisonSociale())
                .append("secteur", essms.secteur().name())
                .append("region", essms.region().code())
                .append("typeProjet", essms.typeProjet().name());
        ajouter(document, "groupeFiness", Optional.ofNullable(essms.groupeFiness()));
        ajouter(
                document,
                "constatSons",
                Optional.ofNullable(essms.constatSons())
                        .map(c -> new Document("eligible", c.eligible())
                                .append("motif", c.motif())
                                .append("saisiLe", Date.from(c.saisiLe()))
                                .append("saisiPar", c.saisiPar())));
        return document;
    }

    private static Essms lireEssms(Document document) {
        Document constat = document.get("constatSons", Document.class);
        return new Essms(
                new NumeroFiness(document.getString("numeroFiness")),
                document.getString("raisonSociale"),
                Secteur.valueOf(document.getString("secteur")),
                region(document),
                TypeProjet.valueOf(document.getString("typeProjet")),
                document.getString("groupeFiness"),
                constat == null
                        ? null
                        : new ConstatSons(
                                constat.getBoolean("eligible"),
                                constat.getString("motif"),
                                instant(constat, "saisiLe"),
                                constat.getString("saisiPar")));
    }

    private static Document ecrire(Recettes recettes) {
        Document document = new Document("dateVa", recettes.dateVa().toString())
                .append("saisiLe", Date.from(recettes.saisiLe()))
                .append("saisiPar", recettes.saisiPar());
        ajouter(
                document,
                "dateDebutProjet",
                Optional.ofNullable(recettes.dateDebutProjet()).map(LocalDate::toString));
        ajouter(document, "dateVsr", Optional.ofNullable(recettes.dateVsr()).map(LocalDate::toString));
        ajouter(
                document,
                "dateFinDeploiement",
                Optional.ofNullable(recettes.dateFinDeploiement()).map(LocalDate::toString));
        return document;
    }

    private static @Nullable Recettes lireRecettes(@Nullable Document document) {
        return document == null ? null : recettes(document);
    }

    private static Recettes recettes(Document document) {
        return new Recettes(
                jour(document.getString("dateDebutProjet")),
                LocalDate.parse(document.getString("dateVa")),
                jour(document.getString("dateVsr")),
                jour(document.getString("dateFinDeploiement")),
                instant(document, "saisiLe"),
                document.getString("saisiPar"));
    }

    private static Document ecrire(Financement financement) {
        Document document = new Document();
        ajouter(document, "soldeCentimes", Optional.ofNullable(financement.soldeCentimes()));
        ajouter(
                document,
                "soldePayeLe",
                Optional.ofNullable(financement.soldePayeLe()).map(LocalDate::toString));
        ajouter(
                document,
                "resilieLe",
                Optional.ofNullable(financement.resilieLe()).map(LocalDate::toString));
        ajouter(
                document,
                "echeance",
                Optional.ofNullable(financement.echeance()).map(LocalDate::toString));
        return document;
    }

    private static Financement lireFinancement(@Nullable Document document) {
        return document == null
                ? Financement.INCONNU
                : new Financement(
                        document.getLong("soldeCentimes"),
                        jour(document.getString("soldePayeLe")),
                        jour(document.getString("resilieLe")),
                        jour(document.getString("echeance")));
    }

    private static void ajouter(Document document, String champ, Optional<?> valeur) {
        valeur.ifPresent(v -> document.append(champ, v));
    }

    private static Region region(Document document) {
        return Region.deCode(document.getString("region")).orElseThrow();
    }

    private static @Nullable LocalDate jour(@Nullable String texte) {
        return texte == null ? null : LocalDate.parse(texte);
    }

    private static @Nullable YearMonth mois(@Nullable String texte) {
        return texte == null ? null : YearMonth.parse(texte);
    }

    private static Instant instant(Document document, String champ) {
        return document.getDate(champ).toInstant();
    }
}
