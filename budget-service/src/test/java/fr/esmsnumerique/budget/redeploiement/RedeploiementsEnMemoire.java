package fr.esmsnumerique.budget.redeploiement;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The port's promises, without a store. */
public final class RedeploiementsEnMemoire implements Redeploiements {

    private final ConcurrentHashMap<RedeploiementId, Redeploiement> documents = new ConcurrentHashMap<>();

    @Override
    public boolean creer(Redeploiement redeploiement) {
        return documents.putIfAbsent(redeploiement.id(), version(redeploiement, 1)) == null;
    }

    @Override
    public Optional<Redeploiement> remplacer(Redeploiement redeploiement) {
        Redeploiement suivant = version(redeploiement, redeploiement.version() + 1);
        Redeploiement garde = documents.computeIfPresent(
                redeploiement.id(), (id, connu) -> connu.version() == redeploiement.version() ? suivant : connu);
        return garde == suivant ? Optional.of(suivant) : Optional.empty();
    }

    @Override
    public Optional<Redeploiement> lire(RedeploiementId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public List<Redeploiement> lister(EnveloppeId enveloppe) {
        return tous().stream().filter(r -> r.id().enveloppe().equals(enveloppe)).toList();
    }

    @Override
    public List<Redeploiement> tous() {
        List<Redeploiement> tous = new ArrayList<>(documents.values());
        tous.sort(Comparator.comparingInt((Redeploiement r) -> r.id().numero()).reversed());
        return tous;
    }

    private static Redeploiement version(Redeploiement r, long version) {
        return new Redeploiement(
                r.id(), r.proposition(), r.etat(), r.signatures(), r.historique(), r.intention(), version);
    }
}
