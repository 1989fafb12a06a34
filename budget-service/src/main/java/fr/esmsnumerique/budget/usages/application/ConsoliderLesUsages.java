package fr.esmsnumerique.budget.usages.application;

import fr.esmsnumerique.budget.traitement.application.Tache;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import fr.esmsnumerique.budget.usages.model.CompteDUsage;
import fr.esmsnumerique.budget.usages.model.MesureDEssms;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Each month: what establishments declared, counted by department, sector, month and indicator, one partition per region. Past months too, which are corrected. */
public class ConsoliderLesUsages implements Tache {

    private final ExtraitsMensuels extraits;
    private final UsagesConsolides usages;
    private final int mois;

    /** @param mois how many months are counted, up to the one the run closes */
    public ConsoliderLesUsages(ExtraitsMensuels extraits, UsagesConsolides usages, int mois) {
        this.extraits = extraits;
        this.usages = usages;
        this.mois = mois;
    }

    @Override
    public TypeDeTache type() {
        return TypeDeTache.CONSOLIDATION_USAGES;
    }

    /** The month before: the last one that is over. */
    @Override
    public String periode(LocalDate jour) {
        return YearMonth.from(jour).minusMonths(1).toString();
    }

    @Override
    public List<String> partitions() {
        return Arrays.stream(Region.values()).map(Region::code).toList();
    }

    @Override
    public PartitionTraitee traiter(ExecutionDeTache execution, String partition) {
        Region region = Region.deCode(partition).orElseThrow();
        YearMonth dernier = YearMonth.parse(execution.periode());
        List<MesureDEssms> mesures = new ArrayList<>();
        for (int recul = mois - 1; recul >= 0; recul--) {
            mesures.addAll(extraits.lire(region, dernier.minusMonths(recul), execution.periode()));
        }
        usages.enregistrer(execution.id(), region, CompteDUsage.compter(region, mesures));
        return PartitionTraitee.faite(partition, mesures.size(), List.of());
    }
}
