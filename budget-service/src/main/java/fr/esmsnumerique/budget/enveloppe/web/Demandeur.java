package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Empreintes;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.web.Probleme;
import java.nio.charset.StandardCharsets;

/** What the ledger keeps of the caller: who, and the key of the demand. */
public final class Demandeur {

    private Demandeur() {}

    public static Auteur auteur(Acteur acteur) {
        return new Auteur(acteur.sujet(), acteur.nom());
    }

    /** Scoped by caller and operation. The generated models print every field, so their text is the demand. */
    public static CleDemande cle(Acteur acteur, String operation, String cle, Object demande) {
        String empreinte = Empreintes.sha256((operation + demande).getBytes(StandardCharsets.UTF_8));
        return new CleDemande(acteur.sujet() + "|" + operation + "|" + cle, empreinte);
    }

    /** Identifier of what a command creates, made from its key: sent again after a crash, it creates nothing more. */
    static String identifiant(String prefixe, Acteur acteur, String operation, String cle) {
        String portee = acteur.sujet() + "|" + operation + "|" + cle;
        return prefixe
                + Empreintes.sha256(portee.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /**
     * For what only its own ARS decides: a national role besides reads other regions, it does not act for them.
     *
     * @throws fr.esmsnumerique.support.web.ProblemeException 403 {@code acces.region}
     */
    public static void exigerSienne(Acteur acteur, Region region) {
        if (region(acteur) != region) {
            throw Probleme.refus(
                            403,
                            "acces.region",
                            "Accès refusé",
                            "Cette décision relève d'une autre région. Adressez-vous à l'ARS concernée.")
                    .exception();
        }
    }

    public static Region region(Acteur acteur) {
        Region region = acteur.region();
        if (region == null) {
            throw Probleme.refus(
                            403,
                            "acces.region",
                            "Accès refusé",
                            "Votre compte n'est rattaché à aucune région. Demandez son rattachement.")
                    .exception();
        }
        return region;
    }
}
