package fr.esmsnumerique.notification.avis;

import static fr.esmsnumerique.notification.avis.Audience.ARS_DECIDEUR;
import static fr.esmsnumerique.notification.avis.Audience.ARS_FINANCIER;
import static fr.esmsnumerique.notification.avis.Audience.ARS_INSTRUCTEUR;
import static fr.esmsnumerique.notification.avis.Audience.PERSONNE;
import static fr.esmsnumerique.notification.avis.Audience.PORTEUR;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is told of which event. A mail only leaves for decisions, which the carrier must be notified of; everything else stays in the inbox, because agents of
 * comparable services complain of too many mails.
 */
enum Avis {
    RETENU("dossier.retenu", PORTEUR, true),
    RETENU_A_ARRETER("dossier.retenu", ARS_INSTRUCTEUR, false),
    REJETE("dossier.rejete", PORTEUR, true),
    NON_RECEVABLE("dossier.declare-non-recevable", PORTEUR, true),
    ATTRIBUE("decision-attributive.prise", PORTEUR, true),
    ATTRIBUE_A_PROGRAMMER("decision-attributive.prise", ARS_FINANCIER, false),
    ENGAGE("engagement.effectue", ARS_INSTRUCTEUR, false),
    RETIRE("engagement.retire", PORTEUR, true),
    RETIRE_ARS("engagement.retire", ARS_INSTRUCTEUR, false),
    CONVENTION("convention.signee", PORTEUR, false),
    CONVENTION_ARS("convention.signee", ARS_INSTRUCTEUR, false),
    RESILIEE("convention.resiliee", PORTEUR, true),
    RESILIEE_A_RETIRER("convention.resiliee", ARS_DECIDEUR, false),
    AVENANT("avenant.signe", PORTEUR, false),
    AVENANT_A_RETIRER("avenant.signe", ARS_DECIDEUR, false),
    PROLONGEE("echeance.prolongee", PORTEUR, true),
    PROLONGEE_ARS("echeance.prolongee", ARS_INSTRUCTEUR, false),
    PAYABLE("versement.payable", PORTEUR, false),
    TRANSMIS("versement.transmis", ARS_FINANCIER, false),
    PAYE("versement.paye", PORTEUR, false),
    RENVOYE("versement.renvoye", PORTEUR, false),
    VERSEMENT_REJETE("versement.rejete", PORTEUR, false),
    VERSEMENT_REJETE_ARS("versement.rejete", ARS_FINANCIER, false),
    ATTESTE("usage.atteste", PORTEUR, false),
    ATTESTE_ARS("usage.atteste", ARS_FINANCIER, false),
    CERTIFIE("declaration.certifiee", ARS_INSTRUCTEUR, false),
    VALIDE("declaration.validee", PORTEUR, false),
    A_REPRENDRE("declaration.a-reprendre", PORTEUR, false),
    CORRIGE("usage.corrige", ARS_INSTRUCTEUR, false),
    CORRIGE_FINANCIER("usage.corrige", ARS_FINANCIER, false),
    RAPPEL("usage.rappele-au-porteur", PORTEUR, false),
    RAPPEL_ARS("usage.rappele-a-l-ars", ARS_INSTRUCTEUR, false),
    GELE("redeploiement.gele", Part.CESSIONS, ARS_FINANCIER),
    DEGELE("redeploiement.degele", Part.CESSIONS, ARS_FINANCIER),
    CEDE("redeploiement.execute", Part.CESSIONS, ARS_FINANCIER),
    RECU("redeploiement.execute", Part.ATTRIBUTIONS, ARS_FINANCIER),
    AMENAGE("amenagement.accepte", Part.REGIONS, ARS_INSTRUCTEUR),
    AMENAGEMENT_REFUSE("amenagement.refuse", Part.REGIONS, ARS_INSTRUCTEUR),
    ECHEANCE("echeance.rappelee", Part.REGIONS, ARS_FINANCIER),
    CALENDRIER("calendrier.rappele", Part.REGIONS, ARS_INSTRUCTEUR),
    EXPORT("export.pret", PERSONNE, false);

    private final String type;
    private final Part part;
    private final Audience audience;
    private final boolean courriel;

    Avis(String type, Audience audience, boolean courriel) {
        this(type, Part.ENTIER, audience, courriel);
    }

    /** One message for each region concerned, which says its own figures only. */
    Avis(String type, Part part, Audience audience) {
        this(type, part, audience, false);
    }

    Avis(String type, Part part, Audience audience, boolean courriel) {
        this.type = type;
        this.part = part;
        this.audience = audience;
        this.courriel = courriel;
    }

    Part part() {
        return part;
    }

    String type() {
        return type;
    }

    Audience audience() {
        return audience;
    }

    /** A mail goes to the application's contact too. */
    boolean courriel() {
        return courriel;
    }

    /** Resource that holds its words. */
    String modele() {
        return "/modeles/" + type + "." + part.prefixe() + audience.suffixe() + ".txt";
    }

    static Set<String> types() {
        return Arrays.stream(values()).map(a -> a.type).collect(Collectors.toUnmodifiableSet());
    }

    static List<Avis> sur(String type) {
        return Arrays.stream(values()).filter(a -> a.type.equals(type)).toList();
    }
}
