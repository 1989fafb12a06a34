package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.financement.client.modele.Tranche;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.oracle.Parcours;
import fr.esmsnumerique.demo.rapport.Controles;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The days of the year and what happens on each; the clock moves from one to the next. */
public final class Calendrier {

    /** @param moment civil time in Paris */
    public record Journee(LocalDateTime moment, Acte acte) {}

    private final Controles controles;
    private final List<Journee> journees = new ArrayList<>();

    public Calendrier(Controles controles) {
        this.controles = controles;
        instruction();
        engagements();
        usage();
    }

    public List<Journee> journees() {
        return journees.stream().sorted(Comparator.comparing(Journee::moment)).toList();
    }

    /** From the opening of credits to the decisions and their amounts. */
    private void instruction() {
        le("2025-05-15T09:00", OuvrirLesCredits::ouverture);
        le("2025-05-15T14:00", Importer::finess);
        le("2025-06-12T18:00", jeu -> {
            Importer.premierGalis(jeu);
            Instruire.lot(
                    jeu,
                    lot(jeu, d -> d.deposeLe().isPresent() && Importer.avantLExport(d)),
                    LocalDate.of(2025, 6, 12));
        });
        le(Annee2025.JALON_JUIN.atTime(15, 0), jeu -> Decider.jalon(jeu, Annee2025.JALON_JUIN));
        le("2025-06-30T10:00", jeu -> ArreterLesMontants.jalon(jeu, Annee2025.JALON_JUIN));
        engager(Annee2025.ENGAGEMENT_JUILLET, "2025-07-02T09:00", "2025-07-15T09:00");
        le(Annee2025.DEPOT_EN_DIRECT, DeposerEnDirect::jouer);
        le("2025-09-08T09:00", OuvrirLesCredits::secondeCirculaire);
        le("2025-09-17T09:30", jeu -> {
            Importer.secondGalis(jeu);
            Instruire.lot(
                    jeu, lot(jeu, d -> d.deposeLe().isEmpty() || !Importer.avantLExport(d)), LocalDate.of(2025, 9, 17));
        });
        le(Annee2025.JALON_SEPTEMBRE.atTime(16, 0), jeu -> Decider.jalon(jeu, Annee2025.JALON_SEPTEMBRE));
        le("2025-10-06T10:00", jeu -> ArreterLesMontants.jalon(jeu, Annee2025.JALON_SEPTEMBRE));
    }

    private void engagements() {
        engager(Annee2025.ENGAGEMENT_OCTOBRE, "2025-10-09T09:00", "2025-10-13T09:00");
        le("2025-10-14T19:00", Rappeler::jouer);
        consolider(Annee2025.VEILLE_DU_REDEPLOIEMENT, "octobre");
        le(Annee2025.REDEPLOIEMENT, RedeployerLesCredits::jouer);
        le(Annee2025.PROGRAMMATION_TARDIVE.atTime(10, 0), ArreterLesMontants::programmerSurLesCreditsRecus);
        engager(Annee2025.ENGAGEMENT_DECEMBRE, "2025-12-04T09:00", "2025-12-18T09:00");
        consolider(Annee2025.DERNIER_JOUR, "decembre");
        le(Annee2025.CLOTURE, CloreLExercice::jouer);
    }

    private void usage() {
        le("2026-05-20T09:00", SuivreLUsage::verifierLAptitude);
        le("2026-08-03T09:00", SuivreLUsage::verifierLeServiceRegulier);
        le("2026-11-03T09:00", jeu -> SuivreLUsage.declarer(jeu, "2026-10"));
        le("2026-11-16T09:00", AmenagerUnDenominateur::demander);
        le("2026-11-26T09:00", AmenagerUnDenominateur::decider);
        le("2026-12-03T09:00", jeu -> SuivreLUsage.declarer(jeu, "2026-11"));
        le("2027-01-05T09:00", jeu -> SuivreLUsage.declarer(jeu, "2026-12"));
        le("2027-01-11T09:00", SuivreLUsage::deposerLesPreuves);
        le("2027-01-12T09:00", SuivreLUsage::attester);
        le("2027-01-15T09:00", jeu -> {
            Payer.refuserLesSoldesNonAcquis(jeu);
            Payer.demanderEtValider(jeu, Tranche.SOLDE, Parcours::soldePaye);
        });
        le(
                "2027-01-29T09:00",
                jeu -> Payer.constater(jeu, Tranche.SOLDE, Parcours::soldePaye, LocalDate.of(2027, 1, 29)));
        consolider(Annee2025.BILAN, "bilan");
    }

    /** Engagement, then agreements and demand of the advance, then its payment. */
    private void engager(LocalDate engagement, String convention, String paiement) {
        Predicate<Parcours> engages = Payer.engagesLe(engagement);
        LocalDateTime paye = LocalDateTime.parse(paiement);
        le(engagement.atTime(10, 0), jeu -> Engager.jour(jeu, engagement));
        le(convention, jeu -> {
            Conventionner.engagesLe(jeu, engagement);
            Payer.demanderEtValider(jeu, Tranche.AVANCE, engages);
        });
        le(paye, jeu -> Payer.constater(jeu, Tranche.AVANCE, engages, paye.toLocalDate()));
    }

    private void consolider(LocalDateTime moment, String nom) {
        le(moment, jeu -> Consolider.jouer(jeu, controles, nom));
    }

    private void le(String moment, Acte acte) {
        le(LocalDateTime.parse(moment), acte);
    }

    private void le(LocalDateTime moment, Acte acte) {
        journees.add(new Journee(moment, acte));
    }

    private static List<DossierDemo> lot(Jeu jeu, Predicate<DossierDemo> lesquels) {
        return jeu.demo().dossiers().stream().filter(lesquels).toList();
    }
}
