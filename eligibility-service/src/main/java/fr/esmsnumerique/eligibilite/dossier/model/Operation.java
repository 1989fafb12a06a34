package fr.esmsnumerique.eligibilite.dossier.model;

import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.AJOURNE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.BROUILLON;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.COMPLET;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.DEPOSE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.EN_COMITE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.EN_INSTRUCTION;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.INCOMPLET;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.NON_RECEVABLE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.RECEVABLE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.REJETE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.REORIENTE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.RETENU;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of an application: what may be done to it, by whom, from which states and towards which. The page {@code docs/concepts/application-life.md} repeats this
 * table, and a test compares them. Preconditions other than the state are refusals of {@link Refus}.
 */
public enum Operation {
    MODIFIER(
            "modifier",
            "PORTEUR",
            Set.of(BROUILLON, INCOMPLET, EN_INSTRUCTION, NON_RECEVABLE),
            Set.of(BROUILLON, DEPOSE)),
    JOINDRE(
            "joindre une pièce",
            "PORTEUR, ARS_INSTRUCTEUR",
            Set.of(BROUILLON, DEPOSE, COMPLET, INCOMPLET, EN_INSTRUCTION, NON_RECEVABLE),
            Set.of(BROUILLON, DEPOSE)),
    DEPOSER("déposer", "PORTEUR", Set.of(BROUILLON), Set.of(DEPOSE)),
    VERIFIER_COMPLETUDE(
            "vérifier ses pièces", "ARS_INSTRUCTEUR", Set.of(DEPOSE, COMPLET, INCOMPLET), Set.of(COMPLET, INCOMPLET)),
    EVALUER(
            "évaluer la recevabilité",
            "ARS_INSTRUCTEUR",
            Set.of(DEPOSE, COMPLET, INCOMPLET, EN_INSTRUCTION),
            Set.of(NON_RECEVABLE, EN_INSTRUCTION, RECEVABLE)),
    TRANCHER(
            "trancher une clause",
            "ARS_INSTRUCTEUR, ARS_DECIDEUR",
            Set.of(EN_INSTRUCTION, REORIENTE),
            Set.of(NON_RECEVABLE, EN_INSTRUCTION, RECEVABLE, REORIENTE)),
    CONSULTER(
            "tracer une consultation",
            "ARS_INSTRUCTEUR",
            Set.of(DEPOSE, COMPLET, INCOMPLET, EN_INSTRUCTION, RECEVABLE, EN_COMITE, AJOURNE, REORIENTE),
            Set.of()),
    PRIORISER(
            "prioriser",
            "ARS_INSTRUCTEUR, ARS_DECIDEUR",
            Set.of(EN_INSTRUCTION, RECEVABLE, EN_COMITE, AJOURNE, REORIENTE),
            Set.of()),
    INSCRIRE("inscrire à un comité", "ARS_INSTRUCTEUR, ARS_DECIDEUR", Set.of(RECEVABLE, AJOURNE), Set.of(EN_COMITE)),
    DESINSCRIRE("retirer du comité", "ARS_INSTRUCTEUR, ARS_DECIDEUR", Set.of(EN_COMITE), Set.of(RECEVABLE)),
    PRESENTER("présenter au comité national", "CNSA_PILOTE", Set.of(REORIENTE), Set.of()),
    RETENIR("retenir", "ARS_DECIDEUR", Set.of(RECEVABLE, EN_COMITE, AJOURNE), Set.of(RETENU)),
    REJETER("rejeter", "ARS_DECIDEUR", Set.of(RECEVABLE, EN_COMITE, AJOURNE), Set.of(REJETE)),
    AJOURNER("ajourner", "ARS_DECIDEUR", Set.of(RECEVABLE, EN_COMITE), Set.of(AJOURNE)),
    REORIENTER("réorienter", "ARS_DECIDEUR", Set.of(EN_INSTRUCTION, RECEVABLE, EN_COMITE, AJOURNE), Set.of(REORIENTE)),
    RETENIR_AU_NATIONAL("retenir à l'appel national", "CNSA_PILOTE, DNS_PILOTE", Set.of(REORIENTE), Set.of(RETENU)),
    REJETER_AU_NATIONAL("rejeter à l'appel national", "CNSA_PILOTE, DNS_PILOTE", Set.of(REORIENTE), Set.of(REJETE)),
    NOTIFIER(
            "notifier la décision",
            "ARS_INSTRUCTEUR, ARS_DECIDEUR",
            Set.of(NON_RECEVABLE, RETENU, REJETE, REORIENTE, AJOURNE),
            Set.of()),
    REPRENDRE("reprendre dans une autre campagne", "ARS_INSTRUCTEUR", Set.of(RECEVABLE, REJETE, AJOURNE), Set.of()),
    AFFECTER("affecter", "ARS_INSTRUCTEUR, ARS_DECIDEUR", EnumSet.complementOf(EnumSet.of(BROUILLON)), Set.of());

    private final String verbe;
    private final String qui;
    private final Set<EtatDossier> depuis;
    private final Set<EtatDossier> vers;

    Operation(String verbe, String qui, Set<EtatDossier> depuis, Set<EtatDossier> vers) {
        this.verbe = verbe;
        this.qui = qui;
        this.depuis = Set.copyOf(depuis);
        this.vers = Set.copyOf(vers);
    }

    public String verbe() {
        return verbe;
    }

    /** Roles, separated by commas. */
    public String qui() {
        return qui;
    }

    public Set<EtatDossier> depuis() {
        return depuis;
    }

    /** States it may lead to; empty when it leaves the state as it is. */
    public Set<EtatDossier> vers() {
        return vers;
    }

    public boolean estPermiseDepuis(EtatDossier etat) {
        return depuis.contains(etat);
    }
}
