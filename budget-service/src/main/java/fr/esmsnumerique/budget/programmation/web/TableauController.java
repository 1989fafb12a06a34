package fr.esmsnumerique.budget.programmation.web;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitsEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DecisionSeparation;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.enveloppe.web.Reponses;
import fr.esmsnumerique.budget.enveloppe.web.SituationDemandee;
import fr.esmsnumerique.budget.programmation.application.LireProgrammation;
import fr.esmsnumerique.budget.programmation.model.ChoixDeProjets;
import fr.esmsnumerique.budget.programmation.model.ChoixDeProjets.Tri;
import fr.esmsnumerique.budget.programmation.model.Projet;
import fr.esmsnumerique.contrats.budget.api.TableauProgrammationApi;
import fr.esmsnumerique.contrats.budget.modele.EtatProjet;
import fr.esmsnumerique.contrats.budget.modele.PageProjets;
import fr.esmsnumerique.contrats.budget.modele.TableauProgrammation;
import fr.esmsnumerique.contrats.budget.modele.TriProjets;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Probleme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TableauController implements TableauProgrammationApi {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ActeurCourant acteurs;
    private final Registres registres;
    private final CircuitsEngagement circuits;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    TableauController(
            ActeurCourant acteurs,
            Registres registres,
            CircuitsEngagement circuits,
            ParametresBudget parametres,
            Horloge horloge) {
        this.acteurs = acteurs;
        this.registres = registres;
        this.circuits = circuits;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<TableauProgrammation> lireTableauProgrammation(
            String enveloppe, @Nullable String region, @Nullable LocalDate au, @Nullable Instant connuLe) {
        Acteur acteur = Lecteurs.duBudget(acteurs);
        List<Region> regions = Lecteurs.regions(acteurs, acteur, region);
        Situation situation = SituationDemandee.de(horloge, au, connuLe);
        EnveloppeId id = EnveloppeId.de(enveloppe);
        LocalDate regles = id.jourDeLExercice(situation.au());
        var reference = parametres.jourDeRedeploiement(id.campagne(), regles);
        var tableau = LireProgrammation.tableau(registre(enveloppe), situation, reference.jour(), regions);
        TableauMapper mapper =
                new TableauMapper(parametres.echeances(id.campagne(), regles), reference, this::assouplie);
        return ResponseEntity.ok(mapper.de(id, tableau));
    }

    @Override
    public ResponseEntity<PageProjets> listerProjets(
            String enveloppe,
            @Nullable String region,
            @Nullable EtatProjet etat,
            @Nullable String origine,
            @Nullable TriProjets tri,
            @Nullable LocalDate au,
            @Nullable Instant connuLe,
            @Nullable String curseur,
            @Nullable Integer limite) {
        ChoixDeProjets choix = choix(region, etat, origine, tri);
        Situation situation = SituationDemandee.de(horloge, au, connuLe);
        Registre registre = registre(enveloppe);
        exigerConnue(registre, choix);
        PageDeProjets page = PageDeProjets.de(
                curseur, registre.consulter(vue -> vue.etat().sequence()), limite == null ? 50 : limite);
        var projets = LireProgrammation.projets(registre, situation, page.sequence());
        return ResponseEntity.ok(page.reponse(choix.parmi(projets))
                .note(projets.estVide() ? SituationDemandee.AUCUN_MOUVEMENT + " La liste est vide." : null));
    }

    @Override
    public ResponseEntity<Resource> exporterProjets(
            String enveloppe,
            @Nullable String region,
            @Nullable EtatProjet etat,
            @Nullable String origine,
            @Nullable TriProjets tri,
            @Nullable LocalDate au,
            @Nullable Instant connuLe) {
        ChoixDeProjets choix = choix(region, etat, origine, tri);
        Situation situation = SituationDemandee.de(horloge, au, connuLe);
        Registre registre = registre(enveloppe);
        exigerConnue(registre, choix);
        List<Projet> projets = choix.parmi(LireProgrammation.projets(registre, situation, Long.MAX_VALUE));
        ContentDisposition fichier = ContentDisposition.attachment()
                .filename("projets-" + enveloppe + "-" + situation.au() + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, fichier.toString())
                .body(new ByteArrayResource(ProjetsCsv.ecrire(projets)));
    }

    private static void exigerConnue(Registre registre, ChoixDeProjets choix) {
        choix.origine()
                .filter(origine -> !LireProgrammation.aDesCredits(registre, choix.regions(), origine))
                .ifPresent(origine -> {
                    throw Probleme.filtreInconnu(
                                    "origine",
                                    "Cette enveloppe n'a aucun crédit d'origine « " + origine
                                            + " ». Choisissez-la dans le tableau de la programmation.")
                            .exception();
                });
    }

    private ChoixDeProjets choix(
            @Nullable String region, @Nullable EtatProjet etat, @Nullable String origine, @Nullable TriProjets tri) {
        Acteur acteur = Lecteurs.duBudget(acteurs);
        return new ChoixDeProjets(
                Set.copyOf(Lecteurs.regions(acteurs, acteur, region)),
                Optional.ofNullable(etat)
                        .map(choisi -> fr.esmsnumerique.budget.programmation.model.EtatProjet.valueOf(choisi.name())),
                Optional.ofNullable(origine),
                tri == null ? Tri.DOSSIER : Tri.valueOf(tri.name()));
    }

    /** Before the budget year nothing was ruled: the board is empty, under the year's first rules. */
    private boolean assouplie(Region region) {
        CircuitEngagement circuit = circuits.lire(region);
        return circuit.derniere().filter(DecisionSeparation::assouplie).isPresent();
    }

    private Registre registre(String enveloppe) {
        return registres.trouver(EnveloppeId.de(enveloppe)).orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe));
    }
}
