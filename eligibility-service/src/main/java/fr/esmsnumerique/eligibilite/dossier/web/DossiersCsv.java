package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.eligibilite.dossier.application.ListerDossiers.Ligne;
import fr.esmsnumerique.eligibilite.dossier.model.Affectation;
import fr.esmsnumerique.eligibilite.dossier.model.Echeance;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.exports.ExportCsv;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The list of applications as a French spreadsheet opens it: BOM, {@code ;}, days of Paris. */
final class DossiersCsv {

    private static final List<String> ENTETE = List.of(
            "Dossier",
            "Campagne",
            "Région",
            "État",
            "Porteur",
            "Type de projet",
            "Secteurs",
            "ESSMS",
            "Déposé le",
            "Suivi par",
            "Échéance",
            "Attendu",
            "Retard");

    private DossiersCsv() {}

    static byte[] ecrire(List<Ligne> lignes) {
        return ExportCsv.ecrire(ENTETE, lignes.stream().map(DossiersCsv::rang));
    }

    private static List<String> rang(Ligne ligne) {
        FicheDossier fiche = ligne.fiche();
        Echeance prochaine = ligne.prochaine();
        Affectation suivi = fiche.affectation();
        return List.of(
                fiche.id(),
                fiche.campagne(),
                fiche.region().nom(),
                fiche.etat().name(),
                fiche.porteur().raisonSociale(),
                fiche.typeProjet(),
                fiche.secteurs().stream().map(Enum::name).collect(Collectors.joining(", ")),
                String.valueOf(fiche.nombreEssms()),
                fiche.deposeLe() == null
                        ? ""
                        : Paris.jour(Objects.requireNonNull(fiche.deposeLe())).toString(),
                suivi == null ? "" : suivi.nom(),
                prochaine == null ? "" : prochaine.au().toString(),
                prochaine == null ? "" : prochaine.nature().phrase(),
                ligne.enRetard() ? "oui" : "non");
    }
}
