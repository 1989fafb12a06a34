package fr.esmsnumerique.budget.enveloppe.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Documents and facts a mouvement rests on, by name; sorted, because the hash covers them. */
public record References(SortedMap<String, String> valeurs) {

    public static final String DECISION = "decision";
    public static final String CIRCULAIRE = "circulaire";
    public static final String DATE_CIRCULAIRE = "dateCirculaire";
    public static final String VERSEMENT = "versementId";
    public static final String TRANCHE = "tranche";
    public static final String MOUVEMENT_CORRIGE = "mouvementCorrige";
    /** Identifier of the redeployment that froze, gave back or moved the credits. */
    public static final String REDEPLOIEMENT = "redeploiement";
    /** Day whose end fixes what was not engaged, of a freeze or a redeployment. */
    public static final String JOUR_REFERENCE = "jourReference";
    /** SHA-256 of who gives and who receives: the second signature covers what the first one did. */
    public static final String REPARTITION = "repartition";
    /** Role in which a redeployment was signed. */
    public static final String QUALITE = "qualite";

    /** Amendment or decision that reduces a grant. */
    public static final String ACTE = "acte";
    /** Centimes still engaged for the dossier once a withdrawal is written: the event says it without a second read. */
    public static final String RESTE_ENGAGE = "resteEngageCentimes";

    public static final String DATE_DECISION = "dateDecision";
    /** The mouvement of the year before that a carry-over answers. */
    public static final String REPORT_EMIS = "reportEmis";

    /** Centimes programmed for the dossier once a change of programming is written. */
    public static final String MONTANT_PROGRAMME = "montantProgrammeCentimes";

    /** Delegation of signature under which a grant was engaged, who gave it, and its act. */
    public static final String DELEGATION = "delegation";

    public static final String DELEGATION_DE = "delegationDe";
    public static final String DELEGATION_ACTE = "delegationActe";
    /** Decision of the ARS that let its author engage what he had programmed. */
    public static final String SEPARATION = "separationAssouplie";
    /** Ambiguity whose other reading would have judged otherwise. */
    public static final String AMBIGUITE = "ambiguite";

    public static final String DEROGATION_PAR = "derogationAccordeePar";
    public static final String DEROGATION_MOTIF = "derogationMotif";

    public static final References AUCUNE = new References(new TreeMap<>());

    public References {
        valeurs = Collections.unmodifiableSortedMap(new TreeMap<>(valeurs));
    }

    public static References de(Map<String, String> valeurs) {
        return new References(new TreeMap<>(valeurs));
    }

    public Optional<String> lire(String nom) {
        return Optional.ofNullable(valeurs.get(nom));
    }
}
