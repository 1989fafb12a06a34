package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.kernel.Region;
import java.util.List;

/**
 * What a set of transfers would change, on the balances of one mouvement.
 *
 * @param sequence last mouvement taken into account
 * @param debloques projects of the receivers that their region cannot pay today and could after; each counted alone
 */
public record Simulation(
        long sequence,
        List<EffetRegional> regions,
        List<ProgrammationRompue> rompues,
        List<ProjetDebloque> debloques,
        List<Avertissement> avertissements) {

    public Simulation {
        regions = List.copyOf(regions);
        rompues = List.copyOf(rompues);
        debloques = List.copyOf(debloques);
        avertissements = List.copyOf(avertissements);
    }

    public boolean signable() {
        return avertissements.stream().noneMatch(Avertissement::bloquant);
    }

    /** A region before and after; after what can be taken, when not all that is asked can. */
    public record EffetRegional(Region region, long cede, long recu, Chiffres avant, Chiffres apres) {}

    /** A named programming, taken whole or in part. */
    public record ProgrammationRompue(String dossier, Region region, long programme, long pris) {

        public boolean enEntier() {
            return pris == programme;
        }
    }

    public record ProjetDebloque(String dossier, Region region, long centimes) {}
}
