package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import fr.esmsnumerique.kernel.Horloge;
import java.util.Iterator;

/** The proof of an envelope: every mouvement as it is in the store, up to the last one known when asked. */
public final class EtablirPreuve {

    private final Journal journal;
    private final Horloge horloge;

    public EtablirPreuve(Journal journal, Horloge horloge) {
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Lines are read from the store as they are asked for: a ledger of any length is never held whole, and the writer is not disturbed. */
    public Iterator<LignePreuve> executer(Registre registre) {
        PointDeChaine tete = registre.consulter(vue -> vue.etat().tete());
        return new LignesDePreuve(journal, new LignePreuve.Entete(registre.enveloppe(), tete, horloge.instant()));
    }
}
