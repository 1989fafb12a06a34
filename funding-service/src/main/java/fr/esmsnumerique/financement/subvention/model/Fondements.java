package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule each refusal rests on, when the campaign's own text is not at hand. What no text says is the platform's way to hold an act taken by a person: its status is
 * an inference, and says so.
 */
final class Fondements {

    private static final String AAP_2022 =
            "ARS Bourgogne-Franche-Comté, appel à projets ESMS numérique 2022 (instruction DNS/CNSA/DGCS/2022/34)";
    private static final String PDL_2025 =
            "Instruction DNS/DGCS/CNSA/2025/40 du 16 avril 2025 (AAP ARS Pays de la Loire 2025)";
    private static final String GE_2025 =
            "Instruction DNS/DGCS/CNSA/2025/40 du 16 avril 2025 (webinaire ARS Grand Est)";
    private static final String FAQ_2022 = "FAQ généralisation ESMS numérique 2022";

    private static final Map<String, ReferenceLegale> PAR_CODE = new LinkedHashMap<>();

    static {
        ReferenceLegale compte = new ReferenceLegale(AAP_2022, "000:L375-379", Statut.INFERENCE, "FUN-30");
        ReferenceLegale modulation = new ReferenceLegale(AAP_2022, "000:L557-567", Statut.SUR_TEXTE, "FUN-22");
        ReferenceLegale engagement = new ReferenceLegale(PDL_2025, "003:L427-429", Statut.SUR_TEXTE, "BUD-02");
        ReferenceLegale compteurs = new ReferenceLegale(PDL_2025, "003:L423-435", Statut.INFERENCE, "BUD-09");
        ReferenceLegale conventions = new ReferenceLegale(
                AAP_2022 + " ; " + GE_2025, "000:L278-284 ; 002:L459-463", Statut.SUR_TEXTE, "DOC-24");
        ReferenceLegale versements = new ReferenceLegale(
                AAP_2022 + " ; " + GE_2025, "000:L276-292 ; 002:L456-495", Statut.SUR_TEXTE, "PAY-06");
        ReferenceLegale delais = new ReferenceLegale(FAQ_2022, "004:L121-122", Statut.SUR_TEXTE, "PAY-08");
        ReferenceLegale durees = new ReferenceLegale(AAP_2022, "000:L294-300", Statut.SUR_TEXTE, "CAL-18");
        citer(compte, "financement.montant_nul", "financement.motif_requis");
        citer(engagement, "convention.engagement_absent", "convention.engagement_different");
        citer(engagement, "financement.deja_arrete", "decision.deja_prise", "decision.financement_non_arrete");
        citer(modulation, "modulation.ligne", "modulation.montant", "modulation.motif_requis", "modulation.nature");
        citer(
                conventions,
                "convention.decision_absente",
                "convention.deja_etablie",
                "convention.deja_resiliee",
                "convention.deja_signee",
                "convention.en_projet",
                "convention.existe",
                "convention.non_signee",
                "convention.organisme_inconnu",
                "convention.organisme_unique",
                "convention.partie_deja_signataire");
        citer(engagement, "avenant.engagement_insuffisant", "avenant.hausse");
        citer(compte, "avenant.essms_inconnu", "avenant.montant", "avenant.montant_requis", "avenant.perimetre_vide");
        citer(
                conventions,
                "avenant.convention_non_signee",
                "avenant.en_cours",
                "avenant.etat",
                "avenant.partie_deja_signataire",
                "avenant.sans_objet");
        citer(
                new ReferenceLegale(
                        "Aucun texte ne prévoit de reprendre ce qui est versé",
                        "000:L276-292 ; 004:L121-122",
                        Statut.INFERENCE,
                        "AMB-44"),
                "avenant.sous_le_verse");
        citer(versements, "avenant.echeancier", "avenant.versement_parti");
        citer(
                versements,
                "versement.conditions",
                "versement.montant_nul",
                "constat.date",
                "constat.existe",
                "constat.motif_requis",
                "echeancier.decision_absente");
        citer(
                delais,
                "echeance.convention_resiliee",
                "echeance.date",
                "echeance.motif_requis",
                "echeance.prolongation_non_prevue");
        citer(durees, "echeance.convention_non_signee", "echeance.sans_duree");
        citer(
                new ReferenceLegale(PDL_2025, "003:L286-292", Statut.SUR_TEXTE, "SOL-09"),
                "convention.ahi_solution_non_candidate");
        citer(
                new ReferenceLegale(FAQ_2022, "004:L46-50 ; 004:L149-151", Statut.SUR_TEXTE, "SOL-06"),
                "convention.solution_non_referencee");
        citer(
                compteurs,
                "retour.montant",
                "retour.reference",
                "versement.date",
                "versement.etat",
                "versement.montant_change",
                "versement.motif_requis");
    }

    private Fondements() {}

    private static void citer(ReferenceLegale reference, String... codes) {
        List.of(codes).forEach(code -> PAR_CODE.put(code, reference));
    }

    static ReferenceLegale de(String code) {
        return Optional.ofNullable(PAR_CODE.get(code))
                .orElseThrow(() -> new IllegalStateException("Refus sans fondement : " + code));
    }
}
