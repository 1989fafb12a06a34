package fr.esmsnumerique.eligibilite.essms.infrastructure;

import static fr.esmsnumerique.eligibilite.essms.infrastructure.EntiteLue.texte;

import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature;
import fr.esmsnumerique.kernel.Paris;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * FINESS+ « structures », version 1 of the schema its publisher gives ({@code https://finess.fr/structure.json}): one object whose list {@code pmej} holds the legal
 * entities, each with its establishments {@code ege}. The whole file is some 750 MB once inflated: one entity is in memory at a time. Groupings ({@code gco},
 * {@code gcc}) are not grappes of the programme and are left.
 */
final class LecteurFinessPlus implements LecteurFiness {

    private static final String VERSION = "v1.";
    /** No text of the format comes near these bounds: a hostile file must not fill the memory with one. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(100_000)
                            .maxNestingDepth(50)
                            .build())
                    .build())
            .build();

    private final Nomenclature nomenclature;

    LecteurFinessPlus(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    @Override
    public Entete lire(InputStream fichier, Consumer<LigneFiness> lignes) {
        if (nomenclature.categories().isEmpty()) {
            throw new FichierNonReconnu(
                    "FINESS+ ne donne que des codes de catégorie, et aucune nomenclature n'est chargée : importez d'abord un extrait etalab, ou la liste categories-finess.");
        }
        try (JsonParser json = JSON.createParser(fichier)) {
            return new Lecture(json, lignes).executer();
        }
    }

    /** One reading. */
    private final class Lecture {
        private final JsonParser json;
        private final Consumer<LigneFiness> lignes;
        private @Nullable LocalDate date;
        private @Nullable LignesEntite entites;

        Lecture(JsonParser json, Consumer<LigneFiness> lignes) {
            this.json = json;
            this.lignes = lignes;
        }

        Entete executer() {
            try {
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    racine();
                }
            } catch (JacksonException coupure) {
                signaler(coupure);
            }
            if (entites == null || date == null) {
                throw new FichierNonReconnu(
                        "Un fichier FINESS+ « structures » porte schemaVersion, generatedAt et la liste pmej : ce fichier ne les a pas.");
            }
            return new Entete("UTF-8", null, date);
        }

        private void racine() {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String champ = Objects.requireNonNull(json.currentName());
                json.nextToken();
                switch (champ) {
                    case "schemaVersion" -> exigerVersion(texte(json.readValueAsTree()));
                    case "generatedAt" -> date = jour(texte(json.readValueAsTree()));
                    case "pmej" -> entites();
                    default -> json.skipChildren();
                }
            }
        }

        private void entites() {
            LignesEntite sortie = new LignesEntite(nomenclature, lignes);
            entites = sortie;
            while (json.nextToken() == JsonToken.START_OBJECT) {
                sortie.ecrire(EntiteLue.lire(json));
            }
        }

        /** A download cut short: what came before is good, and kept. */
        private void signaler(JacksonException coupure) {
            if (entites == null) {
                throw new FichierNonReconnu("Le fichier n'est pas un JSON lisible : téléchargez-le à nouveau.");
            }
            lignes.accept(LigneLue.rejet(
                    entites.rang() + 1,
                    "",
                    "fichier",
                    "fichier.tronque",
                    "le fichier est tronqué ou abîmé à partir d'ici (octet "
                            + coupure.getLocation().getByteOffset()
                            + ") : téléchargez-le à nouveau, ce qui précède est repris"));
        }
    }

    private static void exigerVersion(String version) {
        if (!version.startsWith(VERSION)) {
            throw new FichierNonReconnu("Version « " + version
                    + " » du format FINESS+ : seule la version 1 est lue. Demandez la mise à jour de la plateforme.");
        }
    }

    private static LocalDate jour(String instant) {
        try {
            return Paris.jour(OffsetDateTime.parse(instant).toInstant());
        } catch (DateTimeException illisible) {
            throw new FichierNonReconnu("generatedAt n'est pas un horodatage : " + instant);
        }
    }
}
