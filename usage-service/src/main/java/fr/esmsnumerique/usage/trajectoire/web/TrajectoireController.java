package fr.esmsnumerique.usage.trajectoire.web;

import fr.esmsnumerique.contrats.usage.api.TrajectoiresApi;
import fr.esmsnumerique.contrats.usage.modele.NiveauRisque;
import fr.esmsnumerique.contrats.usage.modele.PageTrajectoires;
import fr.esmsnumerique.contrats.usage.modele.ResumeTrajectoire;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import fr.esmsnumerique.usage.trajectoire.application.RisquesConnus;
import fr.esmsnumerique.usage.trajectoire.application.TracerTrajectoire;
import fr.esmsnumerique.usage.trajectoire.model.RisqueProjet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Trajectories over HTTP: to those who read the project. */
@RestController
class TrajectoireController implements TrajectoiresApi {

    private final AccesProjet acces;
    private final Projets projets;
    private final TracerTrajectoire tracer;
    private final RisquesConnus risques;

    TrajectoireController(AccesProjet acces, Projets projets, TracerTrajectoire tracer, RisquesConnus risques) {
        this.acces = acces;
        this.projets = projets;
        this.tracer = tracer;
        this.risques = risques;
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.TrajectoireProjet> lireTrajectoire(String dossierId) {
        return ResponseEntity.ok(TrajectoireMapper.projet(tracer.executer(acces.lisible(dossierId))));
    }

    @Override
    public ResponseEntity<PageTrajectoires> listerTrajectoires(
            @Nullable String region, @Nullable NiveauRisque risque, @Nullable String curseur, Integer limite) {
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        List<Projet> page = projets.lister(acces.filtre(region), apres, limite + 1);
        boolean suite = page.size() > limite;
        List<Projet> lus = suite ? page.subList(0, limite) : page;
        Function<Projet, RisqueProjet> lecture = risques.lecture();
        List<ResumeTrajectoire> resumes = new ArrayList<>();
        for (Projet projet : lus) {
            RisqueProjet lu = lecture.apply(projet);
            if (risque == null || lu.risque().name().equals(risque.name())) {
                resumes.add(TrajectoireMapper.resume(projet, lu));
            }
        }
        return ResponseEntity.ok(new PageTrajectoires()
                .elements(resumes)
                .curseurSuivant(suite ? Curseur.encoder(lus.getLast().dossierId()) : null));
    }
}
