package fr.esmsnumerique.financement.banc;

import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.calcul.model.OrganismeProjet;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.financement.calcul.model.StatutSolution;
import fr.esmsnumerique.kernel.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A project as both peers read it: plain values in centimes, already extracted and ranked, so that they pay nothing for it.
 *
 * @param devisAmoa 0 when no assistance is asked for
 */
public record ProjetPlat(boolean referencee, boolean tousPetits, long devisAmoa, List<LignePlate> lignes) {

    /** What an unknown price counts for: more than any ceiling. */
    static final long AU_PLAFOND = 1_000_000_000L;

    private static final Comparator<EssmsProjet> ACQUISITIONS_DABORD =
            Comparator.comparing(essms -> !essms.estAcquisition());

    /**
     * One establishment that counts.
     *
     * @param rang place in the scale, from 1
     * @param petit its organisation is small
     * @param devis 0 when no equipment is asked for
     */
    public record LignePlate(int rang, boolean acquisition, boolean petit, long prix, long devis) {}

    static ProjetPlat de(ProjetAFinancer projet) {
        List<LignePlate> lignes = new ArrayList<>();
        for (EssmsProjet e : projet.financables().stream().sorted(ACQUISITIONS_DABORD).toList()) {
            lignes.add(new LignePlate(
                    lignes.size() + 1,
                    e.estAcquisition(),
                    petit(projet.organismeDe(e)),
                    e.prix().map(Montant::centimes).orElse(AU_PLAFOND),
                    e.demandeEquipement()
                            .flatMap(d -> d.devisConnu())
                            .map(Montant::centimes)
                            .orElse(0L)));
        }
        return new ProjetPlat(
                projet.statutSolution() == StatutSolution.REFERENCEE,
                projet.organismes().stream().allMatch(ProjetPlat::petit),
                projet.amoa().devisConnu().map(Montant::centimes).orElse(0L),
                List.copyOf(lignes));
    }

    private static boolean petit(OrganismeProjet organisme) {
        return organisme.totalEssms() < (organisme.corseOuUltramarin() ? 8 : 15);
    }
}
