package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ledger as a consolidation reads it: frozen at one mouvement, so that a restarted run counts the same. */
public final class SituationDuLivre {

    private final List<Mouvement> mouvements;
    private final Balance balance;

    public SituationDuLivre(List<Mouvement> mouvements) {
        this.mouvements = List.copyOf(mouvements);
        this.balance = Balance.de(this.mouvements);
    }

    public Balance balance() {
        return balance;
    }

    /** Net amount each dossier of the holder has on these posts. */
    public Map<String, Long> parDossier(Titulaire titulaire, Poste... postes) {
        List<Poste> retenus = List.of(postes);
        Map<String, Long> montants = new TreeMap<>();
        for (Mouvement mouvement : mouvements) {
            for (Ligne ligne : mouvement.lignes()) {
                if (retenus.contains(ligne.compte().poste())
                        && ligne.compte().titulaire().equals(titulaire)) {
                    montants.merge(ligne.compte().dossier(), ligne.centimes(), Math::addExact);
                }
            }
        }
        return montants;
    }
}
