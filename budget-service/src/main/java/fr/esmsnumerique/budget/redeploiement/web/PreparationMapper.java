package fr.esmsnumerique.budget.redeploiement.web;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.web.Citations;
import fr.esmsnumerique.budget.enveloppe.web.SituationDemandee;
import fr.esmsnumerique.budget.redeploiement.model.Avertissement;
import fr.esmsnumerique.budget.redeploiement.model.Chiffres;
import fr.esmsnumerique.budget.redeploiement.model.EtatDeReference;
import fr.esmsnumerique.budget.redeploiement.model.ProjetProgramme;
import fr.esmsnumerique.budget.redeploiement.model.Simulation;
import fr.esmsnumerique.contrats.budget.modele.ChiffresDeReference;
import fr.esmsnumerique.contrats.budget.modele.DeuxLectures;
import fr.esmsnumerique.contrats.budget.modele.EffetRegional;
import fr.esmsnumerique.contrats.budget.modele.EtatDeRegion;
import fr.esmsnumerique.contrats.budget.modele.LectureCitee;
import fr.esmsnumerique.contrats.budget.modele.ProgrammationRompue;
import fr.esmsnumerique.contrats.budget.modele.ProjetARisque;
import fr.esmsnumerique.contrats.budget.modele.ProjetDebloque;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States and simulations as the contract shows them. */
final class PreparationMapper {

    private PreparationMapper() {}

    static fr.esmsnumerique.contrats.budget.modele.EtatDeReference de(
            EnveloppeId enveloppe,
            LocalDate jour,
            boolean provisoire,
            EtatDeReference etat,
            ReferenceLegale reference,
            Acteur acteur) {
        List<EtatDeReference.EtatDeRegion> visibles =
                etat.regions().stream().filter(r -> acteur.voit(r.region())).toList();
        return new fr.esmsnumerique.contrats.budget.modele.EtatDeReference()
                .enveloppe(enveloppe.toString())
                .jourReference(jour)
                .au(etat.situation().au())
                .connuLe(etat.situation().connuLe())
                .provisoire(provisoire)
                .note(note(jour, provisoire, etat))
                .lectureRetenue(new LectureCitee().libelle("Fin de la journée").reference(Citations.de(reference)))
                .autreLecture(new LectureCitee()
                        .libelle("Début de la journée")
                        .reference(Citations.de(new ReferenceLegale(
                                reference.texte(),
                                reference.localisation(),
                                ReferenceLegale.Statut.INFERENCE,
                                "AMB-07"))))
                .total(new DeuxLectures()
                        .finDeJournee(chiffres(somme(visibles, EtatDeReference.EtatDeRegion::finDeJournee)))
                        .debutDeJournee(chiffres(somme(visibles, EtatDeReference.EtatDeRegion::debutDeJournee))))
                .regions(visibles.stream().map(PreparationMapper::region).toList());
    }

    static fr.esmsnumerique.contrats.budget.modele.Simulation de(
            EnveloppeId enveloppe, LocalDate jour, Repartition repartition, Simulation simulation) {
        return new fr.esmsnumerique.contrats.budget.modele.Simulation()
                .enveloppe(enveloppe.toString())
                .jourReference(jour)
                .sequence(simulation.sequence())
                .signable(simulation.signable())
                .cedeCentimes(repartition.cedeCentimes())
                .attribueCentimes(repartition.attribueCentimes())
                .regions(simulation.regions().stream()
                        .map(e -> new EffetRegional()
                                .region(e.region().code())
                                .nom(e.region().nom())
                                .cedeCentimes(e.cede())
                                .recuCentimes(e.recu())
                                .avant(chiffres(e.avant()))
                                .apres(chiffres(e.apres())))
                        .toList())
                .programmationsRompues(simulation.rompues().stream()
                        .map(r -> new ProgrammationRompue()
                                .dossierId(r.dossier())
                                .region(r.region().code())
                                .programmeCentimes(r.programme())
                                .prisCentimes(r.pris())
                                .enEntier(r.enEntier()))
                        .toList())
                .projetsDebloques(simulation.debloques().stream()
                        .map(p -> new ProjetDebloque()
                                .dossierId(p.dossier())
                                .region(p.region().code())
                                .montantCentimes(p.centimes()))
                        .toList())
                .avertissements(simulation.avertissements().stream()
                        .sorted(Comparator.comparing((Avertissement a) -> !a.bloquant()))
                        .map(a -> new fr.esmsnumerique.contrats.budget.modele.Avertissement()
                                .code(a.code())
                                .phrase(a.phrase())
                                .region(a.region().map(Region::code).orElse(null))
                                .bloquant(a.bloquant()))
                        .toList());
    }

    private static @Nullable String note(LocalDate jour, boolean provisoire, EtatDeReference etat) {
        if (etat.sequence() == 0) {
            return SituationDemandee.AUCUN_MOUVEMENT + " Les montants sont nuls.";
        }
        return provisoire
                ? "Prévision : le %s n'est pas terminé, chaque engagement d'ici là réduit le non engagé."
                        .formatted(jour)
                : null;
    }

    private static EtatDeRegion region(EtatDeReference.EtatDeRegion etat) {
        return new EtatDeRegion()
                .region(etat.region().code())
                .nom(etat.region().nom())
                .lectures(new DeuxLectures()
                        .finDeJournee(chiffres(etat.finDeJournee()))
                        .debutDeJournee(chiffres(etat.debutDeJournee())))
                .projetsARisque(
                        etat.projets().stream().map(PreparationMapper::projet).toList());
    }

    private static ProjetARisque projet(ProjetProgramme projet) {
        return new ProjetARisque()
                .dossierId(projet.dossier())
                .programmeCentimes(projet.centimes())
                .depuis(projet.depuis());
    }

    private static Chiffres somme(
            List<EtatDeReference.EtatDeRegion> regions, Function<EtatDeReference.EtatDeRegion, Chiffres> lecture) {
        return regions.stream().map(lecture).reduce(Chiffres.NULS, Chiffres::plus);
    }

    private static ChiffresDeReference chiffres(Chiffres chiffres) {
        return new ChiffresDeReference()
                .alloueCentimes(chiffres.alloue())
                .engageCentimes(chiffres.engage())
                .nonEngageCentimes(chiffres.nonEngage())
                .disponibleCentimes(chiffres.disponible())
                .programmeCentimes(chiffres.programme())
                .geleCentimes(chiffres.gele());
    }
}
