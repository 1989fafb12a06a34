package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.budget.enveloppe.model.Integrite.Faute;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Recomputes a stream from its first mouvement: numbers, hashes, chain, both books, no negative post (I7, I14). */
public final class Verification {

    private final EtatEnveloppe etat;
    private final Collection<PointDeChaine> connus;
    private Optional<Faute> faute = Optional.empty();

    public Verification(EnveloppeId enveloppe) {
        this(enveloppe, List.of());
    }

    /** @param connus points the chain is known to go through: a stream rewritten from end to end is exact in itself */
    public Verification(EnveloppeId enveloppe, Collection<PointDeChaine> connus) {
        this.etat = new EtatEnveloppe(enveloppe);
        this.connus = connus;
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
        } else if (!passeParLesPointsConnus(mouvement)) {
            signaler("son empreinte n'est plus celle qui avait été constatée : le flux a été réécrit ici ou avant");
        } else if (!etat.soldes().supportent(mouvement.lignes())) {
            signaler("il rend un poste négatif");
        } else {
            etat.appliquer(mouvement);
            etat.confirmer();
        }
    }

    /** To call once nothing is left to read: a known mouvement may have been cut off with all those that followed. */
    public void terminer() {
        if (!enDefaut() && connus.stream().anyMatch(connu -> connu.sequence() >= attendu())) {
            signaler("il a été supprimé");
        }
    }

    /** The mouvement in turn is bad, missing or unreadable. */
    public void signaler(String raison) {
        faute = Optional.of(new Faute(attendu(), raison));
    }

    private boolean passeParLesPointsConnus(Mouvement mouvement) {
        return connus.stream()
                .filter(connu -> connu.sequence() == mouvement.sequence())
                .allMatch(connu -> connu.empreinte().equals(mouvement.empreinte()));
    }

    public Integrite resultat() {
        return new Integrite(etat.sequence(), etat.empreinte(), faute);
    }
}
