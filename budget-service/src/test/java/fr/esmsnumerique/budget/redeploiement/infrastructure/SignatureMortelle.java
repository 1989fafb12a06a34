package fr.esmsnumerique.budget.redeploiement.infrastructure;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.infrastructure.MongoEnveloppes;
import fr.esmsnumerique.budget.enveloppe.infrastructure.MongoJournal;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.redeploiement.application.Conduite;
import fr.esmsnumerique.budget.redeploiement.application.SignerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Qualite;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.test.HorlogeDeTest;
import java.util.List;
import java.util.Optional;

/**
 * Two people sign a redeployment, in a process that halts once it has written a given number of times, ledger and documents together: no hook, no flush, like kill -9.
 * Arguments: store, database, writes before it halts.
 */
public final class SignatureMortelle {

    /** Intention, freeze, document; intention, execution, document. */
    static final int ECRITURES = 6;

    static final RedeploiementId ID = new RedeploiementId(EnveloppeId.de("2025-G25"), 1);
    static final String MAINTENANT = "2025-10-20T08:00:00Z";
    static final Auteur CNSA = new Auteur("cnsa", "Agent CNSA");
    static final Auteur DNS = new Auteur("dns", "Agent DNS");

    private static int reste;

    private SignatureMortelle() {}

    public static void main(String[] arguments) {
        reste = Integer.parseInt(arguments[2]);
        try (MongoClient client = MongoClients.create(arguments[0])) {
            MongoDatabase base = client.getDatabase(arguments[1]);
            HorlogeDeTest horloge = HorlogeDeTest.a(MAINTENANT);
            Redeploiements redeploiements = new Mortels(new MongoRedeploiements(base));
            Registres registres =
                    new Registres(new MongoEnveloppes(base), new JournalMortel(new MongoJournal(base)), horloge);
            signer(redeploiements, new Conduite(registres, redeploiements, horloge, Horloge.systeme()));
        }
        Runtime.getRuntime().halt(0);
    }

    /** Both signatures, under keys of their own: sent again, they have no other effect. */
    static void signer(Redeploiements redeploiements, Conduite conduite) {
        SignerRedeploiement signer = new SignerRedeploiement(redeploiements, conduite);
        signer.executer(ID, CNSA, List.of(Qualite.CNSA_PILOTE), "cle-cnsa");
        signer.executer(ID, DNS, List.of(Qualite.DNS_PILOTE), "cle-dns");
    }

    private static void mourirOuCompter() {
        if (reste-- == 0) {
            Runtime.getRuntime().halt(137);
        }
    }

    private record JournalMortel(Journal vrai) implements Journal {
        @Override
        public List<Mouvement> lire(EnveloppeId enveloppe, long deSequence, int max) {
            return vrai.lire(enveloppe, deSequence, max);
        }

        @Override
        public Ajout ajouter(List<Mouvement> mouvements) {
            mourirOuCompter();
            return vrai.ajouter(mouvements);
        }
    }

    private record Mortels(Redeploiements vrais) implements Redeploiements {
        @Override
        public boolean creer(Redeploiement redeploiement) {
            return vrais.creer(redeploiement);
        }

        @Override
        public Optional<Redeploiement> remplacer(Redeploiement redeploiement) {
            mourirOuCompter();
            return vrais.remplacer(redeploiement);
        }

        @Override
        public Optional<Redeploiement> lire(RedeploiementId id) {
            return vrais.lire(id);
        }

        @Override
        public List<Redeploiement> lister(EnveloppeId enveloppe) {
            return vrais.lister(enveloppe);
        }

        @Override
        public List<Redeploiement> tous() {
            return vrais.tous();
        }
    }
}
