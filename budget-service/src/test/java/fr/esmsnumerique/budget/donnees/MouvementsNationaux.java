package fr.esmsnumerique.budget.donnees;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Echeances;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Engager;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.RejeterPaiement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ledger's year of the generated nation, in the order it is written: 20 000 mouvements at scale 1, every retained project engaged once and paid in two parts. */
public final class MouvementsNationaux {

    private static final LocalDate CIRCULAIRE = LocalDate.parse("2025-01-20");

    private final DonneesNationales donnees;
    private final Echeances echeances;

    public MouvementsNationaux(DonneesNationales donnees, Echeances echeances) {
        this.donnees = donnees;
        this.echeances = echeances;
    }

    /**
     * @param type in the ledger's words
     * @param jour when it is asked
     */
    public record Ordre(String type, String objet, long centimes, LocalDate jour, Demande demande) {}

    /** The envelope, opened and notified to the regions; the last circular completes the largest region. */
    public List<Ordre> dotations() {
        List<Ordre> ordres = new ArrayList<>();
        long total = 0;
        for (Region region : Region.values()) {
            long centimes = besoin(region);
            total += centimes;
            ordres.add(notification(region, centimes, "FMIS-2025-1"));
        }
        long complement = 100_000_000_00L;
        ordres.add(notification(Region.ILE_DE_FRANCE, complement, "FMIS-2025-2"));
        long ouvert = total + complement;
        ordres.addFirst(new Ordre(
                "OUVERTURE",
                "2025-G25",
                ouvert,
                CIRCULAIRE,
                new Ouvrir(new Montant(ouvert), "Décision d'ouverture 2025")));
        return ordres;
    }

    private static Ordre notification(Region region, long centimes, String reference) {
        return new Ordre(
                "NOTIFICATION_AE",
                region.code(),
                centimes,
                CIRCULAIRE,
                new NotifierAe(region, centimes, reference, CIRCULAIRE));
    }

    /** What the retained projects of the region need, and a tenth more that stays un-engaged; a region without project is notified all the same. */
    private long besoin(Region region) {
        long somme = donnees.dans(region).stream()
                .mapToLong(ProjetNational::centimes)
                .sum();
        return somme + somme / 10 + 1_000_000_00L;
    }

    /** Those of one retained project. */
    List<Ordre> duProjet(ProjetNational projet) {
        Titulaire region = Titulaire.de(projet.region());
        Montant montant = new Montant(projet.centimes());
        LocalDate jour = projet.convention();
        String dossier = projet.dossierId();
        List<Ordre> ordres = new ArrayList<>();
        ordres.add(new Ordre(
                "PROGRAMMATION",
                dossier,
                montant.centimes(),
                jour,
                new Programmer(dossier, region, montant, () -> Exemples.ECHEANCES)));
        ordres.add(new Ordre(
                "DEPROGRAMMATION",
                dossier,
                montant.centimes(),
                jour,
                new Deprogrammer(dossier, region, "Attente de la délibération du porteur")));
        ordres.add(new Ordre(
                "PROGRAMMATION",
                dossier,
                montant.centimes(),
                jour,
                new Programmer(dossier, region, montant, () -> Exemples.ECHEANCES)));
        ordres.add(new Ordre(
                "ENGAGEMENT",
                dossier,
                montant.centimes(),
                jour,
                new Engager(dossier, region, Optional.empty(), Optional.empty(), Optional.empty(), echeances)));
        ordres.add(paiement(dossier, "V1", Tranche.AVANCE, projet.avance(), jour));
        if (projet.retenu().orElseThrow() % 255 < 234) {
            ordres.add(new Ordre(
                    "REJET_PAIEMENT",
                    dossier,
                    projet.avance(),
                    jour,
                    new RejeterPaiement(dossier, dossier + "-V1", jour)));
            ordres.add(paiement(dossier, "V2", Tranche.AVANCE, projet.avance(), jour));
        }
        ordres.add(paiement(dossier, "V3", Tranche.SOLDE, projet.solde(), jour));
        return ordres;
    }

    private static Ordre paiement(String dossier, String rang, Tranche tranche, long centimes, LocalDate jour) {
        return new Ordre(
                "PAIEMENT",
                dossier,
                centimes,
                jour,
                new Payer(dossier, dossier + "-" + rang, tranche, new Montant(centimes), jour));
    }

    /** Retained projects by the day of their agreement: a ledger's time never goes back. */
    public List<List<Ordre>> parProjet() {
        return donnees.projets().stream()
                .filter(p -> p.retenu().isPresent())
                .sorted(java.util.Comparator.comparing(ProjetNational::convention)
                        .thenComparing(ProjetNational::rang))
                .map(this::duProjet)
                .toList();
    }
}
