package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.CoordonneesBancaires;
import fr.esmsnumerique.financement.lot.model.Ecarte;
import fr.esmsnumerique.financement.lot.model.FormatGestionnaire;
import fr.esmsnumerique.financement.lot.model.LigneLot;
import fr.esmsnumerique.financement.lot.model.ReferenceVersement;
import fr.esmsnumerique.financement.subvention.model.Decision;
import fr.esmsnumerique.financement.subvention.model.Engagement;
import fr.esmsnumerique.financement.subvention.model.EtatVersement;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.Versement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of a region's validated payments a batch takes, and why it leaves the others. */
final class ChoixDesVersements {

    private final FormatGestionnaire format;
    private final Comptes comptes;
    private final Set<String> voulus;
    private final Set<String> vus = new HashSet<>();
    private final List<LigneLot> lignes = new ArrayList<>();
    private final List<Ecarte> ecartes = new ArrayList<>();

    /** @param voulus payments to take, every validated one when empty */
    ChoixDesVersements(FormatGestionnaire format, Comptes comptes, Set<String> voulus) {
        this.format = format;
        this.comptes = comptes;
        this.voulus = voulus;
    }

    void examiner(Subvention subvention) {
        for (Versement versement : subvention.versements()) {
            String id = Versement.id(subvention.dossier().dossierId(), versement.tranche());
            boolean demande = voulus.isEmpty() || voulus.contains(id);
            if (demande && versement.etat() == EtatVersement.VALIDE) {
                vus.add(id);
                retenir(id, ligne(subvention, versement));
            }
        }
    }

    private void retenir(String id, Optional<LigneLot> ligne) {
        if (ligne.isEmpty()) {
            ecartes.add(new Ecarte(id, "Les crédits ne sont plus engagés : rien ne peut être payé."));
            return;
        }
        format.colonneManquante(ligne.get())
                .ifPresentOrElse(
                        titre -> ecartes.add(
                                new Ecarte(
                                        id,
                                        "La colonne « " + titre
                                                + " » est exigée par le gestionnaire : faites saisir et vérifier le compte de versement.")),
                        () -> lignes.add(ligne.get()));
    }

    private Optional<LigneLot> ligne(Subvention subvention, Versement versement) {
        Optional<Engagement> engagement = subvention.engagementEventuel();
        Optional<Decision> decision = subvention.decisionEventuelle();
        if (engagement.isEmpty() || decision.isEmpty()) {
            return Optional.empty();
        }
        String dossierId = subvention.dossier().dossierId();
        return Optional.of(new LigneLot(
                new ReferenceVersement(dossierId, versement.tranche(), versement.tentatives() + 1),
                subvention.dossier().campagne(),
                subvention.dossier().porteur(),
                versement.montant(),
                engagement.get().enveloppe(),
                engagement.get().mouvementId(),
                decision.get().reference(),
                comptes.lire(dossierId)
                        .filter(CoordonneesBancaires::sontVerifiees)
                        .orElse(null)));
    }

    List<LigneLot> lignes() {
        return lignes;
    }

    /** Includes the payments asked for by name that are not there to send. */
    List<Ecarte> ecartes() {
        List<Ecarte> tous = new ArrayList<>(ecartes);
        voulus.stream()
                .filter(id -> !vus.contains(id))
                .sorted()
                .map(id -> new Ecarte(id, "Ce versement n'est pas validé dans votre région."))
                .forEach(tous::add);
        return tous;
    }
}
