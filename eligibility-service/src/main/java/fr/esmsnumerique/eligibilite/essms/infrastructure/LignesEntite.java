package fr.esmsnumerique.eligibilite.essms.infrastructure;

import static fr.esmsnumerique.eligibilite.essms.infrastructure.EntiteLue.texte;

import fr.esmsnumerique.eligibilite.essms.application.LigneFiness;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness.Entite;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness.Ignoree;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness.Retenue;
import fr.esmsnumerique.eligibilite.essms.infrastructure.EntiteLue.Etablissement;
import fr.esmsnumerique.eligibilite.essms.infrastructure.LigneLue.Noms;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature.Categorie;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.kernel.Departement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a legal entity of FINESS+ and its establishments become, one after the other. */
final class LignesEntite {

    private static final Noms NOMS = new Noms("numFinessEge", "numFinessPm", "cogCommune", "dateDerniereMaj", "siret");
    private static final String INACTIF = "I";
    private static final int LONGUEUR_JOUR = 10;

    private final Nomenclature nomenclature;
    private final Consumer<LigneFiness> lignes;
    private int rang;

    LignesEntite(Nomenclature nomenclature, Consumer<LigneFiness> lignes) {
        this.nomenclature = nomenclature;
        this.lignes = lignes;
    }

    /** Records written, entities included. */
    int rang() {
        return rang;
    }

    void ecrire(EntiteLue entite) {
        String juridique = texte(entite.informations.path("numFinessPm"));
        boolean gestionnaire = false;
        for (Etablissement lu : entite.etablissements) {
            rang++;
            LigneFiness ligne = etablissement(lu, juridique);
            gestionnaire |= ligne instanceof Retenue retenue && retenue.essms().estOuvert();
            lignes.accept(ligne);
        }
        rang++;
        lignes.accept(gestionnaire ? fiche(entite, juridique) : new Ignoree(Optional.empty()));
    }

    private LigneFiness etablissement(Etablissement lu, String juridique) {
        String finess = texte(lu.informations().path("numFinessEge"));
        LocalDate fermeLe = fermeture(lu);
        Optional<Categorie> categorie = nomenclature.categorie(lu.categorie());
        if (categorie.isEmpty()) {
            return fermeLe != null
                    ? new Ignoree(Optional.empty())
                    : LigneLue.rejet(
                            rang,
                            finess,
                            "categorieentiteGeographiqueExercice",
                            "categorie.inconnue",
                            "catégorie « " + lu.categorie()
                                    + " » absente de la nomenclature chargée : importez un extrait etalab récent ou la liste categories-finess");
        }
        if (!categorie.get().estDuL312()) {
            return new Ignoree(Optional.empty());
        }
        String cog = texte(lu.adresse().path("cogCommune"));
        String nom = texte(lu.informations().path("nomEgeLong"));
        return new LigneLue(
                        rang,
                        NOMS,
                        finess,
                        juridique,
                        nom.isEmpty() ? texte(lu.informations().path("nomEgeCourt")) : nom,
                        cog,
                        Departement.deCommune(cog),
                        commune(lu.adresse()),
                        categorie.get(),
                        texte(lu.informations().path("siret")),
                        lu.mode(),
                        nomenclature.libelleMode(lu.mode()),
                        jour(lu.datemaj()),
                        fermeLe)
                .verifier();
    }

    /** The state decides; the day is that of the closing, or of the change that says it. */
    private static @Nullable LocalDate fermeture(Etablissement lu) {
        if (!lu.etat().equals(INACTIF)) {
            return null;
        }
        LocalDate dite = LigneLue.date(texte(lu.informations().path("dateFermeture")));
        LocalDate maj = LigneLue.date(jour(lu.datemaj()));
        return dite != null ? dite : maj != null ? maj : LocalDate.EPOCH;
    }

    private static LigneFiness fiche(EntiteLue entite, String juridique) {
        JsonNode dites = entite.informations;
        Map<String, String> champs = new HashMap<>();
        champs.put(Liste.ORGANISMES.colonneObjet(), juridique);
        String longue = texte(dites.path("denominationLonguePmSmsse"));
        champs.put("raisonSociale", longue.isEmpty() ? texte(dites.path("denominationPm")) : longue);
        champs.put("siren", texte(dites.path("siren")));
        champs.put("statutJuridique", texte(dites.path("statutJuridique")));
        champs.put("commune", commune(entite.adresse));
        champs.put(
                "departement",
                Departement.deCommune(texte(entite.adresse.path("cogCommune")))
                        .map(Departement::code)
                        .orElse(""));
        champs.put("fermeLe", texte(dites.path("dateFermeture")));
        champs.values().removeIf(String::isEmpty);
        return new Entite(new Listes.Ligne(juridique, new Fiche(juridique, Map.copyOf(champs))));
    }

    private static String commune(JsonNode adresse) {
        return (texte(adresse.path("codePostal")) + " " + texte(adresse.path("ligneAcheminement"))).strip();
    }

    private static String jour(String horodatage) {
        return horodatage.length() < LONGUEUR_JOUR ? horodatage : horodatage.substring(0, LONGUEUR_JOUR);
    }
}
