package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.budget.enveloppe.model.Integrite.Faute;
import java.util.Optional;

/** Recomputes a stream from its first mouvement: numbers, hashes, chain, both books, no negative post (I7, I14). */
public final class Verification {

    private final EtatEnveloppe etat;
    private Optional<Faute> faute = Optional.empty();

    public Verification(EnveloppeId enveloppe) {
        this.etat = new EtatEnveloppe(enveloppe);
    }

    /** Next mouvement to verify, while everything before it was exact. */
    public long attendu() {
        return etat.sequence() + 1;
    }

    public boolean enDefaut() {
        return faute.isPresent();
    }

    public void verifier(Mouvement mouvement) {
        if (!mouvement.id().equals(new MouvementId(etat.id(), attendu()))) {
            signaler("le mouvement rangé à cette place porte le numéro " + mouvement.id());
        } else if (!mouvement.empreinteExacte()) {
            signaler("son contenu ne correspond pas à son empreinte");
        } else if (!mouvement.precedente().equals(etat.empreinte())) {
            signaler("il ne s'enchaîne pas au mouvement précédent");
        } else if (!etat.soldes().supportent(mouvement.lignes())) {
            signaler("il rend un poste négatif");
        } else {
            etat.appliquer(mouvement);
            etat.confirmer();
        }
    }

    /** The mouvement in turn is bad, missing or unreadable. */
    public void signaler(String raison) {
        faute = Optional.of(new Faute(attendu(), raison));
    }

    public Integrite resultat() {
        return new Integrite(etat.sequence(), etat.empreinte(), faute);
    }
}
