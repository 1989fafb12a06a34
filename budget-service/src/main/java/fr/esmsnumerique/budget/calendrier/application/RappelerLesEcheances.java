package fr.esmsnumerique.budget.calendrier.application;

import fr.esmsnumerique.budget.calendrier.application.Calendrier.Criteres;
import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.budget.calendrier.model.Paliers;
import fr.esmsnumerique.budget.traitement.application.Tache;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Each morning: refreshes what other services know, and recalls what comes near, each thing once for each number of days. */
public class RappelerLesEcheances implements Tache {

    private static final String NATION = "NAT";

    private final Calendrier calendrier;
    private final EcheancesDesVoisins voisins;
    private final Rappels rappels;
    private final Paliers paliers;
    private final Horloge horloge;

    public RappelerLesEcheances(
            Calendrier calendrier, EcheancesDesVoisins voisins, Rappels rappels, Paliers paliers, Horloge horloge) {
        this.calendrier = calendrier;
        this.voisins = voisins;
        this.rappels = rappels;
        this.paliers = paliers;
        this.horloge = horloge;
    }

    @Override
    public TypeDeTache type() {
        return TypeDeTache.RAPPELS;
    }

    @Override
    public String periode(LocalDate jour) {
        return jour.toString();
    }

    @Override
    public List<String> partitions() {
        return Stream.concat(Stream.of(NATION), toutes().stream()).toList();
    }

    /** A service that does not answer delays its own due dates, never the reminders of the others. */
    @Override
    public PartitionTraitee traiter(ExecutionDeTache execution, String partition) {
        boolean nation = NATION.equals(partition);
        List<String> anomalies = new ArrayList<>();
        if (!nation) {
            try {
                voisins.rafraichir(partition);
            } catch (RuntimeException muet) {
                anomalies.add("Échéances des autres services non relues : " + muet.getMessage());
            }
        }
        LocalDate aujourdhui = horloge.aujourdhui();
        List<String> regions = nation ? toutes() : List.of(partition);
        long donnes = calendrier
                .lister(Criteres.AUCUN)
                .filter(e -> nation ? e.estNationale() : e.region().equals(partition))
                .filter(e -> rappeler(e, aujourdhui, regions))
                .count();
        return PartitionTraitee.faite(partition, donnes, anomalies);
    }

    private boolean rappeler(EcheanceDeCalendrier echeance, LocalDate aujourdhui, List<String> regions) {
        return echeance.nature().rappelee()
                && paliers.atteint(echeance, aujourdhui)
                        .filter(palier -> rappels.donner(echeance, palier, echeance.joursRestants(aujourdhui), regions))
                        .isPresent();
    }

    private static List<String> toutes() {
        return Arrays.stream(Region.values()).map(Region::code).toList();
    }
}
