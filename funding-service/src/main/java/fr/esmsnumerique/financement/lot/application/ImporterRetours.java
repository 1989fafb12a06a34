package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.application.Rapports.RapportComplet;
import fr.esmsnumerique.financement.lot.model.FormatGestionnaire.ColonnesRetour;
import fr.esmsnumerique.financement.lot.model.RapportRetours;
import fr.esmsnumerique.financement.lot.model.RapportRetours.Fichier;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.support.tableaux.LigneTable;
import fr.esmsnumerique.support.tableaux.Table;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes in what the fund manager paid and rejected: good lines are kept whatever the others say, and the same file again adds nothing. */
@Service
public class ImporterRetours {

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final int HASARD = 8;

    private final Subventions subventions;
    private final Formats formats;
    private final Rapports rapports;
    private final Horloge horloge;

    ImporterRetours(Subventions subventions, Formats formats, Rapports rapports, Horloge horloge) {
        this.subventions = subventions;
        this.formats = formats;
        this.rapports = rapports;
        this.horloge = horloge;
    }

    /** @throws fr.esmsnumerique.support.tableaux.FichierRefuse when the file as a whole cannot be read */
    public RapportComplet importer(FichierRecu fichier, Region region, Agent agent) throws IOException {
        Instant debut = maintenant();
        ColonnesRetour colonnes = formats.pour(region, horloge.aujourdhui()).retour();
        DepouillementRetours depouillement =
                new DepouillementRetours(subventions, region, colonnes, horloge.aujourdhui());
        Fichier lu;
        try (Table table = Table.ouvrir(fichier, colonnes.toutes(), colonnes.obligatoires())) {
            for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
                depouillement.prendre(ligne);
            }
            lu = new Fichier(fichier.empreinte(), table.encodage(), table.separateur());
        }
        RapportRetours rapport = new RapportRetours(
                id(region, debut),
                region,
                agent,
                debut,
                maintenant(),
                lu,
                depouillement.compte(),
                depouillement.paye());
        RapportComplet complet = new RapportComplet(rapport, depouillement.erreurs());
        rapports.garder(complet);
        return complet;
    }

    /** By instant, and by chance within it: the demo clock stands still. */
    private static String id(Region region, Instant debut) {
        String hasard = UUID.randomUUID().toString().substring(0, HASARD);
        return "paiements-" + region.code() + "-" + COMPACT.format(debut) + "-" + hasard;
    }

    private Instant maintenant() {
        return horloge.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
