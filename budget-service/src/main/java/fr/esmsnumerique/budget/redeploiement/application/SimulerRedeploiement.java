package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.application.Vue;
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.Financements.MontantArrete;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.demandes.PossibiliteDeCession;
import fr.esmsnumerique.budget.redeploiement.model.Avertissements;
import fr.esmsnumerique.budget.redeploiement.model.PhotoDesSoldes;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import fr.esmsnumerique.budget.redeploiement.model.Simulateur;
import fr.esmsnumerique.budget.redeploiement.model.Simulation;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a set of transfers would change today. No effect, nothing kept. */
public final class SimulerRedeploiement {

    private final Registres registres;
    private final Redeploiements redeploiements;
    private final Financements financements;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    public SimulerRedeploiement(
            Registres registres,
            Redeploiements redeploiements,
            Financements financements,
            ParametresBudget parametres,
            Horloge horloge) {
        this.registres = registres;
        this.redeploiements = redeploiements;
        this.financements = financements;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    public Simulation executer(Registre registre, Repartition repartition, LocalDate jourReference) {
        EnveloppeId enveloppe = registre.enveloppe();
        List<MontantArrete> arretes = arretes(enveloppe, repartition);
        Lecture lecture = registre.consulter(vue -> lire(vue, repartition, jourReference, arretes));
        List<Redeploiement> enCours = redeploiements.lister(enveloppe).stream()
                .filter(r -> !r.etat().estClos())
                .toList();
        LocalDate aujourdhui = horloge.aujourdhui();
        LocalDate limite = parametres
                .echeances(enveloppe.campagne(), enveloppe.jourDeLExercice(aujourdhui))
                .redeployeJusquau();
        return new Simulateur(repartition, lecture.photo())
                .simuler(new Avertissements(aujourdhui, jourReference, limite, enCours));
    }

    private List<MontantArrete> arretes(EnveloppeId enveloppe, Repartition repartition) {
        Set<Region> receveurs =
                repartition.attributions().stream().map(Attribution::receveur).collect(Collectors.toSet());
        Set<String> ailleurs = registres.engagesHorsDe(enveloppe);
        return financements.arretes(enveloppe.campagne()).stream()
                .filter(arrete -> receveurs.contains(arrete.region()) && !ailleurs.contains(arrete.dossier()))
                .toList();
    }

    /** On the writer: short, and all of it at the same mouvement. The balances are folded afterwards. */
    private static Lecture lire(
            Vue vue, Repartition repartition, LocalDate jourReference, List<MontantArrete> arretes) {
        EtatEnveloppe etat = vue.etat();
        List<PossibiliteDeCession> possibilites = repartition.cessions().stream()
                .map(cession -> PossibiliteDeCession.de(etat, cession, jourReference))
                .toList();
        Map<String, Long> programmes = new HashMap<>();
        repartition.cessions().stream()
                .flatMap(cession -> cession.dossiersDeprogrammes().stream())
                .forEach(dossier -> programmes.put(dossier, etat.montant(dossier, Poste.PROGRAMME)));
        List<MontantArrete> enAttente = arretes.stream()
                .filter(arrete -> Stream.of(Poste.PROGRAMME, Poste.GELE, Poste.ENGAGE)
                        .allMatch(poste -> etat.montant(arrete.dossier(), poste) == 0))
                .toList();
        return new Lecture(vue.depuis(1), possibilites, programmes, enAttente);
    }

    private record Lecture(
            List<Mouvement> mouvements,
            List<PossibiliteDeCession> possibilites,
            Map<String, Long> programmes,
            List<MontantArrete> enAttente) {

        PhotoDesSoldes photo() {
            return new PhotoDesSoldes(Balance.de(mouvements), possibilites, programmes, enAttente);
        }
    }
}
