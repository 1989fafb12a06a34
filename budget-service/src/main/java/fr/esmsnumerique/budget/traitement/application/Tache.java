package fr.esmsnumerique.budget.traitement.application;

import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import java.time.LocalDate;
import java.util.List;

/** One kind of background work, cut in partitions that may each be done twice without harm. */
public interface Tache {

    TypeDeTache type();

    /** What a run of that day is about: the day itself, or the month it closes. */
    String periode(LocalDate jour);

    List<String> partitions();

    /** @throws RuntimeException when it cannot be done: the run fails, and what it did is not done again when it resumes */
    PartitionTraitee traiter(ExecutionDeTache execution, String partition);
}
