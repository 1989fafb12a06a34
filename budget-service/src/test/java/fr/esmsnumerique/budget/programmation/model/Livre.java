package fr.esmsnumerique.budget.programmation.model;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Examen;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ledger in memory, and the board read from it. */
final class Livre {

    static final Auteur DNS = new Auteur("dns", "Agent DNS");
    static final Titulaire GRAND_EST = Titulaire.de(Region.GRAND_EST);
    static final Instant FIN = Instant.parse("2026-06-30T10:00:00Z");
    private static final LocalDate REFERENCE = LocalDate.parse("2025-10-15");

    final EtatEnveloppe etat = new EtatEnveloppe(Exemples.G25);
    final List<Mouvement> mouvements = new ArrayList<>();
    Instant maintenant = Instant.parse("2025-06-02T08:00:00Z");

    Mouvement ecrire(Demande demande, Auteur auteur) {
        return tenter(demande, auteur).orElseThrow(() -> new AssertionError("Refusé : " + demande));
    }

    Optional<Mouvement> tenter(Demande demande, Auteur auteur) {
        if (!(demande.examiner(etat, auteur, maintenant) instanceof Examen.Accepter(var ecriture))) {
            return Optional.empty();
        }
        MouvementId id = new MouvementId(etat.id(), etat.sequence() + 1);
        Mouvement mouvement =
                Mouvement.chainer(ecriture, id, maintenant, auteur, new CleDemande("cle-" + id, "e"), etat.empreinte());
        etat.appliquer(mouvement);
        etat.confirmer();
        mouvements.add(mouvement);
        return Optional.of(mouvement);
    }

    Tableau tableau(LocalDate au) {
        Situation situation = new Situation(au, FIN);
        return Tableau.de(
                situation,
                List.of(Region.values()),
                Balance.de(mouvements, situation),
                projets(au),
                Balance.de(mouvements, avant(au, REFERENCE)),
                Balance.de(mouvements, avant(au, REFERENCE.minusDays(1))));
    }

    Projets projets(LocalDate au) {
        return Projets.de(mouvements, new Situation(au, FIN));
    }

    Optional<Projet> projet(String dossier, LocalDate au) {
        return projets(au).tous().stream()
                .filter(projet -> projet.dossier().equals(dossier))
                .findFirst();
    }

    /** Opened, and two regions notified: 1 000 € and 500 €. */
    void doter() {
        ecrire(Exemples.ouverture(1_000_000), CNSA);
        ecrire(Exemples.notification(1_000), CNSA);
        ecrire(new NotifierAe(Region.GRAND_EST, 50_000, "FMIS-1", LocalDate.parse("2025-05-12")), CNSA);
    }

    void geler(String redeploiement, long centimes, List<String> dossiers) {
        ecrire(gel(redeploiement, centimes, dossiers), CNSA);
    }

    void redeployer(String redeploiement, long centimes, List<String> dossiers) {
        geler(redeploiement, centimes, dossiers);
        ecrire(new Redeployer(redeploiement, repartition(centimes, dossiers), "DNS_PILOTE"), DNS);
    }

    static Geler gel(String redeploiement, long centimes, List<String> dossiers) {
        return new Geler(
                redeploiement,
                repartition(centimes, dossiers),
                LocalDate.parse("2025-10-15"),
                "",
                "CNSA_PILOTE",
                "Redéploiement");
    }

    static Repartition repartition(long centimes, List<String> dossiers) {
        return new Repartition(
                List.of(new Cession(Region.BOURGOGNE_FRANCHE_COMTE, new Montant(centimes), dossiers)),
                List.of(new Attribution(Region.GRAND_EST, new Montant(centimes))));
    }

    static Retirer retrait(String dossier, Optional<Montant> montant) {
        return new Retirer(dossier, BFC, EtendueDuRetrait.de(montant), "Avenant 1", "Renoncement", false);
    }

    Tableau.LigneRegion ligne(Titulaire titulaire, String au) {
        return tableau(LocalDate.parse(au)).lignes().stream()
                .filter(ligne -> Titulaire.de(ligne.region()).equals(titulaire))
                .findFirst()
                .orElseThrow();
    }

    private static Situation avant(LocalDate au, LocalDate limite) {
        return new Situation(au.isAfter(limite) ? limite : au, FIN);
    }
}
