package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Derogation;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Echeances;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Engager;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Examen;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ledger in memory for the tests: demands in, mouvements out, no store. */
public final class Grand {

    public static final EnveloppeId G25 = EnveloppeId.de("2025-G25");
    public static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    public static final Titulaire TITULAIRE_BFC = Titulaire.de(BFC);
    public static final Auteur CNSA = new Auteur("cnsa", "Agent CNSA");
    public static final Auteur FINANCIER = new Auteur("bfc-financier", "Financier BFC");
    public static final Auteur DECIDEUR = new Auteur("bfc-decideur", "Décideur BFC");
    public static final String DOSSIER = "G25-27-0001";
    public static final Echeances ECHEANCES = new Echeances(
            LocalDate.parse("2025-12-31"),
            new ReferenceLegale("Instruction", "003:L427-429", ReferenceLegale.Statut.SUR_TEXTE, "BUD-03"),
            LocalDate.parse("2025-12-31"),
            new ReferenceLegale("Instruction", "003:L433-435", ReferenceLegale.Statut.SUR_TEXTE, "BUD-05"));

    public final EtatEnveloppe etat;
    public final List<Mouvement> mouvements = new ArrayList<>();
    public Instant maintenant = Instant.parse("2025-06-02T08:00:00Z");

    public Grand() {
        this(G25);
    }

    public Grand(EnveloppeId enveloppe) {
        this.etat = new EtatEnveloppe(enveloppe);
    }

    /** Opened with 1 000 000 €, the region notified of the given amount. */
    public static Grand avecDisponible(long euros) {
        Grand grand = new Grand();
        grand.accepter(new Ouvrir(Montant.euros(1_000_000), "Décision"), CNSA);
        grand.accepter(notification(euros * 100, "FMIS-1"), CNSA);
        return grand;
    }

    /** The first mouvement of a ledger, as its journal keeps it. */
    public static Mouvement ouverture(String decision, Auteur auteur) {
        List<Ligne> lignes =
                List.of(new Ligne(Compte.national(Poste.CADRE), -100), new Ligne(Compte.national(Poste.RESERVE), 100));
        return Mouvement.chainer(
                Ecriture.de(TypeMouvement.OUVERTURE, lignes, LocalDate.parse("2025-01-01"))
                        .avec(References.de(Map.of(References.DECISION, decision))),
                new MouvementId(G25, 1),
                Instant.parse("2025-05-05T08:00:00.123Z"),
                auteur,
                new CleDemande("cle-000000000000", "abcd"),
                Empreintes.ORIGINE);
    }

    public static NotifierAe notification(long centimes, String circulaire) {
        return new NotifierAe(BFC, centimes, circulaire, LocalDate.parse("2025-05-12"));
    }

    public static Programmer programmation(String dossier, long euros) {
        return new Programmer(dossier, TITULAIRE_BFC, Montant.euros(euros), () -> ECHEANCES);
    }

    public static Engager engagement(String dossier) {
        return new Engager(dossier, TITULAIRE_BFC, Optional.empty(), Optional.empty(), Optional.empty(), ECHEANCES);
    }

    public static Engager engagementDerogatoire(String dossier) {
        return new Engager(
                dossier,
                TITULAIRE_BFC,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Derogation("Direction générale", "Convention reçue la veille")),
                ECHEANCES);
    }

    /** By the financial officer of the region. */
    public Mouvement programmer(String dossier, long euros) {
        return accepter(programmation(dossier, euros), FINANCIER);
    }

    public Examen examiner(Demande demande, Auteur auteur) {
        return demande.examiner(etat, auteur, maintenant);
    }

    public Mouvement accepter(Demande demande, Auteur auteur) {
        return switch (examiner(demande, auteur)) {
            case Examen.Accepter(Ecriture ecriture) -> ecrire(ecriture, auteur);
            case Examen.Refuser(MotifRefus motif) -> throw new AssertionError("Refusé : " + motif.phrase());
        };
    }

    public MotifRefus refuser(Demande demande, Auteur auteur) {
        return switch (examiner(demande, auteur)) {
            case Examen.Refuser(MotifRefus motif) -> motif;
            case Examen.Accepter(Ecriture ecriture) -> throw new AssertionError("Accepté : " + ecriture);
        };
    }

    /** {@code accepte}, or the code of the refusal. */
    public String verdict(Demande demande, Auteur auteur) {
        return switch (examiner(demande, auteur)) {
            case Examen.Accepter(Ecriture ecriture) -> "accepte";
            case Examen.Refuser(MotifRefus motif) -> motif.code();
        };
    }

    public long disponible() {
        return etat.disponible(TITULAIRE_BFC);
    }

    /** Writes lines that no demand of the test would write. */
    public Mouvement ecrire(Ecriture ecriture, Auteur auteur) {
        MouvementId id = new MouvementId(etat.id(), etat.sequence() + 1);
        CleDemande cle = new CleDemande("cle-" + id, "empreinte-" + id);
        Mouvement mouvement = Mouvement.chainer(ecriture, id, maintenant, auteur, cle, etat.empreinte());
        etat.appliquer(mouvement);
        etat.confirmer();
        mouvements.add(mouvement);
        return mouvement;
    }
}
