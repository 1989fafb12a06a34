package fr.esmsnumerique.budget.usages.web;

import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.pilotage.FiltresDuPilotage;
import fr.esmsnumerique.budget.usages.model.AxeDUsage;
import fr.esmsnumerique.budget.usages.model.CompteDUsage;
import fr.esmsnumerique.budget.usages.web.LectureDesUsages.Lus;
import fr.esmsnumerique.contrats.budget.api.UsagesPilotageApi;
import fr.esmsnumerique.contrats.budget.modele.AxeUsages;
import fr.esmsnumerique.contrats.budget.modele.FormatExport;
import fr.esmsnumerique.contrats.budget.modele.PilotageUsages;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.exports.Fichiers;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What the monthly consolidation of usages counted; a region reads its own. */
@RestController
class UsagesController implements UsagesPilotageApi {

    private final ActeurCourant acteurs;
    private final LectureDesUsages lecture;
    private final FiltresDuPilotage filtres;

    UsagesController(ActeurCourant acteurs, LectureDesUsages lecture, FiltresDuPilotage filtres) {
        this.acteurs = acteurs;
        this.lecture = lecture;
        this.filtres = filtres;
    }

    @Override
    public ResponseEntity<PilotageUsages> lireUsagesPilotage(
            AxeUsages axe,
            @Nullable String mois,
            @Nullable String region,
            @Nullable String departement,
            @Nullable String secteur,
            @Nullable String traitement) {
        List<Region> regions = regions(region);
        FiltreDUsages filtre = new FiltreDUsages(mois, departement, secteur).possible(filtres);
        Lus lus = lecture.lire(traitement, regions);
        List<CompteDUsage> comptes = filtre.parmi(lus.comptes());
        return ResponseEntity.ok(UsagesMapper.pilotage(lus.execution(), AxeDUsage.valueOf(axe.name()), comptes));
    }

    @Override
    public ResponseEntity<Resource> exporterUsagesPilotage(
            FormatExport format,
            @Nullable String mois,
            @Nullable String region,
            @Nullable String departement,
            @Nullable String secteur,
            @Nullable String traitement) {
        List<Region> regions = regions(region);
        FiltreDUsages filtre = new FiltreDUsages(mois, departement, secteur).possible(filtres);
        Lus lus = lecture.lire(traitement, regions);
        return Fichiers.reponse(
                UsagesTableau.de(lus.execution(), filtre.parmi(lus.comptes())),
                fr.esmsnumerique.support.exports.FormatExport.valueOf(format.name()));
    }

    private List<Region> regions(@Nullable String region) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_PILOTAGE);
        return Lecteurs.regions(acteurs, acteur, region);
    }
}
