package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Corriger;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import java.util.Optional;
import java.util.function.Consumer;

/** Cancels a mouvement by its exact inverse. */
public final class CorrigerMouvement {

    private final Registres registres;

    public CorrigerMouvement(Registres registres) {
        this.registres = registres;
    }

    /**
     * @param autoriser throws when the caller may not correct this mouvement
     * @return empty when there is no such mouvement
     */
    public Optional<Issue> executer(
            MouvementId id, String motif, Consumer<Mouvement> autoriser, Auteur auteur, CleDemande cle) {
        return registres.trouver(id.enveloppe()).flatMap(registre -> {
            Optional<Mouvement> corrige =
                    registre.consulter(vue -> vue.depuis(id.sequence()).stream().findFirst());
            corrige.ifPresent(autoriser);
            return corrige.map(mouvement -> registre.soumettre(new Corriger(mouvement, motif), auteur, cle));
        });
    }
}
