package fr.esmsnumerique.financement.calcul.web;

import fr.esmsnumerique.contrats.financement.modele.DossierASimuler;
import fr.esmsnumerique.contrats.financement.modele.EssmsASimuler;
import fr.esmsnumerique.contrats.financement.modele.OrganismeASimuler;
import fr.esmsnumerique.financement.calcul.model.Confort;
import fr.esmsnumerique.financement.calcul.model.DemandeAmoa;
import fr.esmsnumerique.financement.calcul.model.DemandeEquipement;
import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.calcul.model.Exclusion;
import fr.esmsnumerique.financement.calcul.model.OrganismeProjet;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.StatutSolution;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file to simulate as a project to compute. */
final class DossierSimuleRecu {

    private static final Exclusion EXCLU = new Exclusion(
            "Écarté du financement à l'évaluation.",
            new ReferenceLegale("Évaluation simulée du dossier", "ligne écartée", Statut.SUR_TEXTE, "FUN-30"));

    private DossierSimuleRecu() {}

    static ProjetAFinancer projet(DossierASimuler dossier) {
        List<EssmsProjet> essms = new ArrayList<>();
        Set<String> payes = new HashSet<>();
        for (EssmsASimuler ligne : dossier.getEssms()) {
            // A quote pays for one line, the first that counts.
            boolean devisLibre = !ligne.getExclu() && payes.add(ligne.getNumeroFiness());
            essms.add(essms(essms.size() + 1, ligne, devisLibre));
        }
        return new ProjetAFinancer(
                dossier.getOrganismes().stream()
                        .map(DossierSimuleRecu::organisme)
                        .toList(),
                essms,
                StatutSolution.valueOf(dossier.getStatutSolution().name()),
                montant(dossier.getPrixEditeurCentimes()),
                amoa(dossier),
                dossier.getEssmsPilotes());
    }

    private static DemandeAmoa amoa(DossierASimuler dossier) {
        Montant devis = montant(dossier.getDevisAmoaCentimes());
        return new DemandeAmoa(
                devis != null || dossier.getAmoaPilotage(), devis, dossier.getAmoaMarche(), dossier.getAchatParSad());
    }

    private static OrganismeProjet organisme(OrganismeASimuler organisme) {
        return new OrganismeProjet(
                organisme.getNumeroFinessJuridique(),
                organisme.getRaisonSociale(),
                organisme.getNombreEssmsTotal(),
                Region.deCode(organisme.getRegion()).orElseThrow().estCorseOuUltramarine());
    }

    private static EssmsProjet essms(int rang, EssmsASimuler ligne, boolean devisLibre) {
        Montant devis = devisLibre ? montant(ligne.getDevisEquipementCentimes()) : null;
        return new EssmsProjet(
                rang,
                ligne.getNumeroFiness(),
                "ESSMS " + ligne.getNumeroFiness(),
                "",
                Objects.requireNonNullElse(ligne.getGroupeCategorie(), ""),
                TypeProjet.valueOf(ligne.getTypeProjet().name()),
                Secteur.valueOf(ligne.getSecteur().name()),
                ligne.getNumeroFinessJuridique(),
                ligne.getConfort() ? Confort.NON_DECLARE : null,
                ligne.getExclu() ? EXCLU : null,
                montant(ligne.getPrixEditeurCentimes()),
                devis == null ? null : new DemandeEquipement(devis));
    }

    private static @Nullable Montant montant(@Nullable Long centimes) {
        return centimes == null ? null : new Montant(centimes);
    }
}
