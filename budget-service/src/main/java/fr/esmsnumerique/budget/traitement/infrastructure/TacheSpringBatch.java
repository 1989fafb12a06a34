package fr.esmsnumerique.budget.traitement.infrastructure;

import fr.esmsnumerique.budget.batch.ConduiteDeJob;
import fr.esmsnumerique.budget.traitement.application.MenerTache;
import fr.esmsnumerique.budget.traitement.application.Taches;
import fr.esmsnumerique.budget.traitement.application.TraitementDeTache;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Carries tasks out as Spring Batch jobs. */
class TacheSpringBatch implements TraitementDeTache {

    private final ConduiteDeJob conduite;

    TacheSpringBatch(JobOperator operateur, JobRepository depot, Job tache, Taches taches, MenerTache mener) {
        this.conduite = new ConduiteDeJob(
                operateur, depot, tache, TacheJobConfiguration.PARAMETRE_ID, taches::enCours, mener::clore);
    }

    @Override
    public void demarrer(String id) {
        conduite.demarrer(id);
    }

    @Override
    public void reprendre(String id) {
        conduite.reprendre(id);
    }

    @EventListener(ApplicationReadyEvent.class)
    void reprendreApresUnArret() {
        conduite.reprendreApresUnArret();
    }
}
