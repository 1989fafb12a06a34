package fr.esmsnumerique.eligibilite.essms.model;

import fr.esmsnumerique.kernel.Region;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An establishment of article L.312-1 of the CASF, as FINESS describes it.
 *
 * @param numeroFiness FINESS géographique
 * @param numeroFinessJuridique FINESS of the managing body
 * @param departement {@code 21}, {@code 2A}, {@code 971}…
 * @param region {@code null} where the texts name no ARS (Wallis-et-Futuna, Saint-Pierre-et-Miquelon): a person decides
 * @param categorie FINESS category code
 * @param groupeCategorie four digits of the category group, {@code 4401}
 * @param siret absent when FINESS holds none, or one with a wrong key
 * @param modeTarification {@code codemft}
 * @param datemaj last change in FINESS
 * @param fermeLe day it closed, as FINESS+ says; an extract lists open establishments only
 */
public record Essms(
        String numeroFiness,
        String numeroFinessJuridique,
        String raisonSociale,
        String departement,
        @Nullable Region region,
        String commune,
        String categorie,
        String libelleCategorie,
        String groupeCategorie,
        @Nullable String siret,
        String modeTarification,
        String libelleModeTarification,
        LocalDate datemaj,
        @Nullable LocalDate fermeLe) {

    /** An open one. */
    public Essms(
            String numeroFiness,
            String numeroFinessJuridique,
            String raisonSociale,
            String departement,
            @Nullable Region region,
            String commune,
            String categorie,
            String libelleCategorie,
            String groupeCategorie,
            @Nullable String siret,
            String modeTarification,
            String libelleModeTarification,
            LocalDate datemaj) {
        this(
                numeroFiness,
                numeroFinessJuridique,
                raisonSociale,
                departement,
                region,
                commune,
                categorie,
                libelleCategorie,
                groupeCategorie,
                siret,
                modeTarification,
                libelleModeTarification,
                datemaj,
                null);
    }

    public boolean estOuvert() {
        return fermeLe == null;
    }

    /** As texts, for the history of changes; absent fields are left out. */
    public Map<String, String> champs() {
        Map<String, String> champs = new HashMap<>(Map.of(
                "numeroFinessJuridique", numeroFinessJuridique,
                "raisonSociale", raisonSociale,
                "departement", departement,
                "commune", commune,
                "categorie", categorie,
                "libelleCategorie", libelleCategorie,
                "groupeCategorie", groupeCategorie,
                "modeTarification", modeTarification,
                "libelleModeTarification", libelleModeTarification,
                "datemaj", datemaj.toString()));
        if (siret != null) {
            champs.put("siret", siret);
        }
        if (fermeLe != null) {
            champs.put("fermeLe", fermeLe.toString());
        }
        if (region != null) {
            champs.put("region", region.code());
        }
        return champs;
    }

    /** What a search looks into, without case nor accents. */
    String cherchable() {
        return Normalizer.normalize(
                        raisonSociale + " " + numeroFiness + " " + numeroFinessJuridique, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    public AutoriteTarification autoriteTarification() {
        return AutoriteTarification.proposee(libelleModeTarification);
    }
}
