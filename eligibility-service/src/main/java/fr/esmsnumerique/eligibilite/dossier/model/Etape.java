package fr.esmsnumerique.eligibilite.dossier.model;

import java.util.Set;

/** What an application waits for now. Consultations run beside the instruction: they are a step only when nothing else is left before the decision. */
public enum Etape {
    DEPOT("Le porteur dépose le dossier."),
    COMPLETUDE("L'ARS vérifie les pièces."),
    COMPLEMENT("Le porteur joint les pièces qui manquent."),
    RECEVABILITE("L'ARS évalue la recevabilité."),
    INSTRUCTION("Un agent tranche les clauses qui attendent un verdict."),
    CONSULTATION("L'ARS consulte les conseils départementaux."),
    PRIORISATION("L'ARS apprécie les critères de priorité."),
    COMITE("Le comité examine le dossier."),
    DECISION("Le décideur de l'ARS décide."),
    NOTIFICATION("L'ARS notifie sa conclusion au porteur."),
    ACHEVE("Rien n'est attendu.");

    private final String phrase;

    Etape(String phrase) {
        this.phrase = phrase;
    }

    public String phrase() {
        return phrase;
    }

    /** @param aConsulter départements whose conseil départemental must have been consulted (PIL-03) */
    public static Etape de(Dossier dossier, Set<String> aConsulter) {
        return switch (dossier.etat()) {
            case BROUILLON -> DEPOT;
            case DEPOSE -> COMPLETUDE;
            case INCOMPLET -> COMPLEMENT;
            case COMPLET -> RECEVABILITE;
            case EN_INSTRUCTION -> INSTRUCTION;
            case RECEVABLE -> dossier.instruction().manquants(aConsulter).isEmpty() ? DECISION : CONSULTATION;
            case EN_COMITE -> dossier.instruction().manquants(aConsulter).isEmpty() ? COMITE : CONSULTATION;
            case NON_RECEVABLE, RETENU, REJETE, REORIENTE, AJOURNE ->
                dossier.instruction().notification() != null
                        ? dossier.etat() == EtatDossier.AJOURNE ? DECISION : ACHEVE
                        : NOTIFICATION;
        };
    }
}
