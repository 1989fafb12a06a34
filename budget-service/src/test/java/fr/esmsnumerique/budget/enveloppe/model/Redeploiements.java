package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.refus.ObstacleDeCession;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;

/** Redeployments from Bourgogne-Franche-Comté to Grand Est, for the tests. */
public final class Redeploiements {

    public static final String ID = "2025-G25-R01";
    public static final LocalDate QUINZE_OCTOBRE = LocalDate.parse("2025-10-15");
    public static final Titulaire GRAND_EST = Titulaire.de(Region.GRAND_EST);
    public static final Auteur DNS = new Auteur("dns", "Agent DNS");

    private Redeploiements() {}

    public static Repartition vers_grand_est(long centimes, String... dossiers) {
        return new Repartition(
                List.of(new Cession(Grand.BFC, new Montant(centimes), List.of(dossiers))),
                List.of(new Attribution(Region.GRAND_EST, new Montant(centimes))));
    }

    public static Geler gel(long centimes, String... dossiers) {
        return gel(ID, vers_grand_est(centimes, dossiers));
    }

    public static Geler gel(String id, Repartition repartition) {
        return new Geler(id, repartition, QUINZE_OCTOBRE, "", "CNSA_PILOTE", "Sous-consommation");
    }

    public static Redeployer execution(long centimes, String... dossiers) {
        return new Redeployer(ID, vers_grand_est(centimes, dossiers), "DNS_PILOTE");
    }

    public static Degeler refus() {
        return new Degeler(ID, "Projets relancés");
    }

    /** What the first signature would lack. */
    public static List<ObstacleDeCession> obstacles(Grand grand, Geler gel) {
        return ((RefusDeRedeploiement.CessionImpossible) grand.refuser(gel, Grand.CNSA)).obstacles();
    }
}
