package fr.esmsnumerique.demo.oracle;

import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.donnees.Dossiers2025;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The national table as it must be at one of the three dates of the year, from the oracle's grants and the script's dates. */
public final class TableauAttendu {

    private static final LocalDate PAIEMENT_DES_SOLDES = LocalDate.of(2027, 1, 29);
    /** Once the year is closed nothing is programmed any more: what was not engaged has lapsed. */
    private static final LocalDate CLOS = Annee2025.CLOTURE.toLocalDate();

    private static final LocalDate FIN_DE_LA_MESURE = LocalDate.of(2027, 1, 5);

    private final Scenario scenario;
    private final List<Ligne> lignes;

    /** One application with what is decided and expected of it. */
    private record Ligne(DossierDemo dossier, Parcours parcours, Attendu attendu) {}

    public TableauAttendu(Dossiers2025 demo, Scenario scenario) {
        this.scenario = scenario;
        this.lignes = scenario.parcours().stream()
                .map(parcours -> ligne(demo.dossier(parcours.dossierId()), parcours))
                .toList();
    }

    public Attendu attendu(String dossierId) {
        return lignes.stream()
                .map(Ligne::attendu)
                .filter(attendu -> attendu.dossierId().equals(dossierId))
                .findFirst()
                .orElseThrow();
    }

    public long totalAccorde() {
        return lignes.stream()
                .mapToLong(ligne -> ligne.attendu().montantCentimes())
                .sum();
    }

    /** Retained and programmed, never engaged: lost on 31 December (BUD-03). */
    public long caduc() {
        return somme(
                lignes,
                l -> l.attendu().retenu() && l.parcours().engageLe().isEmpty(),
                l -> l.attendu().montantCentimes());
    }

    /** @param au 14 October 2025 or later: every application is filed and decided by then */
    public SituationAttendue region(Region region, LocalDate au) {
        List<Ligne> siennes =
                lignes.stream().filter(l -> l.dossier().region() == region).toList();
        Predicate<Ligne> engage =
                l -> l.parcours().engageLe().filter(date -> !date.isAfter(au)).isPresent();
        Predicate<Ligne> programme = engage.negate()
                .and(l -> l.attendu().retenu())
                .and(l -> aDesCredits(l, au))
                .and(l -> au.isBefore(CLOS));
        boolean redeploye = !au.isBefore(Annee2025.REDEPLOIEMENT.toLocalDate());
        boolean mesure = !au.isBefore(FIN_DE_LA_MESURE);
        return new SituationAttendue(
                scenario.notifie(region),
                redeploye ? scenario.cede().getOrDefault(region, 0L) : 0,
                redeploye ? scenario.recu().getOrDefault(region, 0L) : 0,
                somme(siennes, programme, l -> l.attendu().montantCentimes()),
                somme(siennes, engage, l -> l.attendu().montantCentimes()),
                paye(siennes, engage, au),
                siennes.size(),
                parEtat(siennes),
                siennes.stream().mapToInt(l -> l.dossier().lignes().size()).sum(),
                (int) siennes.stream().filter(engage).count(),
                mesure
                        ? (int) siennes.stream()
                                .filter(l -> l.parcours().soldePaye())
                                .count()
                        : 0);
    }

    private static boolean aDesCredits(Ligne ligne, LocalDate au) {
        return !ligne.parcours().attendDesCredits() || !au.isBefore(Annee2025.PROGRAMMATION_TARDIVE);
    }

    private static long paye(List<Ligne> lignes, Predicate<Ligne> engage, LocalDate au) {
        long avances = somme(lignes, engage, l -> l.attendu().avanceCentimes());
        boolean soldes = !au.isBefore(PAIEMENT_DES_SOLDES);
        return avances
                + (soldes
                        ? somme(
                                lignes,
                                l -> l.parcours().soldePaye(),
                                l -> l.attendu().soldeCentimes())
                        : 0);
    }

    private static Map<String, Integer> parEtat(List<Ligne> lignes) {
        Map<String, Integer> nombre = new TreeMap<>();
        lignes.forEach(ligne -> nombre.merge(ligne.attendu().etat(), 1, Integer::sum));
        return nombre;
    }

    private static long somme(List<Ligne> lignes, Predicate<Ligne> lesquelles, ToLongFunction<Ligne> montant) {
        return lignes.stream().filter(lesquelles).mapToLong(montant).sum();
    }

    private static Ligne ligne(DossierDemo dossier, Parcours parcours) {
        return new Ligne(dossier, parcours, Oracle.attendu(dossier, parcours));
    }
}
