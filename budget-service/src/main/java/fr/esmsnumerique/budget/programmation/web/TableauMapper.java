package fr.esmsnumerique.budget.programmation.web;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Echeances;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget.JourCite;
import fr.esmsnumerique.budget.enveloppe.web.CircuitMapper;
import fr.esmsnumerique.budget.enveloppe.web.Citations;
import fr.esmsnumerique.budget.enveloppe.web.SituationDemandee;
import fr.esmsnumerique.budget.programmation.model.Chiffres;
import fr.esmsnumerique.budget.programmation.model.Perte;
import fr.esmsnumerique.budget.programmation.model.Projet;
import fr.esmsnumerique.budget.programmation.model.Tableau;
import fr.esmsnumerique.contrats.budget.modele.EtatProjet;
import fr.esmsnumerique.contrats.budget.modele.LigneOrigine;
import fr.esmsnumerique.contrats.budget.modele.LigneTableau;
import fr.esmsnumerique.contrats.budget.modele.NatureOrigine;
import fr.esmsnumerique.contrats.budget.modele.NombresProjets;
import fr.esmsnumerique.contrats.budget.modele.PartDeProjet;
import fr.esmsnumerique.contrats.budget.modele.PerteAuRedeploiement;
import fr.esmsnumerique.contrats.budget.modele.TableauProgrammation;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The board as the contract shows it.
 *
 * @param assouplie whether a region relaxed the separation of roles
 */
record TableauMapper(Echeances echeances, JourCite reference, Predicate<Region> assouplie) {

    TableauProgrammation de(EnveloppeId enveloppe, Tableau tableau) {
        return new TableauProgrammation()
                .enveloppe(enveloppe.toString())
                .au(tableau.situation().au())
                .connuLe(tableau.situation().connuLe())
                .sequence(tableau.sequence())
                .note(tableau.sequence() > 0 ? null : SituationDemandee.AUCUN_MOUVEMENT + " Les soldes sont nuls.")
                .total(chiffres(tableau.total()))
                .regions(tableau.lignes().stream()
                        .map(ligne -> ligne(tableau, ligne))
                        .toList());
    }

    private LigneTableau ligne(Tableau tableau, Tableau.LigneRegion ligne) {
        return new LigneTableau()
                .region(ligne.region().code())
                .nom(ligne.region().nom())
                .separationAssouplie(assouplie.test(ligne.region()))
                .chiffres(chiffres(ligne.chiffres()))
                .origines(ligne.origines().stream().map(this::origine).toList())
                .projets(new NombresProjets()
                        .programmes(nombre(ligne, fr.esmsnumerique.budget.programmation.model.EtatProjet.PROGRAMME))
                        .geles(nombre(ligne, fr.esmsnumerique.budget.programmation.model.EtatProjet.GELE))
                        .engages(nombre(ligne, fr.esmsnumerique.budget.programmation.model.EtatProjet.ENGAGE))
                        .retires(nombre(ligne, fr.esmsnumerique.budget.programmation.model.EtatProjet.RETIRE)))
                .perte(perte(tableau, ligne.perte()));
    }

    private LigneOrigine origine(Tableau.LigneOrigine ligne) {
        boolean redeploye = ligne.origine().nature() == Origine.Nature.REDEPLOIEMENT;
        return new LigneOrigine()
                .origine(ligne.origine().reference())
                .nature(nature(ligne.origine()))
                .chiffres(chiffres(ligne.chiffres()))
                .dernierJour(
                        redeploye
                                ? echeances.redeployeJusquau()
                                : echeances.initialAvant().minusDays(1))
                .jourSurDerogation(redeploye ? null : echeances.initialAvant())
                .dernierJourAutreLecture(redeploye ? echeances.redeployeJusquau() : echeances.initialAvant())
                .reference(Citations.de(redeploye ? echeances.referenceRedeploye() : echeances.referenceInitial()));
    }

    private PerteAuRedeploiement perte(Tableau tableau, Perte perte) {
        return new PerteAuRedeploiement()
                .jour(reference.jour())
                .constatee(estConstatee(tableau.situation()))
                .nonEngageCentimes(perte.nonEngage())
                .disponibleCentimes(perte.disponible())
                .programmeCentimes(perte.programme())
                .geleCentimes(perte.gele())
                .autreLectureCentimes(perte.debutDeJournee())
                .reference(Citations.de(reference.reference()));
    }

    /** Read to the end of the reference day, and known once it was over: what was known before may still have changed that day. */
    private boolean estConstatee(Situation situation) {
        LocalDate jour = reference.jour();
        return !situation.au().isBefore(jour) && !situation.connuLe().isBefore(Paris.debut(jour.plusDays(1)));
    }

    static fr.esmsnumerique.contrats.budget.modele.Projet projet(Projet projet) {
        return new fr.esmsnumerique.contrats.budget.modele.Projet()
                .dossierId(projet.dossier())
                .region(projet.titulaire().code())
                .etat(EtatProjet.valueOf(projet.etat().name()))
                .totalCentimes(projet.total())
                .parts(projet.parts().stream()
                        .map(part -> new PartDeProjet()
                                .origine(part.origine().reference())
                                .nature(nature(part.origine()))
                                .programmeCentimes(part.programme())
                                .geleCentimes(part.gele())
                                .engageCentimes(part.engage()))
                        .toList())
                .depuis(projet.acte().depuis())
                .par(CircuitMapper.auteur(projet.acte().par()))
                .mouvementId(projet.acte().mouvement().toString());
    }

    private static NatureOrigine nature(Origine origine) {
        return NatureOrigine.valueOf(origine.nature().name());
    }

    private static long nombre(Tableau.LigneRegion ligne, fr.esmsnumerique.budget.programmation.model.EtatProjet etat) {
        return ligne.projets().getOrDefault(etat, 0L);
    }

    private static fr.esmsnumerique.contrats.budget.modele.Chiffres chiffres(Chiffres chiffres) {
        return new fr.esmsnumerique.contrats.budget.modele.Chiffres()
                .notifieCentimes(chiffres.notifie())
                .cedeCentimes(chiffres.cede())
                .recuCentimes(chiffres.recu())
                .reporteCentimes(chiffres.reporte())
                .alloueCentimes(chiffres.alloue())
                .disponibleCentimes(chiffres.disponible())
                .programmeCentimes(chiffres.programme())
                .geleCentimes(chiffres.gele())
                .engageCentimes(chiffres.engage())
                .caducCentimes(chiffres.caduc())
                .desengageCentimes(chiffres.desengage())
                .sortiCentimes(chiffres.sorti());
    }
}
