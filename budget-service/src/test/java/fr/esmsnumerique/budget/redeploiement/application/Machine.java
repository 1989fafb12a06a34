package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import fr.esmsnumerique.kernel.Horloge;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One instance of the service, that dies at a chosen write: before it or just after; every later call of that instance then fails, like those of a dead process. */
final class Machine implements AutoCloseable {

    final SignerRedeploiement signer;
    final RefuserRedeploiement refuser;
    final Conduite conduite;
    final ReprendreRedeploiements reprendre;
    int ecritures;

    private final int mortA;
    private final boolean apres;
    private final Registres registres;
    private boolean morte;

    /** @param mortA number of the write it dies at, 0 for never */
    Machine(Journal journal, Redeploiements store, Horloge horloge, InstantSource systeme, int mortA, boolean apres) {
        this.mortA = mortA;
        this.apres = apres;
        this.registres = new Registres(new UneEnveloppe(), new JournalMortel(journal), horloge);
        Redeploiements mortel = new StoreMortel(store);
        this.conduite = new Conduite(registres, mortel, horloge, systeme);
        this.signer = new SignerRedeploiement(mortel, conduite);
        this.refuser = new RefuserRedeploiement(mortel, conduite, horloge);
        this.reprendre = new ReprendreRedeploiements(mortel, conduite);
    }

    static final class Mort extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Registres registres() {
        return registres;
    }

    private synchronized <T> T ecrire(Supplier<T> ecriture) {
        vivre();
        ecritures++;
        if (ecritures == mortA) {
            morte = true;
            if (apres) {
                ecriture.get();
            }
            throw new Mort();
        }
        return ecriture.get();
    }

    private synchronized void vivre() {
        if (morte) {
            throw new Mort();
        }
    }

    @Override
    public void close() {
        registres.close();
    }

    private static final class UneEnveloppe implements Enveloppes {
        @Override
        public void declarer(EnveloppeId enveloppe) {}

        @Override
        public List<EnveloppeId> lister() {
            return List.of(EnveloppeId.de("2025-G25"));
        }
    }

    private final class JournalMortel implements Journal {
        private final Journal journal;

        JournalMortel(Journal journal) {
            this.journal = journal;
        }

        @Override
        public List<Mouvement> lire(EnveloppeId enveloppe, long deSequence, int max) {
            vivre();
            return journal.lire(enveloppe, deSequence, max);
        }

        @Override
        public Ajout ajouter(List<Mouvement> mouvements) {
            return ecrire(() -> journal.ajouter(mouvements));
        }
    }

    private final class StoreMortel implements Redeploiements {
        private final Redeploiements store;

        StoreMortel(Redeploiements store) {
            this.store = store;
        }

        @Override
        public boolean creer(Redeploiement redeploiement) {
            return ecrire(() -> store.creer(redeploiement));
        }

        @Override
        public Optional<Redeploiement> remplacer(Redeploiement redeploiement) {
            return ecrire(() -> store.remplacer(redeploiement));
        }

        @Override
        public Optional<Redeploiement> lire(RedeploiementId id) {
            vivre();
            return store.lire(id);
        }

        @Override
        public List<Redeploiement> lister(EnveloppeId enveloppe) {
            vivre();
            return store.lister(enveloppe);
        }

        @Override
        public List<Redeploiement> tous() {
            vivre();
            return store.tous();
        }
    }
}
