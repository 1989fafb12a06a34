package fr.esmsnumerique.budget.enveloppe;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Echeances;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Engager;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.Optional;

/** Demands the tests of the writer and of the store share. */
public final class Exemples {

    public static final EnveloppeId G25 = EnveloppeId.de("2025-G25");
    public static final Titulaire BFC = Titulaire.de(Region.BOURGOGNE_FRANCHE_COMTE);
    public static final Auteur CNSA = new Auteur("cnsa", "Agent CNSA");
    public static final Auteur FINANCIER = new Auteur("bfc-financier", "Financier BFC");
    public static final Auteur DECIDEUR = new Auteur("bfc-decideur", "Décideur BFC");
    public static final Echeances ECHEANCES = new Echeances(
            LocalDate.parse("2025-12-31"),
            new ReferenceLegale("Instruction", "003:L427-429", ReferenceLegale.Statut.SUR_TEXTE, "BUD-03"),
            LocalDate.parse("2025-12-31"),
            new ReferenceLegale("Instruction", "003:L433-435", ReferenceLegale.Statut.SUR_TEXTE, "BUD-05"));

    private Exemples() {}

    public static Ouvrir ouverture(long euros) {
        return new Ouvrir(Montant.euros(euros), "Décision");
    }

    public static NotifierAe notification(long euros) {
        return new NotifierAe(Region.BOURGOGNE_FRANCHE_COMTE, euros * 100, "FMIS-1", LocalDate.parse("2025-05-12"));
    }

    public static Programmer programmation(String dossier, long euros) {
        return new Programmer(dossier, BFC, Montant.euros(euros), () -> ECHEANCES);
    }

    public static Engager engagement(String dossier) {
        return new Engager(dossier, BFC, Optional.empty(), Optional.empty(), Optional.empty(), ECHEANCES);
    }

    public static String dossier(int numero) {
        return "G25-27-%04d".formatted(numero);
    }

    /** Key and fingerprint both made from the name: the same name is the same demand. */
    public static CleDemande cle(String nom) {
        return new CleDemande(nom, "empreinte-" + nom);
    }

    /** Opened and notified of that many euros. */
    public static void doter(Registre registre, long euros) {
        ecrire(registre, ouverture(euros), CNSA, "ouverture");
        ecrire(registre, notification(euros), CNSA, "notification");
    }

    public static Issue.Ecrite ecrire(Registre registre, Demande demande, Auteur auteur, String cle) {
        return switch (registre.soumettre(demande, auteur, cle(cle))) {
            case Issue.Ecrite ecrite -> ecrite;
            case Issue.Refusee(var motif) -> throw new AssertionError("Refusé : " + motif.phrase());
        };
    }
}
