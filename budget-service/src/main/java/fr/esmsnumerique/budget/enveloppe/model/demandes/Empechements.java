package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reasons to refuse that several demands share. */
final class Empechements {

    private Empechements() {}

    /** Another region holds the credits of this dossier: nothing is said of them. */
    static Optional<MotifRefus> autreRegion(EtatEnveloppe etat, String dossier, Titulaire titulaire) {
        return Stream.of(Poste.ENGAGE, Poste.PROGRAMME, Poste.GELE)
                .flatMap(poste -> etat.soldes().duDossier(dossier, poste).stream())
                .filter(ligne -> !ligne.compte().titulaire().equals(titulaire))
                .findFirst()
                .map(ligne -> new RefusDeTenue.AutreRegion(dossier));
    }

    /** The redeployment holds no frozen credits, and what became of them. */
    static MotifRefus nonGele(EtatEnveloppe etat, String redeploiement) {
        List<Mouvement> mouvements = etat.mouvementsDuRedeploiement(redeploiement);
        return RefusDeRedeploiement.NonGele.apres(
                redeploiement,
                mouvements.isEmpty()
                        ? Optional.empty()
                        : Optional.of(mouvements.getLast().type()));
    }

    /** Why a dossier can be neither programmed, given back nor engaged: part of its credits is frozen. */
    static Optional<MotifRefus> gele(EtatEnveloppe etat, String dossier) {
        long gele = etat.montant(dossier, Poste.GELE);
        return gele == 0
                ? Optional.empty()
                : Optional.of(new RefusDeRedeploiement.CreditsGeles(dossier, gele, etat.redeploiementQuiGele(dossier)));
    }
}
