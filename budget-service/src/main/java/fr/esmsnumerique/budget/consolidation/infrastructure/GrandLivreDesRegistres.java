package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.application.GrandLivre;
import fr.esmsnumerique.budget.consolidation.model.SituationDuLivre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.PaiementsRefuses;
import java.time.Instant;
import java.util.OptionalLong;

/** Reads the ledger through its writer: what it sees is durable and complete. */
class GrandLivreDesRegistres implements GrandLivre {

    private final Registres registres;
    private final PaiementsRefuses refuses;

    GrandLivreDesRegistres(Registres registres, PaiementsRefuses refuses) {
        this.registres = registres;
        this.refuses = refuses;
    }

    @Override
    public OptionalLong sequence(EnveloppeId enveloppe) {
        return registres
                .trouver(enveloppe)
                .map(r -> OptionalLong.of(r.consulter(vue -> vue.etat().sequence())))
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public OptionalLong sequenceAvant(EnveloppeId enveloppe, Instant instant) {
        return registres
                .trouver(enveloppe)
                .map(r -> r.consulter(vue -> vue.depuis(1)).stream()
                        .filter(m -> m.decideLe().isBefore(instant))
                        .mapToLong(Mouvement::sequence)
                        .max())
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public SituationDuLivre situation(EnveloppeId enveloppe, long sequence) {
        return new SituationDuLivre(
                registres.trouver(enveloppe).orElseThrow().consulter(vue -> vue.depuis(1)).stream()
                        .filter(m -> m.sequence() <= sequence)
                        .toList(),
                registres.engagesHorsDe(enveloppe),
                refuses.lister());
    }
}
