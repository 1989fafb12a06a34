package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * REDEPLOIEMENT, at the second signature: everything its GEL set aside leaves the regions that give, GELE −, and reaches those that receive, DISPONIBLE +, under an
 * origin of its own since these credits have a deadline of their own (BUD-05). A programming that was only partly taken is broken as a whole, its rest becomes
 * available again in the same mouvement: a part of a grant cannot be engaged (BUD-02).
 *
 * @param repartition must be the one the first signature covered
 * @param qualite role in which the author signs, another than the first one
 */
public record Redeployer(String redeploiement, Repartition repartition, String qualite) implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        Optional<Mouvement> gel = etat.gel(redeploiement);
        if (gel.isEmpty()) {
            return Demande.refuser(Empechements.nonGele(etat, redeploiement));
        }
        if (Demande.horsExercice(etat, decision)) {
            return Demande.exerciceErrone(etat, Paris.jour(decision));
        }
        return signataires(gel.get(), auteur)
                .or(() -> autreRepartition(gel.get()))
                .map(Demande::refuser)
                .orElseGet(() -> Demande.accepter(
                        Ecriture.de(TypeMouvement.REDEPLOIEMENT, lignes(etat, gel.get()), Paris.jour(decision))
                                .avecMotif(gel.get().motif())
                                .avec(references(gel.get()))));
    }

    private Optional<MotifRefus> signataires(Mouvement gel, Auteur auteur) {
        if (gel.auteur().sujet().equals(auteur.sujet())) {
            return Optional.of(new RefusDeSignature.MemeSignataire(redeploiement, auteur.nom()));
        }
        return gel.references()
                .lire(References.QUALITE)
                .filter(qualite::equals)
                .map(deja -> new RefusDeSignature.MemeQualite(redeploiement, deja));
    }

    private Optional<MotifRefus> autreRepartition(Mouvement gel) {
        return gel.references()
                        .lire(References.REPARTITION)
                        .filter(repartition.empreinte()::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new RefusDeSignature.RepartitionChangee(redeploiement));
    }

    private List<Ligne> lignes(EtatEnveloppe etat, Mouvement gel) {
        List<Ligne> lignes = new ArrayList<>();
        gel.lignes().stream()
                .filter(ligne -> ligne.compte().poste() == Poste.GELE)
                .forEach(gele -> lignes.add(gele.inverse()));
        Map<Compte, Long> rendus = new LinkedHashMap<>();
        for (String dossier : gel.dossiers()) {
            for (Ligne reste : etat.soldes().duDossier(dossier, Poste.PROGRAMME)) {
                lignes.add(reste.inverse());
                rendus.merge(reste.compte().pour(Poste.DISPONIBLE, ""), reste.centimes(), Math::addExact);
            }
        }
        rendus.forEach((compte, centimes) -> lignes.add(new Ligne(compte, centimes)));
        for (Attribution attribution : repartition.attributions()) {
            Compte recu = Compte.disponible(Titulaire.de(attribution.receveur()), Origine.redeploiement(redeploiement));
            lignes.add(new Ligne(recu, attribution.montant().centimes()));
        }
        return lignes;
    }

    /** Those of the freeze, signed in the other role. */
    private References references(Mouvement gel) {
        TreeMap<String, String> valeurs = new TreeMap<>(gel.references().valeurs());
        valeurs.put(References.QUALITE, qualite);
        return References.de(valeurs);
    }
}
