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
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The mouvements that executed some of them, by proposal; they make faith, whatever the proposals say. One read of each envelope for all. */
    Map<String, Mouvement> ecrits(List<Proposition> propositions) {
        Map<String, Mouvement> ecrits = new HashMap<>();
        registres(propositions)
                .forEach(registre -> ecrits.putAll(registre.consulter(vue -> {
                    Map<String, Mouvement> ici = new HashMap<>();
                    propositions.forEach(proposition -> vue.etat()
                            .dejaEcrit(cle(proposition).cle())
                            .ifPresent(mouvement -> ici.put(proposition.id(), mouvement)));
                    return ici;
                })));
        return ecrits;
    }

    /** What stays engaged beyond the grant in force; after the end of the agreement, all that is not paid. In centimes, by proposal; one read of each envelope for all. */
    Map<String, Long> aRetirer(List<Proposition> propositions) {
        Map<String, Long> montants = new HashMap<>();
        registres(propositions)
                .forEach(registre -> registre.consulter(vue -> aRetirer(propositions, vue.etat()))
                        .forEach((id, centimes) -> montants.merge(id, centimes, Math::max)));
        return montants;
    }

    private static Map<String, Long> aRetirer(List<Proposition> propositions, EtatEnveloppe etat) {
        return propositions.stream().collect(Collectors.toMap(Proposition::id, p -> aRetirer(p, etat)));
    }

    /** Those of their campaigns; a declared envelope that was never opened holds nothing, and is not asked whether it is open. */
    private Stream<Registre> registres(List<Proposition> propositions) {
        Set<String> campagnes =
                propositions.stream().map(DeciderRetrait::campagne).collect(Collectors.toSet());
        return campagnes.isEmpty()
                ? Stream.empty()
                : registres.declares().stream()
                        .filter(registre ->
                                campagnes.contains(registre.enveloppe().campagne()));
    }

    private static String campagne(Proposition proposition) {
        String dossier = proposition.dossier();
        return dossier.substring(0, dossier.indexOf('-'));
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
