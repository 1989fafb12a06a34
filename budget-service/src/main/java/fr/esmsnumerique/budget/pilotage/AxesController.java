package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.pilotage.LectureDesFaits.Lus;
import fr.esmsnumerique.budget.pilotage.model.Axe;
import fr.esmsnumerique.budget.pilotage.model.MesureDossier;
import fr.esmsnumerique.budget.pilotage.model.Selection;
import fr.esmsnumerique.contrats.budget.api.AxesPilotageApi;
import fr.esmsnumerique.contrats.budget.modele.AePilotage;
import fr.esmsnumerique.contrats.budget.modele.AxePilotage;
import fr.esmsnumerique.contrats.budget.modele.FormatExport;
import fr.esmsnumerique.contrats.budget.modele.MesurePilotage;
import fr.esmsnumerique.contrats.budget.modele.PageDossiersPilotage;
import fr.esmsnumerique.contrats.budget.modele.TableauDAxe;
import fr.esmsnumerique.contrats.budget.modele.TriPilotage;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.exports.Fichiers;
import fr.esmsnumerique.support.exports.TableauExport;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Figures along the axes of steering and the lists they open on; a region counts its own applications only. */
@RestController
class AxesController implements AxesPilotageApi {

    private final ActeurCourant acteurs;
    private final LectureDesFaits faits;
    private final FiltresDuPilotage filtres;

    AxesController(ActeurCourant acteurs, LectureDesFaits faits, FiltresDuPilotage filtres) {
        this.acteurs = acteurs;
        this.faits = faits;
        this.filtres = filtres;
    }

    @Override
    public ResponseEntity<TableauDAxe> lireAxePilotage(
            AxePilotage axe,
            Integer exercice,
            @Nullable String consolidation,
            @Nullable String region,
            @Nullable String departement,
            @Nullable String secteur,
            @Nullable String campagne,
            @Nullable String taille,
            @Nullable String typeProjet,
            @Nullable String etat,
            @Nullable String anciennete,
            @Nullable String trimestre,
            @Nullable String poste) {
        Axe choisi = Axe.valueOf(axe.name());
        Selection selection =
                selection(departement, secteur, campagne, taille, typeProjet, etat, anciennete, trimestre, poste);
        Lus lus = lire(choisi == Axe.CAMPAGNE || campagne != null, exercice, consolidation, region);
        return ResponseEntity.ok(AxesMapper.tableau(lus, tableau(choisi, lus, selection)));
    }

    @Override
    public ResponseEntity<Resource> exporterAxePilotage(
            AxePilotage axe,
            FormatExport format,
            Integer exercice,
            @Nullable String consolidation,
            @Nullable String region,
            @Nullable String departement,
            @Nullable String secteur,
            @Nullable String campagne,
            @Nullable String taille,
            @Nullable String typeProjet,
            @Nullable String etat,
            @Nullable String anciennete,
            @Nullable String trimestre,
            @Nullable String poste) {
        Axe choisi = Axe.valueOf(axe.name());
        Selection selection =
                selection(departement, secteur, campagne, taille, typeProjet, etat, anciennete, trimestre, poste);
        Lus lus = lire(choisi == Axe.CAMPAGNE || campagne != null, exercice, consolidation, region);
        return fichier(AxesExport.axe(lus, tableau(choisi, lus, selection)), format);
    }

    @Override
    public ResponseEntity<PageDossiersPilotage> listerDossiersPilotage(
            MesurePilotage mesure,
            Integer exercice,
            @Nullable TriPilotage tri,
            @Nullable String consolidation,
            @Nullable String region,
            @Nullable String departement,
            @Nullable String secteur,
            @Nullable String campagne,
            @Nullable String taille,
            @Nullable String typeProjet,
            @Nullable String etat,
            @Nullable String anciennete,
            @Nullable String trimestre,
            @Nullable String poste,
            @Nullable String curseur,
            @Nullable Integer limite) {
        PageDeDossiers page = PageDeDossiers.de(curseur, limite == null ? 50 : limite);
        Selection selection =
                selection(departement, secteur, campagne, taille, typeProjet, etat, anciennete, trimestre, poste);
        Lus lus = lire(
                campagne != null && page.consolidation() == null,
                exercice,
                page.consolidation() == null ? consolidation : page.consolidation(),
                region);
        return ResponseEntity.ok(page.reponse(lus, liste(mesure, tri, lus, selection)));
    }

    @Override
    public ResponseEntity<Resource> exporterDossiersPilotage(
            MesurePilotage mesure,
            FormatExport format,
            Integer exercice,
            @Nullable TriPilotage tri,
            @Nullable String consolidation,
            @Nullable String region,
            @Nullable String departement,
            @Nullable String secteur,
            @Nullable String campagne,
            @Nullable String taille,
            @Nullable String typeProjet,
            @Nullable String etat,
            @Nullable String anciennete,
            @Nullable String trimestre,
            @Nullable String poste) {
        Selection selection =
                selection(departement, secteur, campagne, taille, typeProjet, etat, anciennete, trimestre, poste);
        Lus lus = lire(campagne != null, exercice, consolidation, region);
        return fichier(AxesExport.dossiers(lus, liste(mesure, tri, lus, selection)), format);
    }

    @Override
    public ResponseEntity<AePilotage> lireAePilotage(
            Integer exercice, @Nullable String consolidation, @Nullable String region) {
        return ResponseEntity.ok(AeMapper.ae(lire(false, exercice, consolidation, region)));
    }

    private Lus lire(
            boolean toutesLesCampagnes, int exercice, @Nullable String consolidation, @Nullable String region) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_PILOTAGE);
        List<Region> regions = Lecteurs.regions(acteurs, acteur, region);
        return toutesLesCampagnes && consolidation == null
                ? faits.deToutesLesCampagnes(exercice, regions)
                : faits.deLExercice(exercice, consolidation, regions);
    }

    private static fr.esmsnumerique.budget.pilotage.model.TableauDAxe tableau(Axe axe, Lus lus, Selection selection) {
        List<LigneDossier> lignes = selection.parmi(lus.lignes(), lus.regles());
        return fr.esmsnumerique.budget.pilotage.model.TableauDAxe.de(axe, lignes, lus.regles());
    }

    private static ListeDeDossiers liste(
            MesurePilotage mesure, @Nullable TriPilotage tri, Lus lus, Selection selection) {
        return ListeDeDossiers.de(
                MesureDossier.valueOf(mesure.name()),
                tri == null ? TriPilotage.VALEUR : tri,
                selection.parmi(lus.lignes(), lus.regles()));
    }

    private static ResponseEntity<Resource> fichier(TableauExport tableau, FormatExport format) {
        return Fichiers.reponse(tableau, fr.esmsnumerique.support.exports.FormatExport.valueOf(format.name()));
    }

    private Selection selection(
            @Nullable String departement,
            @Nullable String secteur,
            @Nullable String campagne,
            @Nullable String taille,
            @Nullable String typeProjet,
            @Nullable String etat,
            @Nullable String anciennete,
            @Nullable String trimestre,
            @Nullable String poste) {
        acteurs.exiger(Lecteurs.DU_PILOTAGE); // nothing is said of a filter to who may not read
        return filtres.possible(new SelectionDemandee()
                .sur(Axe.DEPARTEMENT, departement)
                .sur(Axe.SECTEUR, secteur)
                .sur(Axe.CAMPAGNE, campagne)
                .sur(Axe.TAILLE, taille)
                .sur(Axe.TYPE_PROJET, typeProjet)
                .sur(Axe.ETAT, etat)
                .sur(Axe.ANCIENNETE, anciennete)
                .sur(Axe.TRIMESTRE, trimestre)
                .sur(Axe.POSTE_DE_DEPENSE, poste)
                .selection());
    }
}
