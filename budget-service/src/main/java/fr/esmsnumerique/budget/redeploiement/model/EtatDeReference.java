package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Region;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What every region had not engaged at the end of a day, with the other reading of the text, at its start (BUD-04, AMB-07).
 *
 * @param sequence last mouvement it holds, 0 if none
 */
public record EtatDeReference(Situation situation, long sequence, List<EtatDeRegion> regions) {

    public EtatDeReference {
        regions = List.copyOf(regions);
    }

    public static EtatDeReference de(Collection<Mouvement> mouvements, Situation situation) {
        Balance fin = Balance.de(mouvements, situation);
        Balance debut = Balance.de(mouvements, new Situation(situation.au().minusDays(1), situation.connuLe()));
        List<ProjetProgramme> projets = ProjetProgramme.de(mouvements, situation);
        List<EtatDeRegion> regions = Arrays.stream(Region.values())
                .sorted(Comparator.comparing(Region::code))
                .map(region -> {
                    Titulaire titulaire = Titulaire.de(region);
                    return new EtatDeRegion(
                            region,
                            Chiffres.de(fin, titulaire),
                            Chiffres.de(debut, titulaire),
                            projets.stream()
                                    .filter(p -> p.titulaire().equals(titulaire))
                                    .toList());
                })
                .toList();
        return new EtatDeReference(situation, fin.sequence(), regions);
    }

    /**
     * One region.
     *
     * @param finDeJournee the reading applied
     * @param debutDeJournee the other one, shown beside
     * @param projets programmed and not engaged at the end of the day, the oldest first
     */
    public record EtatDeRegion(
            Region region, Chiffres finDeJournee, Chiffres debutDeJournee, List<ProjetProgramme> projets) {

        public EtatDeRegion {
            projets = List.copyOf(projets);
        }
    }
}
