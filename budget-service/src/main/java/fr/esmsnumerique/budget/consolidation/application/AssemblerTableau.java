package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;

/** Last step: the national table from the stored lines, checked against the ledger. */
public class AssemblerTableau {

    private final GrandLivre livre;
    private final Consolidations consolidations;

    public AssemblerTableau(GrandLivre livre, Consolidations consolidations) {
        this.livre = livre;
        this.consolidations = consolidations;
    }

    public void assembler(Execution execution) {
        consolidations.enregistrer(
                execution.id(),
                TableauNational.assembler(
                        consolidations.lignes(execution.id()),
                        livre.situation(execution.enveloppe(), execution.sequence())
                                .balance()));
    }
}
