package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.financement.client.modele.EtatVersement;
import fr.esmsnumerique.contrats.financement.client.modele.IssuePaiement;
import fr.esmsnumerique.contrats.financement.client.modele.LotDemande;
import fr.esmsnumerique.contrats.financement.client.modele.RetourPaiement;
import fr.esmsnumerique.contrats.financement.client.modele.Tranche;
import fr.esmsnumerique.contrats.financement.client.modele.Versement;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Parcours;
import fr.esmsnumerique.demo.plateforme.Plateforme.Action;
import fr.esmsnumerique.demo.plateforme.Refus;
import fr.esmsnumerique.demo.texte.Francais;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Advance and balance: the carrier asks, the ARS validates and transmits, the fund manager pays. */
final class Payer {

    private Payer() {}

    static Predicate<Parcours> engagesLe(LocalDate engagement) {
        return parcours -> parcours.engageLe().filter(engagement::equals).isPresent();
    }

    static void demanderEtValider(Jeu jeu, Tranche tranche, Predicate<Parcours> lesquels) {
        for (DossierDemo dossier : jeu.dossiers(lesquels)) {
            String id = id(dossier, tranche);
            etape(
                    jeu,
                    dossier,
                    tranche,
                    dossier.compte(),
                    "demande",
                    (poste, cle) -> poste.versements().demanderVersement(id, cle));
            etape(
                    jeu,
                    dossier,
                    tranche,
                    Comptes.financier(dossier.region()),
                    "validation",
                    (poste, cle) -> poste.versements().validerVersement(id, cle));
            transmettre(jeu, dossier, tranche);
        }
    }

    /** One batch for each payment: a step taken up again after its process was killed finds its own effect, and no other. */
    private static void transmettre(Jeu jeu, DossierDemo dossier, Tranche tranche) {
        LotDemande demande = new LotDemande().versements(List.of(id(dossier, tranche)));
        etape(
                jeu,
                dossier,
                tranche,
                Comptes.financier(dossier.region()),
                "transmission",
                (poste, cle) -> poste.lots().formerLot(cle, demande));
    }

    /** @param date payment date told by the fund manager, today of the demo clock */
    static void constater(Jeu jeu, Tranche tranche, Predicate<Parcours> lesquels, LocalDate date) {
        for (DossierDemo dossier : jeu.dossiers(lesquels)) {
            RetourPaiement retour =
                    new RetourPaiement().issue(IssuePaiement.PAYE).date(date);
            if (tranche == Tranche.AVANCE && jeu.parcours(dossier).paiementRejete()) {
                rejeterPuisTransmettreDeNouveau(jeu, dossier, date);
            }
            String id = id(dossier, tranche);
            etape(
                    jeu,
                    dossier,
                    tranche,
                    Comptes.financier(dossier.region()),
                    "paiement",
                    (poste, cle) -> poste.versements().enregistrerRetourPaiement(id, cle, retour));
            verifier(jeu, dossier, tranche);
        }
        jeu.plateforme().horloge().attendreBoitesVides();
    }

    /** The bank sends the money back: nothing is lost, the ARS validates again and a second batch leaves. */
    private static void rejeterPuisTransmettreDeNouveau(Jeu jeu, DossierDemo dossier, LocalDate date) {
        String id = id(dossier, Tranche.AVANCE);
        String financier = Comptes.financier(dossier.region());
        RetourPaiement rejet = new RetourPaiement()
                .issue(IssuePaiement.REJETE)
                .date(date)
                .motif("Compte clos, signalé par la banque du porteur.");
        etape(
                jeu,
                dossier,
                Tranche.AVANCE,
                financier,
                "rejet",
                (poste, cle) -> poste.versements().enregistrerRetourPaiement(id, cle, rejet));
        etape(
                jeu,
                dossier,
                Tranche.AVANCE,
                financier,
                "seconde-validation",
                (poste, cle) -> poste.versements().validerVersement(id, cle));
        LotDemande demande = new LotDemande().versements(List.of(id));
        etape(
                jeu,
                dossier,
                Tranche.AVANCE,
                financier,
                "seconde-transmission",
                (poste, cle) -> poste.lots().formerLot(cle, demande));
        jeu.plateforme().dire(id + " : rejeté par la banque, validé et transmis de nouveau");
    }

    /** A balance whose targets are not met is refused, and the refusal says why. */
    static void refuserLesSoldesNonAcquis(Jeu jeu) {
        for (DossierDemo dossier : jeu.dossiers(p -> p.engageLe().isPresent() && !p.soldePaye())) {
            String id = id(dossier, Tranche.SOLDE);
            try {
                jeu.plateforme()
                        .faire(
                                dossier.compte(),
                                id + ".demande",
                                (poste, cle) -> poste.versements().demanderVersement(id, cle));
            } catch (Refus refus) {
                Jeu.exiger(
                        refus.code().equals("versement.conditions"),
                        dossier.id() + " : refus inattendu du solde. " + refus.getMessage());
                jeu.plateforme().dire(dossier.id() + " : solde refusé, ses conditions ne sont pas remplies");
                continue;
            }
            throw new EcartException(
                    dossier.id() + " : le solde a pu être demandé sans que les cibles soient atteintes");
        }
    }

    private static void etape(
            Jeu jeu, DossierDemo dossier, Tranche tranche, String compte, String geste, Action<?> action) {
        jeu.plateforme()
                .faireOuConstater(
                        compte,
                        id(dossier, tranche) + "." + geste,
                        action,
                        () -> depasse(lire(jeu, dossier, tranche).getEtat(), geste));
    }

    private static boolean depasse(EtatVersement etat, String geste) {
        return switch (geste) {
            case "demande" -> etat != EtatVersement.ATTENDU;
            case "rejet" -> etat != EtatVersement.TRANSMIS;
            case "validation", "seconde-validation" ->
                etat == EtatVersement.VALIDE || etat == EtatVersement.TRANSMIS || etat == EtatVersement.PAYE;
            case "transmission", "seconde-transmission" -> etat == EtatVersement.TRANSMIS || etat == EtatVersement.PAYE;
            default -> etat == EtatVersement.PAYE;
        };
    }

    private static void verifier(Jeu jeu, DossierDemo dossier, Tranche tranche) {
        Versement versement = lire(jeu, dossier, tranche);
        long attendu = tranche == Tranche.AVANCE
                ? jeu.attendu(dossier).avanceCentimes()
                : jeu.attendu(dossier).soldeCentimes();
        Jeu.exiger(
                versement.getEtat() == EtatVersement.PAYE && versement.getMontantCentimes() == attendu,
                "%s : %s au lieu de PAYE, %s au lieu de %s"
                        .formatted(
                                versement.getId(),
                                versement.getEtat(),
                                Francais.euros(versement.getMontantCentimes()),
                                Francais.euros(attendu)));
        jeu.plateforme().dire("%s : %s payés".formatted(versement.getId(), Francais.euros(attendu)));
    }

    private static Versement lire(Jeu jeu, DossierDemo dossier, Tranche tranche) {
        List<Versement> versements = jeu.plateforme()
                .lire(
                        Comptes.financier(dossier.region()),
                        poste -> poste.echeanciers().lireEcheancier(dossier.id()))
                .getVersements();
        return versements.stream()
                .filter(versement -> versement.getTranche() == tranche)
                .findFirst()
                .orElseThrow();
    }

    private static String id(DossierDemo dossier, Tranche tranche) {
        return dossier.id() + "-" + tranche;
    }
}
