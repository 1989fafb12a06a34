package fr.esmsnumerique.usage.projet.web;

import fr.esmsnumerique.contrats.usage.modele.EcheanceIndicative;
import fr.esmsnumerique.contrats.usage.modele.EssmsProjet;
import fr.esmsnumerique.contrats.usage.modele.Recettes;
import fr.esmsnumerique.contrats.usage.modele.ReferenceLegale;
import fr.esmsnumerique.contrats.usage.modele.ResumeProjet;
import fr.esmsnumerique.contrats.usage.modele.Secteur;
import fr.esmsnumerique.contrats.usage.modele.TypeProjet;
import fr.esmsnumerique.usage.projet.model.ConstatSons;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.YearMonth;
import java.util.Optional;

/** Model to contract. */
public final class ProjetMapper {

    private ProjetMapper() {}

    static ResumeProjet resume(Projet projet) {
        return new ResumeProjet()
                .dossierId(projet.dossierId())
                .campagne(projet.campagne())
                .region(projet.region().code())
                .porteur(projet.porteur().valeur())
                .raisonSociale(projet.raisonSociale())
                .dateConvention(projet.dateConvention())
                .nombreEssms(projet.essms().size())
                .dateVsr(projet.dateVsr().orElse(null))
                .dernierMois(Optional.ofNullable(projet.dernierMois())
                        .map(YearMonth::toString)
                        .orElse(null))
                .attestee(projet.estAtteste());
    }

    static fr.esmsnumerique.contrats.usage.modele.Projet projet(
            Projet projet, fr.esmsnumerique.usage.projet.model.EcheanceIndicative echeance) {
        return new fr.esmsnumerique.contrats.usage.modele.Projet()
                .dossierId(projet.dossierId())
                .campagne(projet.campagne())
                .region(projet.region().code())
                .porteur(projet.porteur().valeur())
                .raisonSociale(projet.raisonSociale())
                .dateConvention(projet.dateConvention())
                .echeanceIndicative(echeance(echeance))
                .essms(projet.essms().stream().map(ProjetMapper::essms).toList())
                .recettes(Optional.ofNullable(projet.recettes())
                        .map(ProjetMapper::recettes)
                        .orElse(null))
                .historiqueRecettes(projet.historiqueRecettes().stream()
                        .map(ProjetMapper::recettes)
                        .toList())
                .premierMois(Optional.ofNullable(projet.premierMois())
                        .map(YearMonth::toString)
                        .orElse(null))
                .dernierMois(Optional.ofNullable(projet.dernierMois())
                        .map(YearMonth::toString)
                        .orElse(null))
                .attestee(projet.estAtteste())
                .attestationId(projet.attestationId());
    }

    /** Shared by the other controllers of the service. */
    public static ReferenceLegale reference(fr.esmsnumerique.kernel.ReferenceLegale reference) {
        return new ReferenceLegale()
                .texte(reference.texte())
                .localisation(reference.localisation())
                .statut(ReferenceLegale.StatutEnum.fromValue(reference.statut().code()))
                .regle(reference.regle().isEmpty() ? null : reference.regle());
    }

    private static EcheanceIndicative echeance(fr.esmsnumerique.usage.projet.model.EcheanceIndicative echeance) {
        return new EcheanceIndicative()
                .date(echeance.date())
                .dureeMois(echeance.dureeMois())
                .depassee(echeance.depassee())
                .reference(reference(echeance.reference()));
    }

    private static EssmsProjet essms(Essms essms) {
        Optional<ConstatSons> constat = Optional.ofNullable(essms.constatSons());
        return new EssmsProjet()
                .numeroFiness(essms.numeroFiness().valeur())
                .raisonSociale(essms.raisonSociale())
                .secteur(Secteur.valueOf(essms.secteur().name()))
                .region(essms.region().code())
                .typeProjet(TypeProjet.valueOf(essms.typeProjet().name()))
                .eligibleSons(constat.map(ConstatSons::eligible).orElse(null))
                .motifEligibiliteSons(constat.map(ConstatSons::motif).orElse(null));
    }

    private static Recettes recettes(fr.esmsnumerique.usage.projet.model.Recettes recettes) {
        return new Recettes()
                .dateDebutProjet(recettes.dateDebutProjet())
                .dateVa(recettes.dateVa())
                .dateVsr(recettes.dateVsr())
                .dateFinDeploiement(recettes.dateFinDeploiement())
                .saisiLe(recettes.saisiLe())
                .saisiPar(recettes.saisiPar());
    }
}
