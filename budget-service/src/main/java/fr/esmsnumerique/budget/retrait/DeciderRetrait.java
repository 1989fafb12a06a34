package fr.esmsnumerique.budget.retrait;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.application.RetirerEngagement;
import fr.esmsnumerique.budget.enveloppe.application.RetirerEngagement.Ordre;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Empreintes;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.kernel.Montant;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A decision maker executes a proposal. The amount is counted when it is written, so that what was withdrawn by hand meanwhile is not withdrawn twice; the key is the
 * proposal's own, so that it produces one mouvement whoever sends it, and however often.
 */
final class DeciderRetrait {

    private final Registres registres;
    private final RetirerEngagement retirer;

    DeciderRetrait(Registres registres, RetirerEngagement retirer) {
        this.registres = registres;
        this.retirer = retirer;
    }

    /** The mouvement that executed it, if there is one: it makes faith, whatever the proposal says. */
    Optional<Mouvement> ecrit(Proposition proposition) {
        return registres(proposition)
                .flatMap(registre -> registre
                        .consulter(vue -> vue.etat().dejaEcrit(cle(proposition).cle()))
                        .stream())
                .findFirst();
    }

    Issue executer(Proposition proposition, Auteur auteur) {
        Ordre ordre = new Ordre(
                proposition.dossier(),
                proposition.region(),
                etendue(proposition),
                proposition.acte(),
                proposition.motif());
        return retirer.executer(ordre, auteur, cle(proposition));
    }

    private static CleDemande cle(Proposition proposition) {
        String cle = "proposition|" + proposition.id();
        return new CleDemande(cle, Empreintes.sha256(cle.getBytes(StandardCharsets.UTF_8)));
    }

    /** What stays engaged beyond the grant in force; after the end of the agreement, all that is not paid. */
    Montant aRetirer(Proposition proposition) {
        long centimes = registres(proposition)
                .mapToLong(registre -> registre.consulter(vue -> aRetirer(proposition, vue.etat())))
                .max()
                .orElse(0);
        return new Montant(centimes);
    }

    private Stream<Registre> registres(Proposition proposition) {
        String dossier = proposition.dossier();
        String campagne = dossier.substring(0, dossier.indexOf('-'));
        return registres.tous().stream()
                .filter(registre -> registre.enveloppe().campagne().equals(campagne));
    }

    private static long aRetirer(Proposition proposition, EtatEnveloppe etat) {
        String dossier = proposition.dossier();
        return etendue(proposition)
                .centimes(etat.montant(dossier, Poste.ENGAGE), etat.montant(dossier, Poste.RESTE_A_PAYER));
    }

    private static EtendueDuRetrait etendue(Proposition proposition) {
        return proposition
                .cibleEventuelle()
                .<EtendueDuRetrait>map(EtendueDuRetrait.AuDela::new)
                .orElseGet(EtendueDuRetrait.NonPaye::new);
    }
}
