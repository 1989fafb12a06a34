package fr.esmsnumerique.financement.subvention.infrastructure;

import fr.esmsnumerique.contrats.eligibilite.client.modele.DemandesSpecifiques;
import fr.esmsnumerique.contrats.eligibilite.client.modele.DevisAmoa;
import fr.esmsnumerique.contrats.eligibilite.client.modele.DevisEquipement;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.client.modele.HeuresMedicoSociales;
import fr.esmsnumerique.contrats.eligibilite.client.modele.LigneEssms;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Organisme;
import fr.esmsnumerique.contrats.eligibilite.client.modele.VoieAchat;
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
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu.Porteur;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Translates eligibility-service's contract into what decides an amount. */
public final class DossierRecu {

    private DossierRecu() {}

    public static DossierRetenu enDossierRetenu(Dossier dossier) {
        return new DossierRetenu(
                dossier.getDossierId(),
                dossier.getCampagne(),
                region(dossier.getRegion()),
                new Porteur(
                        dossier.getPorteur().getNumeroFinessJuridique(),
                        dossier.getPorteur().getRaisonSociale()),
                dossier.getSolution().getNom(),
                dossier.getSolution().getEditeur(),
                projet(dossier));
    }

    private static ProjetAFinancer projet(Dossier dossier) {
        DemandesSpecifiques demandes = dossier.getDemandesSpecifiques();
        Map<String, Long> devis = new HashMap<>();
        if (demandes != null && demandes.getEquipement() != null) {
            for (DevisEquipement d : demandes.getEquipement()) {
                devis.put(d.getNumeroFiness(), d.getDevisCentimes());
            }
        }
        List<EssmsProjet> essms = new ArrayList<>();
        for (LigneEssms ligne : dossier.getEssms()) {
            // A quote pays for one line: a second line with the same number, were it not excluded, would not have it
            // too.
            boolean finance = exclusion(ligne) == null;
            essms.add(essms(essms.size() + 1, ligne, finance ? devis.remove(ligne.getNumeroFiness()) : null));
        }
        return new ProjetAFinancer(
                dossier.getOrganismes().stream().map(DossierRecu::organisme).toList(),
                essms,
                StatutSolution.valueOf(
                        dossier.getSolution().getStatutReferencement().name()),
                montant(dossier.getPrixEditeurCentimes()),
                amoa(dossier, demandes),
                pilotes(dossier));
    }

    private static DemandeAmoa amoa(Dossier dossier, @Nullable DemandesSpecifiques demandes) {
        if (demandes == null) {
            return DemandeAmoa.AUCUNE;
        }
        DevisAmoa devis = demandes.getAmoa();
        return new DemandeAmoa(
                devis != null || Boolean.TRUE.equals(demandes.getAmoaPilotage()),
                devis == null ? null : montant(devis.getDevisCentimes()),
                Boolean.TRUE.equals(demandes.getAmoaMarche()),
                dossier.getDeclarations().getVoieAchat() == VoieAchat.SAD);
    }

    /** Establishments set aside because this very solution was already paid for them: not paid again, they count in the size (AMB-30), each once. */
    private static int pilotes(Dossier dossier) {
        return (int) dossier.getEssms().stream()
                .filter(ligne -> exclusion(ligne) != null)
                .filter(ligne -> ligne.getFinancementsAnterieurs().stream()
                        .anyMatch(f -> ligne.getCodeSolution().equals(f.getCodeSolution())))
                .map(LigneEssms::getNumeroFiness)
                .distinct()
                .count();
    }

    private static OrganismeProjet organisme(Organisme organisme) {
        return new OrganismeProjet(
                organisme.getNumeroFinessJuridique(),
                organisme.getRaisonSociale(),
                organisme.getNombreEssmsTotal(),
                region(organisme.getRegion()).estCorseOuUltramarine());
    }

    private static EssmsProjet essms(int rang, LigneEssms ligne, @Nullable Long devis) {
        return new EssmsProjet(
                rang,
                ligne.getNumeroFiness(),
                Objects.requireNonNullElse(ligne.getRaisonSociale(), "ESSMS absent du référentiel FINESS"),
                Objects.requireNonNullElse(ligne.getDepartement(), ""),
                Objects.requireNonNullElse(ligne.getGroupeCategorie(), ""),
                TypeProjet.valueOf(ligne.getTypeProjet().name()),
                Secteur.valueOf(ligne.getSecteur().name()),
                ligne.getNumeroFinessJuridique(),
                confort(ligne),
                exclusion(ligne),
                montant(ligne.getPrixEditeurCentimes()),
                devis == null ? null : new DemandeEquipement(new Montant(devis)));
    }

    private static @Nullable Confort confort(LigneEssms ligne) {
        HeuresMedicoSociales heures = ligne.getConfort();
        if (heures == null) {
            return null;
        }
        // More medico-social hours than hours: as good as undeclared, a person looks.
        boolean coherentes = heures.getHeuresMedicoSociales() <= heures.getHeuresTotales();
        return coherentes
                ? new Confort(heures.getHeuresMedicoSociales(), heures.getHeuresTotales())
                : Confort.NON_DECLARE;
    }

    /** Absent means never evaluated: a retained file always was, so the line counts unless the evaluation excluded it. */
    private static @Nullable Exclusion exclusion(LigneEssms ligne) {
        if (!Boolean.FALSE.equals(ligne.getFinancable())) {
            return null;
        }
        String motif = Objects.requireNonNullElse(ligne.getMotifNonFinancable(), "Écarté à la recevabilité.");
        String clause = Objects.requireNonNullElse(ligne.getClauseNonFinancable(), "FUN-30");
        return new Exclusion(
                motif,
                new ReferenceLegale(
                        "Évaluation de recevabilité du dossier", "clause " + clause, Statut.SUR_TEXTE, clause));
    }

    private static @Nullable Montant montant(@Nullable Long centimes) {
        return centimes == null ? null : new Montant(centimes);
    }

    private static Region region(String code) {
        return Region.deCode(code).orElseThrow(() -> new IllegalArgumentException("Région inconnue : " + code));
    }
}
