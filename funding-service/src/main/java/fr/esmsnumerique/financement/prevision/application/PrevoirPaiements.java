package fr.esmsnumerique.financement.prevision.application;

import fr.esmsnumerique.financement.prevision.model.Hypotheses;
import fr.esmsnumerique.financement.prevision.model.PaiementPrevu;
import fr.esmsnumerique.financement.prevision.model.PrevisionPaiements;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.application.Subventions.Selection;
import fr.esmsnumerique.financement.subvention.application.SuivreEcheance;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads every decided grant of a region, or of the nation, and says when the rest will be paid. A few thousand small documents, page by page. */
@Service
public class PrevoirPaiements {

    private static final int PAGE = 200;

    private final Subventions subventions;
    private final SuivreEcheance echeances;
    private final HypothesesDeCampagne hypotheses;
    private final Horloge horloge;

    PrevoirPaiements(
            Subventions subventions, SuivreEcheance echeances, HypothesesDeCampagne hypotheses, Horloge horloge) {
        this.subventions = subventions;
        this.echeances = echeances;
        this.hypotheses = hypotheses;
        this.horloge = horloge;
    }

    /**
     * @param region all when absent
     * @param campagne all when absent
     */
    public PrevisionPaiements prevoir(@Nullable Region region, @Nullable String campagne) {
        LocalDate aujourdhui = horloge.aujourdhui();
        return PrevisionPaiements.de(aujourdhui, paiements(region, campagne, aujourdhui));
    }

    /** The payments that the forecast sums. */
    public PaiementsAu paiements(@Nullable Region region, @Nullable String campagne) {
        LocalDate aujourdhui = horloge.aujourdhui();
        return new PaiementsAu(aujourdhui, paiements(region, campagne, aujourdhui));
    }

    /** @param au day the payments are forecast from */
    public record PaiementsAu(LocalDate au, List<PaiementPrevu> paiements) {}

    private List<PaiementPrevu> paiements(@Nullable Region region, @Nullable String campagne, LocalDate aujourdhui) {
        List<PaiementPrevu> paiements = new ArrayList<>();
        @Nullable String dernier = null;
        List<SubventionLue> page;
        do {
            page = subventions.lister(new Selection(region, null, dernier, null, PAGE));
            for (SubventionLue lue : page) {
                Subvention subvention = lue.subvention();
                dernier = subvention.dossier().dossierId();
                boolean voulue =
                        campagne == null || campagne.equals(subvention.dossier().campagne());
                if (voulue && subvention.decisionEventuelle().isPresent()) {
                    paiements.addAll(PaiementPrevu.de(subvention, hypotheses(subvention, aujourdhui), aujourdhui));
                }
            }
        } while (page.size() == PAGE);
        return paiements;
    }

    /**
     * What is left to pay on one grant, dated from its decision on: the answer changes with the grant and never with the day it is read, so that whoever keeps it need not
     * ask again. A date already past means now.
     */
    public List<PaiementPrevu> echeancier(Subvention subvention) {
        return subvention
                .decisionEventuelle()
                .map(decision -> PaiementPrevu.de(subvention, hypotheses(subvention, decision.date()), decision.date()))
                .orElse(List.of());
    }

    private Hypotheses hypotheses(Subvention subvention, LocalDate jour) {
        return new Hypotheses(
                hypotheses.conventionMois(subvention, jour),
                echeances.duree(subvention).orElse(null));
    }
}
