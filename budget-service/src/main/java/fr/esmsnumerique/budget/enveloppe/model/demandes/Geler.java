package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.ObstacleDeCession;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * GEL, at the first signature of a redeployment: each region that gives sets aside DISPONIBLE −, then the PROGRAMME − of the dossiers people named (BUD-10), GELE +.
 * Only once the reference day is over, and only what was not engaged at its end (BUD-04, AMB-07).
 *
 * @param redeploiement its identifier; one freeze per identifier, ever
 * @param decision reference of the decision, empty on the campaign's own day
 * @param qualite role in which the author signs
 */
public record Geler(
        String redeploiement,
        Repartition repartition,
        LocalDate jourReference,
        String decision,
        String qualite,
        String motif)
        implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decide) {
        LocalDate jour = Paris.jour(decide);
        if (!etat.estOuverte()) {
            return Demande.refuser(new RefusDOuverture.EnveloppeNonOuverte(etat.id()));
        }
        if (Demande.horsExercice(etat, decide)) {
            return Demande.exerciceErrone(etat, jour);
        }
        if (jourReference.getYear() != etat.id().exercice()) {
            return Demande.exerciceErrone(etat, jourReference);
        }
        if (!jour.isAfter(jourReference)) {
            return Demande.refuser(new RefusDeRedeploiement.JourNonEchu(jourReference, jour));
        }
        if (!etat.mouvementsDuRedeploiement(redeploiement).isEmpty()) {
            return Demande.refuser(new RefusDeRedeploiement.DejaGele(redeploiement));
        }
        List<Repartition.Anomalie> anomalies = repartition.anomalies();
        return anomalies.isEmpty()
                ? geler(etat, jour)
                : Demande.refuser(new RefusDeRedeploiement.RepartitionInvalide(anomalies));
    }

    private Examen geler(EtatEnveloppe etat, LocalDate jour) {
        List<PossibiliteDeCession> possibilites = repartition.cessions().stream()
                .map(cession -> PossibiliteDeCession.de(etat, cession, jourReference))
                .toList();
        List<ObstacleDeCession> obstacles =
                possibilites.stream().flatMap(p -> p.obstacles().stream()).toList();
        if (!obstacles.isEmpty()) {
            return Demande.refuser(new RefusDeRedeploiement.CessionImpossible(obstacles));
        }
        List<Ligne> lignes = new ArrayList<>();
        possibilites.stream().flatMap(p -> p.prelevements().stream()).forEach(pris -> {
            Compte compte = pris.compte();
            lignes.add(pris.inverse());
            lignes.add(new Ligne(compte.pour(Poste.GELE, compte.dossier()), pris.centimes()));
        });
        return Demande.accepter(
                Ecriture.de(TypeMouvement.GEL, lignes, jour).avecMotif(motif).avec(references()));
    }

    private References references() {
        TreeMap<String, String> valeurs = new TreeMap<>();
        valeurs.put(References.REDEPLOIEMENT, redeploiement);
        valeurs.put(References.JOUR_REFERENCE, jourReference.toString());
        valeurs.put(References.REPARTITION, repartition.empreinte());
        valeurs.put(References.QUALITE, qualite);
        if (!decision.isEmpty()) {
            valeurs.put(References.DECISION, decision);
        }
        return References.de(valeurs);
    }
}
