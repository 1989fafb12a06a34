package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.application.LigneFiness;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness.Rejetee;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness.Retenue;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature.Categorie;
import fr.esmsnumerique.kernel.Departement;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.NumeroSiret;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An establishment of L.312-1 as its file writes it, before anything is checked: what both formats have in common.
 *
 * @param rang where it is: the line of an extract, the rank of the establishment in a FINESS+ file
 * @param noms how its format calls the fields, for the report
 * @param lieu département as the file codes it, or commune
 * @param departement what that code means
 */
record LigneLue(
        int rang,
        Noms noms,
        String finess,
        String juridique,
        String raisonSociale,
        String lieu,
        Optional<Departement> departement,
        String commune,
        Categorie categorie,
        String siret,
        String mode,
        String libelleMode,
        String datemaj,
        @Nullable LocalDate fermeLe) {

    private static final String MAUVAIS_NUMERO = "numéro FINESS mal formé ou clé de contrôle incorrecte";

    /** Field names of a format. */
    record Noms(String finess, String juridique, String lieu, String datemaj, String siret) {}

    LigneFiness verifier() {
        if (!NumeroFiness.estValide(finess)) {
            return rejet(rang, finess, noms.finess(), "finess.invalide", MAUVAIS_NUMERO);
        }
        if (!NumeroFiness.estValide(juridique)) {
            return rejet(rang, finess, noms.juridique(), "finess.invalide", MAUVAIS_NUMERO);
        }
        if (departement.isEmpty()) {
            return rejet(
                    rang,
                    finess,
                    noms.lieu(),
                    "departement.inconnu",
                    "département inconnu : « " + ErreurImport.abrege(lieu) + " »");
        }
        LocalDate maj = date(datemaj);
        if (maj == null) {
            return rejet(
                    rang,
                    finess,
                    noms.datemaj(),
                    "date.invalide",
                    "date AAAA-MM-JJ attendue, « " + ErreurImport.abrege(datemaj) + " » lue");
        }
        return retenue(departement.get(), maj);
    }

    private LigneFiness retenue(Departement ou, LocalDate maj) {
        boolean bonSiret = siretValide(siret);
        Optional<ErreurImport> reserve = bonSiret || siret.isEmpty()
                ? Optional.empty()
                : Optional.of(new ErreurImport(
                        rang,
                        finess,
                        noms.siret(),
                        "siret.invalide",
                        "clé de contrôle incorrecte : ligne reprise sans SIRET"));
        return new Retenue(
                new Essms(
                        finess,
                        juridique,
                        raisonSociale,
                        ou.code(),
                        ou.region().orElse(null),
                        commune,
                        categorie.code(),
                        categorie.libelle(),
                        categorie.groupe(),
                        bonSiret ? siret : null,
                        mode,
                        libelleMode,
                        maj,
                        fermeLe),
                reserve);
    }

    private static boolean siretValide(String siret) {
        try {
            return new NumeroSiret(siret).valeur().equals(siret);
        } catch (IllegalArgumentException malForme) {
            return false;
        }
    }

    static @Nullable LocalDate date(String texte) {
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeException illisible) {
            return null;
        }
    }

    static Rejetee rejet(int rang, String finess, String champ, String code, String raison) {
        return new Rejetee(new ErreurImport(rang, ErreurImport.abrege(finess), champ, code, raison));
    }
}
