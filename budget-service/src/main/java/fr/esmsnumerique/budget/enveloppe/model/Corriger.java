package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CORRECTION: the exact inverse of a mouvement, which stays as it is (I6). It counts from the day it is decided.
 *
 * @param corrige the mouvement to cancel, as the stream holds it
 */
public record Corriger(Mouvement corrige, String motif) implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        if (Demande.horsExercice(etat, decision)) {
            return Demande.exerciceErrone(etat, Paris.jour(decision));
        }
        List<Ligne> lignes = corrige.lignes().stream().map(Ligne::inverse).toList();
        return obstacle(etat, lignes)
                .map(raison -> Demande.refuser(new RefusDeTenue.CorrectionImpossible(corrige.id(), raison)))
                .orElseGet(() -> Demande.accepter(Ecriture.de(TypeMouvement.CORRECTION, lignes, Paris.jour(decision))
                        .avecMotif(motif)
                        .avec(References.de(Map.of(
                                References.MOUVEMENT_CORRIGE, corrige.id().toString())))));
    }

    private Optional<String> obstacle(EtatEnveloppe etat, List<Ligne> lignes) {
        if (!corrige.type().estCorrigeable()) {
            return Optional.of("ce type de mouvement ne se corrige pas, d'autres services s'appuient sur lui");
        }
        if (etat.estCorrige(corrige.sequence())) {
            return Optional.of("il l'est déjà");
        }
        boolean suivi = corrige.dossier()
                .flatMap(etat::dossier)
                .filter(dossier -> dossier.dernierMouvement != corrige.sequence())
                .isPresent();
        if (suivi) {
            return Optional.of("un autre mouvement a suivi sur le même dossier");
        }
        return etat.soldes().supportent(lignes)
                ? Optional.empty()
                : Optional.of("les crédits concernés ont été utilisés depuis");
    }
}
